import { daysBetween, workingDaysBetween } from '@kinerja/core/calendar';
import { type Term, lastDay, objectionTerms } from '@kinerja/core/regulations/objection';
import { html, nothing, type TemplateResult } from 'lit';
import { noticePart } from '../../parts/notice.ts';
import { actSentence } from '../../shared/act-error.ts';
import { refusedNotice } from '../../shared/refused.ts';
import { formatDay } from '../../shared/format.ts';
import { type AnswerAction, type Evaluated, dayOf, permissionOf } from './shown.ts';

/** What the employee can do. */
export interface AnswerActions {
  readonly acknowledge: () => void;
  readonly object: () => void;
}

function leftOf(term: Term, last: string, { today, calendar, words }: Evaluated): string {
  if (today > last) return words.over;
  if (today === last) return words.lastDay;
  return term.counting === 'working-days'
    ? words.workingDaysLeft(workingDaysBetween(today, last, calendar))
    : words.daysLeft(daysBetween(today, last));
}

/** One clock of the law: what, until when, what is left, and who says so. */
function termPart(action: 'return' | 'object', from: string, shown: Evaluated) {
  const { words, localize, calendar } = shown;
  const term = objectionTerms.find((each) => each.action === action);
  const last = term && lastDay(term, from, calendar);
  if (!term || !last) return nothing;
  const { law, place } = term.citation;
  return html`<li data-term=${action} data-over=${String(shown.today > last.day)}>
    <strong>${words.terms[action]}</strong>: ${words.until(formatDay(localize.tag, last.day))},
    <span class="left">${leftOf(term, last.day, shown)}</span>
    <span class="muted basis">${law}, ${place}</span>
    ${last.certain ? nothing : html`<span class="muted basis">${words.uncertain}</span>`}
  </li>`;
}

function clocksPart(shown: Evaluated): TemplateResult | typeof nothing {
  const { evaluation } = shown;
  const { released, stage } = evaluation;
  if (released === undefined || !['released', 'acknowledged'].includes(stage)) return nothing;
  return html`<ul class="clocks">
    ${stage === 'released' ? termPart('return', released, shown) : nothing}
    ${termPart('object', released, shown)}
  </ul>`;
}

function buttonsPart(shown: Evaluated, actions: AnswerActions): TemplateResult | typeof nothing {
  const { words, answer } = shown;
  const may = (action: AnswerAction): boolean => permissionOf(shown, action)?.allowed === true;
  const [reads, objects] = [may('acknowledge'), may('object')];
  if ((!reads && !objects) || answer.at === 'objecting') return nothing;
  const sending = answer.at === 'sending' ? answer.action : undefined;
  const busy = sending ? 'true' : nothing;
  return html`${reads ? html`<p class="muted">${words.acknowledgeHint}</p>` : nothing}
    <div class="row">
      ${
        reads
          ? html`<button
              type="button"
              class="primary"
              part="submit"
              aria-disabled=${busy}
              @click=${actions.acknowledge}
            >
              ${sending === 'acknowledge' ? words.sending : words.acknowledge}
            </button>`
          : nothing
      }
      ${
        objects
          ? html`<button type="button" id="object" aria-disabled=${busy} @click=${actions.object}>
              ${words.object}
            </button>`
          : nothing
      }
    </div>`;
}

function outcomePart({ answer, words, localize }: Evaluated): TemplateResult | typeof nothing {
  if (answer.at === 'sent') {
    const { state, action, code } = answer;
    const [title, text] = state === 'received' ? words.sent[action] : words.queued(code);
    const proof = state === 'received' && code ? ` ${words.receipt(code)}` : '';
    return noticePart({ tone: state === 'received' ? 'success' : 'warning', title, text: text + proof });
  }
  if (answer.at === 'refused') return noticePart(refusedNotice(localize, answer.error));
  if (answer.at === 'sending' || !answer.error) return nothing;
  const sentence = actSentence(localize, answer.error);
  return noticePart({
    tone: 'danger',
    text: answer.at === 'objecting' ? `${sentence} ${words.kept}` : sentence,
  });
}

/** What the employee can answer, until when, and what became of it. */
export function answerPart(
  shown: Evaluated,
  actions: AnswerActions,
  form: TemplateResult | typeof nothing,
): TemplateResult {
  const { words, evaluation, localize, scheme } = shown;
  const { released, stage } = evaluation;
  const read = dayOf(evaluation, 'acknowledge');
  const isFinal = stage === 'final' || stage === 'followed-up';
  const strange = scheme ? undefined : words.unknownScheme(evaluation.scheme.id);
  return html`<section class="answer stack" aria-labelledby="answer-title">
    <h3 id="answer-title">${words.answerTitle}</h3>
    ${released === undefined ? nothing : html`<p>${words.handedOver(formatDay(localize.tag, released))}</p>`}
    ${read === undefined ? nothing : html`<p>${words.acknowledged(formatDay(localize.tag, read))}</p>`}
    ${isFinal ? html`<p><strong>${words.final[0]}.</strong> ${words.final[1]}</p>` : nothing}
    ${strange ? html`<p><strong>${strange[0]}.</strong> ${strange[1]}</p>` : nothing} ${clocksPart(shown)}
    ${form} ${outcomePart(shown)} ${buttonsPart(shown, actions)}
  </section>`;
}
