import { addDays, daysBetween } from '@kinerja/core/calendar';
import type { Due, Stretch } from '@kinerja/core/cycle';
import type { Plan } from '@kinerja/core/evaluation';
import { html, nothing, type TemplateResult } from 'lit';
import { noticePart } from '../parts/notice.ts';
import { formatDay, formatMonth, formatPeriod } from '../shared/format.ts';
import type { News } from './news.ts';
import type { TrackerRead } from './tracker-read.ts';
import type { WatchWords } from './tracker-words.ts';

/** The reports that are still to be given on a plan; `undefined` where no scheme says by when. */
export function dueOf({ plan, entries, rules }: TrackerRead, today: string): readonly Due[] | undefined {
  return rules && plan.stage === 'agreed'
    ? rules.room.reportsDue(plan, entries, rules.scheme, today)
    : undefined;
}

/** Before the targets: how many reports cannot wait. */
export function dueSummaryPart(due: readonly Due[], words: WatchWords): TemplateResult {
  // Each target has its report, as the targets say themselves.
  const count = (state: Due['state']): number =>
    due.reduce((sum, each) => sum + (each.state === state ? (each.targets?.length ?? 1) : 0), 0);
  const [late, soon] = [count('overdue'), count('due-soon')];
  const text = [late ? words.overdue(late) : '', soon ? words.soon(soon) : ''].filter(Boolean).join(' ');
  return noticePart({ tone: late || soon ? 'warning' : 'info', text: text || words.nothing });
}

/** One sentence about what is due. */
export interface DueLine {
  readonly text: string;
  readonly isLate: boolean;
}

/** A month as such, anything else by its days. */
function stretchInWords({ from, to }: Stretch, tag: string): string {
  const month = from.slice(0, 7);
  const isMonth = from.endsWith('-01') && to.startsWith(month) && addDays(to, 1).endsWith('-01');
  return isMonth ? formatMonth(tag, month) : formatPeriod(tag, { from, to });
}

/** What is due of one target: the next term that can still be kept, else the latest that was missed. */
export function dueOfTarget(
  id: string,
  due: readonly Due[],
  today: string,
  words: WatchWords,
  tag: string,
): readonly DueLine[] | undefined {
  const own = due.filter(({ targets, lastDay }) => targets?.includes(id) && lastDay !== null);
  const late = own.filter(({ state }) => state === 'overdue');
  const next = own.find(({ state }) => state !== 'overdue');
  const said = next ?? late.at(-1);
  if (!said?.lastDay || !said.stretch) return undefined;
  const others = next ? late.length : late.length - 1;
  const { lastDay, stretch } = said;
  const left = daysBetween(today, lastDay);
  const text = words.report(stretchInWords(stretch, tag), formatDay(tag, lastDay), left);
  return [{ text, isLate: left < 0 }, ...(others > 0 ? [{ text: words.more(others), isLate: true }] : [])];
}

/** The scheme that nobody knows, and what that means. */
export function unknownPart(id: string, words: WatchWords): TemplateResult {
  const [title, text] = words.unknownScheme(id);
  return noticePart({ tone: 'warning', title, text });
}

export interface NewsActions {
  /** Shows what came. */
  readonly show: () => void;
  readonly close: () => void;
}

/**
 * What came from elsewhere. It stands last and sticks to the lower edge of the window, so that nothing moves under a
 * person who is writing; the live region is there before it speaks.
 */
export function newsPart(
  { news, held }: { readonly news: News | undefined; readonly held: boolean },
  words: WatchWords,
  { show, close }: NewsActions,
): TemplateResult {
  const told = news && [
    news.reports ? words.newReports(news.reports, held ? [] : news.results) : '',
    news.revised ? words.revised : '',
    held ? words.held : '',
  ];
  return html`<div class=${news ? 'news notice' : 'silent'} part="status">
    <p role="status">${told?.filter(Boolean).join(' ') ?? nothing}</p>
    ${
      news
        ? html`<div class="row">
            ${held ? html`<button type="button" @click=${show}>${words.show}</button>` : nothing}
            <button type="button" class="link" @click=${close}>${words.close}</button>
          </div>`
        : nothing
    }
  </div>`;
}

/** Kinds of obstacle that the scheme knows, in words. */
export function categoriesOf({ rules }: TrackerRead, text: (text: { readonly id: string }) => string) {
  const categories = rules?.scheme.tracking.obstacles.categories ?? [];
  return categories.map(({ id, label }) => ({ id, name: text(label) }));
}

/** Whether anything can be reported or told of this plan on that day. */
export function isUnderWay({ stage, period }: Plan, today: string): boolean {
  return stage === 'agreed' && today >= period.from;
}
