import { html, nothing, type TemplateResult } from 'lit';
import { toldPart } from '../../shared/plan-body.ts';
import { type ActActions, actPart } from './act-part.ts';
import { followPart } from './follow-part.ts';
import { headPart } from './head-part.ts';
import { historyPart } from './history-part.ts';
import { ledgerPart } from './ledger-part.ts';
import { lensPart } from './lens-part.ts';
import { objectionPart } from './objection-part.ts';
import type { OpenedEvent } from './opened-event.ts';
import { ratersPart } from './raters-part.ts';
import { panelActions } from './panel-actions.ts';
import { type Opened, type Shown, isOpened, may, permission } from './shown.ts';
import { voicesPart } from './voices-part.ts';

export interface BodyActions extends ActActions {
  readonly open: (page: OpenedEvent['page'], plan: string) => void;
}

const strange = ['not-yours', 'about-yourself', 'not-your-role'];

/** Whether core says that this person has no part in the evaluation in any of these capacities. */
function isStranger(shown: Opened): boolean {
  const all = panelActions.map((action) => permission(action, shown));
  return all.every((each) => !each || (!each.allowed && strange.includes(each.because)));
}

/** Of a rating of his own nobody of the team sees more than that. */
function strangerPart(shown: Opened): TemplateResult {
  const { words } = shown;
  const own = panelActions.some((action) => {
    const each = permission(action, shown);
    return each?.allowed === false && each.because === 'about-yourself';
  });
  return toldPart(own ? words.aboutYourself : words.stranger);
}

function partsOf(shown: Opened, actions: BodyActions): TemplateResult {
  return html`${objectionPart(shown)} ${followPart(shown)} ${ledgerPart(shown)} ${ratersPart(shown, actions)}
  ${voicesPart(shown)} ${lensPart(shown)} ${historyPart(shown)}`;
}

/** Everything of one person, what can be done first. */
export function bodyPart(shown: Shown, actions: BodyActions): TemplateResult {
  const { words, plans } = shown;
  if (!isOpened(shown)) {
    const agreed = plans.length > 0 && plans.every(({ stage }) => stage === 'agreed');
    const opens = shown.roles.includes('supervisor') || shown.roles.includes('performance-team');
    return html`${headPart(shown, false, actions.open)}
    ${toldPart(agreed ? words.notOpened : words.notAgreed)}
    ${agreed && opens ? actPart(shown, actions) : nothing}`;
  }
  if (isStranger(shown)) return html`${headPart(shown, false, actions.open)} ${strangerPart(shown)}`;
  return html`${headPart(shown, may('rate', shown), actions.open)} ${actPart(shown, actions)}
  ${partsOf(shown, actions)}`;
}
