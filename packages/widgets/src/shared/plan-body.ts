import type { KinerjaError } from '@kinerja/core';
import { html, type TemplateResult } from 'lit';
import { failurePart, noticePart } from '../parts/notice.ts';
import { skeletonPart } from '../parts/skeleton.ts';
import { staying } from '../parts/stay.ts';
import { commonWords, sentenceFor } from './common.words.ts';
import type { Localize } from './localize.ts';
import type { Load } from './plan-load.ts';

/** A title and a sentence under it. */
export type Told = readonly [title: string, text: string];

/** Says how things stand. */
export function toldPart([title, text]: Told): TemplateResult {
  return noticePart({ tone: 'info', title, text });
}

/** Says why it failed, offers to try again, and shows what stands inside the tag as another way in. */
export function failedPart(error: KinerjaError, localize: Localize, retry: () => void): TemplateResult {
  const common = localize.words(commonWords);
  const action = { label: common.retry, run: staying(retry) };
  return failurePart({ title: common.failed, text: sentenceFor(common, error), action });
}

/** The card is as high as the shortest of what comes; what stands below is held by the room of the widget. */
const ROOM = 'min-height:32em';
const bones = ['45%', '80%', '60%', '100%', '100%', '100%'] as const;

/** What a widget about a plan shows: a skeleton, that there is none, what failed, or the plan. */
export function planBody<Read>(
  load: Load<Read>,
  localize: Localize,
  absent: Told,
  shown: (read: Read) => TemplateResult,
): TemplateResult {
  const { view } = load;
  switch (view.at) {
    case 'loading':
      return html`<div .style=${ROOM}>${skeletonPart(localize.words(commonWords).loading, bones)}</div>`;
    case 'absent':
      return toldPart(absent);
    case 'failed':
      return failedPart(view.error, localize, load.load);
    case 'shown':
      return shown(view.read);
  }
}
