import type { Evaluation } from '@kinerja/core/cycle';
import { html, nothing, type TemplateResult } from 'lit';
import { matrixWords } from '../../parts/matrix.words.ts';
import { ratedWords } from '../../parts/rated.words.ts';
import { type Cell, cellsPart } from './cells.ts';
import type { RaterVoiceName } from './evaluated-words.ts';
import type { Evaluated } from './shown.ts';

type Shown = NonNullable<Evaluation['voices']>[number];
type Heard = NonNullable<Shown['input'][RaterVoiceName]>;

const order: readonly RaterVoiceName[] = ['supervisor', 'self', 'peer', 'subordinate', 'third-party'];
const axes = ['results', 'behaviour'] as const;

function linesOf(voice: RaterVoiceName, heard: Heard, { words, localize }: Evaluated) {
  const rated = localize.words(ratedWords);
  const { short } = localize.words(matrixWords);
  return axes.flatMap((axis) => {
    const counts = heard[axis];
    if (!counts) return [];
    const cells: readonly Cell[] = [
      [short.below, counts.below],
      [short.meets, counts.meets],
      [short.exceeds, counts.exceeds],
      ...(counts.unable ? [[words.unable, counts.unable] as const] : []),
    ];
    return [cellsPart(`${words.voices[voice]}, ${rated[axis].toLowerCase()}`, cells)];
  });
}

function countsPart({ input }: Shown, shown: Evaluated): TemplateResult | typeof nothing {
  const lines = order.flatMap((voice) => {
    const heard = input[voice];
    return heard ? linesOf(voice, heard, shown) : [];
  });
  if (lines.length === 0) return nothing;
  return html`<p class="muted">${shown.words.asWhole}</p>
    <ul class="ledger">
      ${lines}
    </ul>`;
}

function asidesOf({ input, hidden }: Shown, { words, scheme }: Evaluated): readonly string[] {
  const name = (voice: string): string => words.voices[voice as RaterVoiceName] ?? voice;
  const known = hidden.filter(({ voice }) => scheme?.voices.sources.some(({ id }) => id === voice));
  const once = known.filter(({ voice }, at) => known.findIndex((each) => each.voice === voice) === at);
  return [
    ...once.map(({ voice, into }) =>
      into ? words.joined(name(voice), name(into).toLowerCase()) : words.hidden(name(voice)),
    ),
    ...order.flatMap((voice) => (input[voice]?.tied ? [words.tied(name(voice))] : [])),
  ];
}

function commentsPart({ comments }: Shown, { words, localize }: Evaluated) {
  const rated = localize.words(ratedWords);
  return comments.map(({ voice, strengths, improvements, notes }) => {
    const groups = [
      [rated.strengths, strengths],
      [rated.improvements, improvements],
      [words.noted, notes],
    ] as const;
    if (groups.every(([, texts]) => texts.length === 0)) return nothing;
    return html`<div class="stack">
      <h4>${words.comments(words.voices[voice].toLowerCase())}</h4>
      ${groups.map(([title, texts]) =>
        texts.length === 0
          ? nothing
          : html`<p class="muted">${title}</p>
              <ul class="plain">
                ${texts.map((text) => html`<li class="note">${text}</li>`)}
              </ul>`,
      )}
    </div>`;
  });
}

/** Where nothing was worked out: only whom the employee may know to have been asked. */
function askedPart({ evaluation, words }: Evaluated): TemplateResult | typeof nothing {
  const { raters } = evaluation;
  const asked = (['peer', 'subordinate', 'third-party'] as const).flatMap((role) => {
    const count = raters.filter((each) => each.role === role && each.status !== 'declined').length;
    return count > 0 ? [`${count} ${words.voices[role].toLowerCase()}`] : [];
  });
  return asked.length === 0 ? nothing : html`<p>${words.notTold(asked.join(', '))}</p>`;
}

/** What others said together, as far as it may be shown; nothing where the scheme hears no other voice. */
export function voicesPart(shown: Evaluated): TemplateResult | typeof nothing {
  const { evaluation, scheme, plan, words } = shown;
  const others = scheme?.voices.sources.some(({ id }) => ['peer', 'subordinate', 'third-party'].includes(id));
  if (!others) return nothing;
  const told = evaluation.voices?.find((each) => each.plan === plan.id);
  return html`<section class="stack" aria-labelledby="voices-title">
    <h3 id="voices-title">${words.voicesTitle}</h3>
    <p class="muted">${words.voicesIntro}</p>
    ${
      told
        ? html`${countsPart(told, shown)}
            <ul class="plain">
              ${asidesOf(told, shown).map((line) => html`<li>${line}</li>`)}
            </ul>
            ${commentsPart(told, shown)}`
        : askedPart(shown)
    }
  </section>`;
}
