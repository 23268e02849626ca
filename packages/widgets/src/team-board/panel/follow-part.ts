import {
  type Candidate,
  type ConditionCheck,
  type Evaluation,
  type FollowUpJudgement,
  type StretchResult,
  followUps,
  recognisedInnovation,
} from '@kinerja/core/cycle';
import { displayExact, sourceInWords } from '@kinerja/core/explanation';
import type { FollowUp } from '@kinerja/core/schemes';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDay } from '../../shared/format.ts';
import { headingPart } from './heading.ts';
import { jointOf, reached } from './joint.ts';
import type { Opened } from './shown.ts';

function resultOf({ kind, stretch, outcomes }: Evaluation, every: StretchResult['every']): StretchResult {
  return {
    every: kind === 'annual' ? 'year' : every,
    stretch,
    predicate: outcomes.final?.value ?? null,
  };
}

/** Everything that the conditions are judged by for this person. */
function ownResult(shown: Opened): StretchResult {
  const { evaluation, scheme, plans } = shown;
  const { final, calibrated, raw } = evaluation.outcomes;
  const joint = jointOf(shown);
  const innovation = shown.innovation ?? recognisedInnovation(evaluation, plans, scheme);
  return {
    ...resultOf(evaluation, scheme.rating.every),
    predicate: (final ?? calibrated ?? raw)?.value ?? null,
    achievement: Object.fromEntries(reached(shown).map(({ id, percent }) => [id, percent ?? null])),
    value: joint?.done ? joint.value : null,
    ...(innovation !== undefined && { innovation }),
  };
}

/** What the scheme's conditions say of this person, follow-up by follow-up; a person grants it. */
export function judgements(shown: Opened): readonly FollowUpJudgement[] {
  const { evaluation, scheme, about, own, others, values, unread } = shown;
  const now = ownResult(shown);
  const before = own
    .filter(({ id }) => id !== evaluation.id)
    .map((each) => resultOf(each, scheme.rating.every));
  const unit = about.unit ?? '';
  const inUnit = others.filter(({ employee }) => (employee.unit ?? '') === unit);
  const ids = new Set([...inUnit.map(({ employee }) => employee.id), ...unread]);
  ids.delete(about.id);
  // Of colleagues only the joint value of this stretch matters, and the page knows no other.
  const { every, stretch } = now;
  const colleagues = [...ids].map((employee): Candidate => ({
    employee,
    unit,
    results: [{ every, stretch, value: values[employee] ?? null }],
  }));
  const people = [{ employee: about.id, unit, results: [now, ...before] }, ...colleagues];
  const all = followUps(scheme, people, { every, stretch });
  return all.filter(({ employee }) => employee === about.id);
}

/** The follow-up of the scheme with this id. */
export function followUpOf(id: string, { scheme }: Opened): FollowUp | undefined {
  return scheme.followUps.find((each) => each.id === id);
}

function conditionLine({ condition, state, needed, actual }: ConditionCheck, shown: Opened): TemplateResult {
  const { words, names, localize } = shown;
  const named = (text: string): string => {
    if (condition === 'predicates') return text.split(' ').map(names.predicate).join(' / ');
    return /^-?\d/.test(text) ? displayExact(text, localize.tag) : text;
  };
  const sentence = words.conditions[condition](
    named(needed),
    actual === null ? words.unknown : named(actual),
  );
  return html`<li><span data-state=${state}>${words.conditionStates[state]}</span> ${sentence}</li>`;
}

/** Whether a follow-up is due, by which conditions and figures, and what they rest on. */
export function judgementPart(
  { followUp, state, conditions, citation }: FollowUpJudgement,
  shown: Opened,
): TemplateResult {
  const { words, reader } = shown;
  return html`<p><span class="badge" data-state=${state}>${words.followStates[state]}</span></p>
    ${
      conditions.length > 0
        ? html`<ul class="lines" data-follow=${followUp}>
            ${conditions.map((each) => conditionLine(each, shown))}
          </ul>`
        : html`<p class="muted">${words.forEverybody}</p>`
    }
    <p class="muted">
      ${sourceInWords(citation, reader.words)} (${reader.words.statuses[citation.status]})
    </p>`;
}

/** What was granted, and what the scheme would have follow. */
export function followPart(shown: Opened): TemplateResult | typeof nothing {
  const { evaluation, words, localize, scheme, work } = shown;
  if (!['final', 'followed-up'].includes(evaluation.stage)) return nothing;
  // While one is being granted the conditions stand in the form.
  const granting = work.at === 'asking' && work.asking.action === 'follow-up';
  const name = (id: string): string => {
    const found = followUpOf(id, shown);
    return found ? localize.text(found.label) : id;
  };
  const all = granting ? [] : judgements(shown);
  return html`<section class="stack" aria-labelledby="member-follow">
    ${headingPart(shown, 'member-follow', words.followTitle)}
    ${
      evaluation.followUps.length
        ? html`<ul class="entries">
            ${evaluation.followUps.map(
              ({ followUp, on, ground }) =>
                html`<li class="entry">
                  <p><strong>${name(followUp)}</strong> · ${formatDay(localize.tag, on)}</p>
                  <p><span class="tag">${words.ground}</span> ${ground}</p>
                </li>`,
            )}
          </ul>`
        : html`<p class="muted">${words.noFollowUps}</p>`
    }
    ${all.length === 0 && !granting ? html`<p class="muted">${words.noneInScheme(localize.text(scheme.name))}</p>` : nothing}
    ${all.map(
      (each) =>
        html`<details class="why">
          <summary>${name(each.followUp)}: ${words.followStates[each.state]}</summary>
          ${judgementPart(each, shown)}
        </details>`,
    )}
  </section>`;
}
