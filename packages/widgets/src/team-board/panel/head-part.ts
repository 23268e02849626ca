import { type EvaluationStage, objectionUntil, termAfter } from '@kinerja/core/cycle';
import { html, nothing, type TemplateResult } from 'lit';
import { workingDaysBetween } from '@kinerja/core/calendar';
import { sourceInWords } from '@kinerja/core/explanation';
import { formatDay, formatPeriod } from '../../shared/format.ts';
import type { OpenedEvent } from './opened-event.ts';
import { type Opened, type Shown, isOpened } from './shown.ts';

const order: readonly EvaluationStage[] = [
  'open',
  'self-assessed',
  'rated',
  'calibrated',
  'released',
  'acknowledged',
  'objected',
  'decided',
  'final',
  'followed-up',
];

/** The stages that this evaluation has or had: not every scheme has all, nor does everybody object. */
function stagesOf({ evaluation, scheme }: Opened): readonly EvaluationStage[] {
  const { stage, history } = evaluation;
  const had = (...actions: readonly string[]): boolean =>
    history.some(({ action }) => actions.includes(action));
  const kept: Partial<Record<EvaluationStage, boolean>> = {
    'self-assessed': scheme.rating.selfFirst || had('assess-oneself', 'go-without-self-assessment'),
    calibrated: scheme.calibration !== null || had('calibrate'),
    acknowledged:
      had('acknowledge') || ['open', 'self-assessed', 'rated', 'calibrated', 'released'].includes(stage),
    objected: evaluation.objection !== undefined,
    decided: evaluation.objection !== undefined,
  };
  return order.filter((each) => kept[each] !== false || each === stage);
}

function stagePart(shown: Opened): TemplateResult {
  const { words, evaluation, about, supervisor } = shown;
  const stages = stagesOf(shown);
  const now = stages.indexOf(evaluation.stage);
  return html`<ol class="stages" aria-label=${words.stage}>
      ${stages.map(
        (stage, place) =>
          html`<li
            class=${place < now ? 'past' : place === now ? 'now' : ''}
            aria-current=${place === now ? 'step' : nothing}
          >
            ${words.stages[stage]}
          </li>`,
      )}
    </ol>
    <p>${words.waits[evaluation.stage](about.name, supervisor.name)}</p>`;
}

/** Terms that run, each with its last day, how it is counted and what it rests on. */
function clockPart(shown: Opened): TemplateResult | typeof nothing {
  const { evaluation, words, localize, calendar, today, reader } = shown;
  const { released, objection, stage } = evaluation;
  if (released === undefined || !['released', 'acknowledged', 'objected'].includes(stage)) return nothing;
  const known = calendar ?? { holidays: [], covers: { from: released, to: released } };
  const day = (text: string): string => formatDay(localize.tag, text);
  const until = objectionUntil(evaluation);
  const back = termAfter('return', released, known);
  const decide = objection && termAfter('decide', objection.on, known);
  const cited = (citation: typeof back.citation): TemplateResult =>
    html`<span class="muted"
      >${sourceInWords(citation, reader.words)} (${reader.words.statuses[citation.status]})</span
    >`;
  return html`<ul class="terms">
    ${
      stage === 'released' && back.lastDay !== null
        ? html`<li>${words.returnUntil(day(back.lastDay), back.certain)} ${cited(back.citation)}</li>`
        : nothing
    }
    ${
      stage !== 'objected' && until !== null
        ? html`<li>
            ${until < today ? words.objectionOver(day(until)) : words.objectionUntil(day(until))}
            ${cited(termAfter('object', released, known).citation)}
          </li>`
        : nothing
    }
    ${
      decide && objection
        ? html`<li>
            ${words.objectedOn(
              day(objection.on),
              workingDaysBetween(objection.on, today, known),
              today <= known.covers.to,
            )}
            ${decide.lastDay === null ? words.noTerm : day(decide.lastDay)} ${cited(decide.citation)}
          </li>`
        : nothing
    }
  </ul>`;
}

/** What else can be done about the plan, on a page of the host. */
function plansPart(
  { plans, words }: Shown,
  open: (page: OpenedEvent['page'], plan: string) => void,
  rates: boolean,
): TemplateResult {
  const several = plans.length > 1;
  return html`<div class="row">
    ${plans.map(
      (plan) =>
        html`<button type="button" class="link" @click=${() => open('plan', plan.id)}>
            ${several ? words.openPlanOf(plan.employee.position) : words.openPlan}
          </button>
          ${
            rates
              ? html`<button type="button" @click=${() => open('rating', plan.id)}>
                  ${several ? words.openRatingOf(plan.employee.position) : words.openRating}
                </button>`
              : nothing
          }`,
    )}
  </div>`;
}

/** Who it is about, how far it is, which terms run, and the way to the plan. */
export function headPart(
  shown: Shown,
  rates: boolean,
  open: (page: OpenedEvent['page'], plan: string) => void,
): TemplateResult {
  const { about, supervisor, words, localize, scheme, evaluation, inBoard } = shown;
  const where = [about.position, about.unit].filter(Boolean).join(', ');
  return html`<header class="stack">
    ${inBoard ? nothing : html`<h2 id="member-title" tabindex="-1">${about.name}</h2>`}
    <p>${where}</p>
    <p class="muted">
      ${words.ratedBy(supervisor.name)} · ${localize.text(scheme.name)}
      ${
        evaluation
          ? html`· ${words.kinds[evaluation.kind]}, ${formatPeriod(localize.tag, evaluation.stretch)}`
          : nothing
      }
    </p>
    ${isOpened(shown) ? html`${stagePart(shown)} ${clockPart(shown)}` : nothing}
    ${plansPart(shown, open, rates)}
  </header>`;
}
