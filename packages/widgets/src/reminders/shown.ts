import type { Due, DueState } from '@kinerja/core/cycle';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { formatPeriod } from '../shared/format.ts';
import { toldPart } from '../shared/plan-body.ts';
import { type CalendarDay, calendarFile } from './calendar-file.ts';
import { type ItemInWords, type Speaking, inWords, togetherInWords } from './in-words.ts';
import { itemPart } from './item-part.ts';
import type { Asked } from './list.ts';
import { together } from './missed.ts';
import type { RemindersWords } from './reminders-words.ts';

/** The list as a person sees it. */
export interface Shown extends Speaking {
  readonly asked: Asked;
  readonly items: readonly Due[];
}

const now = ['overdue', 'due-soon', 'open'] as const;

const withState = ({ items }: Shown, state: DueState): readonly Due[] =>
  items.filter((item) => item.state === state);

function itemsPart(items: readonly ItemInWords[], words: RemindersWords): TemplateResult {
  return html`<ol class="items">
    ${repeat(
      items,
      ({ id }) => id,
      (item) => itemPart(item, words),
    )}
  </ol>`;
}

function groupPart(shown: Shown, state: DueState): TemplateResult | typeof nothing {
  const due = withState(shown, state);
  if (due.length === 0) return nothing;
  const items = together(due, shown.words).map((several) => togetherInWords(several, shown));
  const title = shown.words.states[state](due.length);
  return state === 'not-yet'
    ? html`<details class="later">
        <summary>${title}</summary>
        ${itemsPart(items, shown.words)}
      </details>`
    : html`<section>
        <h3>${title}</h3>
        ${itemsPart(items, shown.words)}
      </section>`;
}

/** Counts what can be done now, or says kindly that there is nothing. */
function summaryPart(shown: Shown): TemplateResult {
  const { words } = shown;
  const [overdue = 0, soon = 0, open = 0] = now.map((state) => withState(shown, state).length);
  if (overdue + soon + open === 0) return toldPart(words.nothing);
  return html`<p role="status"><strong>${words.summary(overdue, soon, open)}</strong></p>`;
}

/** What is due: overdue first, then due soon, open, and folded what comes later. */
export function shownPart(shown: Shown): TemplateResult {
  const { words, localize, asked, actor, items } = shown;
  const period = formatPeriod(localize.tag, asked.period);
  return html`<h2>${words.heading}</h2>
    <p class="muted">${words.scope(words.roles[actor.role], period)}</p>
    ${summaryPart(shown)}
    ${asked.calendar || items.every(({ certain }) => certain) ? nothing : toldPart(words.noHolidays)}
    ${now.map((state) => groupPart(shown, state))} ${groupPart(shown, 'not-yet')}`;
}

/** What a calendar can still remind of: all with a last day that has not gone by. */
export function datedItems(items: readonly Due[]): readonly Due[] {
  return items.filter(({ lastDay, state }) => lastDay !== null && state !== 'overdue');
}

function calendarDay(item: Due, shown: Shown): CalendarDay[] {
  const { lastDay } = item;
  if (lastDay === null) return [];
  const { id, title, about, remarks, basis, targets, link } = inWords(item, shown);
  return [
    {
      uid: `${id}@kinerja`,
      day: lastDay,
      summary: `${title} – ${about}`,
      description: [...targets, ...remarks, basis].join('\n'),
      url: link && new URL(link, document.baseURI).href,
      remindBefore: shown.asked.soon,
    },
  ];
}

/** All of them as a calendar file. */
export function fileOf(shown: Shown, at: Date): string {
  return calendarFile(
    datedItems(shown.items).flatMap((item) => calendarDay(item, shown)),
    at,
  );
}
