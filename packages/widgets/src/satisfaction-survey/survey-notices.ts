import type { KinerjaError } from '@kinerja/core';
import { type TemplateResult, html } from 'lit';
import { failurePart, noticePart } from '../parts/notice.ts';
import { skeletonPart } from '../parts/skeleton.ts';
import { staying } from '../parts/stay.ts';
import { type CommonWords, sentenceFor } from '../shared/common.words.ts';
import type { SurveyWords } from './satisfaction-survey.words.ts';
import type { SurveyEnd } from './survey-view.ts';

/** Why there are no questions, or not yet. */
export function standingPart(
  at: 'loading' | 'absent' | 'locked' | 'closed',
  words: SurveyWords,
  common: CommonWords,
  closes: string,
): TemplateResult {
  switch (at) {
    case 'loading':
      // The form that the server wrote can be answered, and sent, until the questions are here.
      return html`<slot name="form"
        >${skeletonPart(common.loading, ['80%', '60%', '45%', '100%', '100%', '100%', '100%', '100%'])}</slot
      >`;
    case 'absent':
      return noticePart({ tone: 'info', title: words.absent, text: words.absentText });
    case 'locked':
      return noticePart({ tone: 'info', text: words.locked });
    case 'closed':
      return noticePart({ tone: 'info', title: words.closed, text: words.closedText(closes) });
  }
}

/** That the survey could not be read, and other ways in; without `run` that answers were refused. */
export function failedPart(
  common: CommonWords,
  error: KinerjaError,
  run: (() => void) | false,
): TemplateResult {
  const told = { title: common.failed, text: sentenceFor(common, error) };
  if (!run) return failurePart(told);
  const action = { label: common.retry, run: staying(run) };
  return html`${failurePart({ ...told, action })}<slot name="form"></slot>`;
}

/** The end where nothing more could be loaded. */
export function plainEnd(words: SurveyWords, { at, code }: SurveyEnd, run: () => void): TemplateResult {
  const title = at === 'done' ? words.thanks : words.stored;
  const action = { label: words.again, run };
  return noticePart({ tone: 'success', title, text: `${words.code}: ${code}`, action });
}

/** That something could not be loaded; `run` empties the screen where nothing else does. */
export function lackingPart(words: SurveyWords, run: (() => void) | undefined): TemplateResult {
  const action = run && { label: words.again, run };
  return noticePart({ tone: 'warning', text: words.lacking, ...(action && { action }) });
}
