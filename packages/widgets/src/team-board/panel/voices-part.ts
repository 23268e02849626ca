import type { LevelCounts } from '@kinerja/core/multi-source';
import { displayExact } from '@kinerja/core/explanation';
import { html, nothing, type TemplateResult } from 'lit';
import { cardsTable } from '../../parts/cards-table.ts';
import { stepsPart } from '../../parts/steps.ts';
import { headingPart } from './heading.ts';
import { jointOf, voicesShown } from './joint.ts';
import type { Opened } from './shown.ts';

type Told = ReturnType<typeof voicesShown>[number];
type Row = readonly string[];

const voiceIds = ['supervisor', 'self', 'peer', 'subordinate', 'third-party'] as const;
const axes = ['results', 'behaviour'] as const;

const figures = ({ below, meets, exceeds }: LevelCounts): Row => [`${below}`, `${meets}`, `${exceeds}`];

function rowsOf({ input }: Told, { words }: Opened): readonly Row[] {
  return voiceIds.flatMap((voice) =>
    axes.flatMap((axis): Row[] => {
      const counts = input[voice]?.[axis];
      return counts
        ? [[`${words.voices[voice]}, ${words.axes[axis]}`, ...figures(counts as LevelCounts)]]
        : [];
    }),
  );
}

function hiddenPart({ hidden }: Told, { words }: Opened): TemplateResult | typeof nothing {
  const others = hidden.filter(({ voice }) => voice !== 'supervisor' && voice !== 'self');
  if (others.length === 0) return nothing;
  return html`<ul class="lines">
    ${others.map(({ voice, axis, into }) => {
      const what = axis ? `${words.voices[voice]}, ${words.axes[axis]}` : words.voices[voice];
      return html`<li>${into ? words.countsWith(what, words.voices[into]) : words.tooFew(what)}</li>`;
    })}
  </ul>`;
}

function commentsPart({ comments }: Told, { words }: Opened): TemplateResult | typeof nothing {
  const said = comments.flatMap(({ voice, strengths, improvements, notes }) => [
    ...strengths.map((text) => ({ voice, kind: words.strengths, text })),
    ...improvements.map((text) => ({ voice, kind: words.improvements, text })),
    ...notes.map((text) => ({ voice, kind: words.note, text })),
  ]);
  if (said.length === 0) return nothing;
  return html`<details class="why">
    <summary>${words.comments(said.length)}</summary>
    <ul class="entries">
      ${said.map(
        ({ voice, kind, text }) =>
          html`<li class="entry">
            <p class="muted">${words.voices[voice]} · ${kind}</p>
            <p>${text}</p>
          </li>`,
      )}
    </ul>
  </details>`;
}

function jointPart(shown: Opened): TemplateResult | typeof nothing {
  const { words, reader, scheme, localize } = shown;
  const outcome = jointOf(shown);
  if (!outcome) return nothing;
  if (!outcome.done) {
    const missing = [...new Set(outcome.missing.map(({ path: [voice] }) => String(voice)))];
    const named = missing.map((voice) => (voice in words.voices ? words.voices[voice as 'self'] : voice));
    return html`<p class="muted">${words.noJoint(named.join(', '))}</p>`;
  }
  return html`<p>
      ${words.joint} <strong>${displayExact(outcome.value, localize.tag)}</strong>
      <span class="muted">${words.jointOf(localize.text(scheme.name))}</span>
    </p>
    <details class="why">
      <summary>${words.why(words.joint, displayExact(outcome.value, localize.tag))}</summary>
      ${stepsPart(outcome.step, reader)}
    </details>`;
}

/** What the voices said together: of groups large enough alone, and nothing while somebody may still be heard. */
export function voicesPart(shown: Opened): TemplateResult | typeof nothing {
  const { words, scheme, evaluation } = shown;
  if (!scheme.voices.sources.some(({ id }) => id !== 'supervisor')) return nothing;
  const told = voicesShown(shown);
  const early = ['open', 'self-assessed', 'rated'].includes(evaluation.stage);
  return html`<section class="stack" aria-labelledby="member-voices">
    ${headingPart(shown, 'member-voices', words.voicesTitle)}
    ${told.length === 0 ? html`<p class="muted">${early ? words.voicesLater : words.voicesNone}</p>` : nothing}
    ${told.map(
      (each) =>
        html`${cardsTable({
          caption: words.tableOf(words.voicesTitle),
          columns: words.voicesColumns,
          rows: rowsOf(each, shown),
        })}
        ${hiddenPart(each, shown)} ${commentsPart(each, shown)}`,
    )}
    ${jointPart(shown)}
  </section>`;
}
