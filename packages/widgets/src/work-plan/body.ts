import { html, nothing, type TemplateResult } from 'lit';
import { planHeadPart } from '../parts/plan-head.ts';
import { planHeadWords } from '../parts/plan-head.words.ts';
import { toldPart } from '../shared/plan-body.ts';
import { type ActActions, actPart } from './act-part.ts';
import { asidePart } from './conflict-part.ts';
import { debtPart } from './debt-part.ts';
import { differencesPart, historyPart } from './history-part.ts';
import { printPart } from './print-part.ts';
import { expectationsPart, stagePart, stateNotices, targetsPart } from './reading-part.ts';
import { type Shown, writesExpectations, writesTargets } from './shown.ts';
import { type WritingActions, expectationsForm, writingPart } from './writing-part.ts';

export interface BodyActions extends ActActions, WritingActions {}

/** Whether core says that this person has nothing to do with the plan. */
const isStranger = ({ actor, permissions }: Shown): boolean =>
  actor !== undefined &&
  permissions.every(
    (each) => !each.allowed && ['not-yours', 'about-yourself', 'not-your-role'].includes(each.because),
  );

/** Everything of a plan on the screen, and once more as it goes on paper. */
export function bodyPart(shown: Shown, actions: BodyActions): TemplateResult {
  const { words, plan, localize, actor } = shown;
  const stranger = isStranger(shown);
  return html`<div class=${shown.stored ? 'screen stack on-paper' : 'screen stack'}>
      <h2 id="plan-title" tabindex="-1">${words.heading}</h2>
      ${planHeadPart(plan, localize.words(planHeadWords), localize.tag)} ${stagePart(shown)}
      ${stateNotices(shown)} ${stranger ? toldPart(words.strangers) : nothing}
      ${writesTargets(shown) ? writingPart(shown, actions) : targetsPart(shown)}
      ${writesExpectations(shown) ? expectationsForm(shown, actions) : expectationsPart(shown)}
      ${differencesPart(shown)} ${stranger ? nothing : debtPart(shown)} ${historyPart(shown)}
      ${asidePart(shown, actions.bringBack)}
      ${actor && !stranger ? actPart(shown, actions) : printButton(shown, actions)}
    </div>
    ${printPart(shown)}`;
}

function printButton({ words }: Shown, { print }: BodyActions): TemplateResult {
  return html`<div class="row"><button type="button" @click=${print}>${words.print}</button></div>`;
}
