import { daysBetween } from '@kinerja/core/calendar';
import type { Actor, Due, DueState } from '@kinerja/core/cycle';
import { locale, matrixStepWords, sourceOf } from '@kinerja/core/explanation';
import { formatPeriod } from '../shared/format.ts';
import type { Localize } from '../shared/localize.ts';
import { idOf } from './list.ts';
import { type Several, formatStretch, formatStretches, isRepeated } from './missed.ts';
import type { Known } from './records.ts';
import type { RemindersWords } from './reminders-words.ts';

/** Something to do, in finished words. */
export interface ItemInWords {
  readonly id: string;
  readonly state: DueState;
  readonly title: string;
  /** For whom, and for which days. */
  readonly about: string;
  /** The last day, or of what lies ahead the first; `null` where no rule sets one. */
  readonly day: { readonly day: string; readonly inWords: string } | null;
  /** How many days are left; empty of what lies ahead. */
  readonly left: string;
  readonly remarks: readonly string[];
  readonly basis: string;
  /** Results that nothing was reported on. */
  readonly targets: readonly string[];
  /** Of several that are shown as one: each with its days. */
  readonly each: readonly string[];
  readonly link: string | undefined;
}

/** What is needed to speak of items. */
export interface Speaking {
  readonly known: Known;
  readonly actor: Actor;
  readonly today: string;
  readonly words: RemindersWords;
  readonly localize: Localize;
  readonly linkFor: ((item: Due) => string | undefined) | undefined;
}

/** `2026-11-27` as `Jumat, 27 November 2026`. */
function fullDay(tag: string, day: string): string {
  const format = {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  } as const;
  return new Intl.DateTimeFormat(locale(tag), format).format(new Date(day));
}

/** The name of somebody whom the records know. */
function nameOf(id: string, { plans, evaluations }: Known): string {
  return [...plans, ...evaluations].find(({ employee }) => employee.id === id)?.employee.name ?? id;
}

function aboutOf(
  { employee, stretch }: Pick<Due, 'employee' | 'stretch'>,
  { known, actor, words, localize }: Speaking,
): string {
  const own = actor.role === 'employee' && employee === actor.id;
  const whom = own ? words.self : words.whom(nameOf(employee, known));
  return stretch ? `${whom} · ${words.stretch(formatPeriod(localize.tag, stretch))}` : whom;
}

function dayOf({ state, firstDay, lastDay }: Due, { words, localize }: Speaking): ItemInWords['day'] {
  const { tag } = localize;
  if (state === 'not-yet') return { day: firstDay, inWords: words.from(fullDay(tag, firstDay)) };
  return lastDay === null ? null : { day: lastDay, inWords: words.until(fullDay(tag, lastDay)) };
}

function leftOf({ state, lastDay }: Due, { today, words, localize }: Speaking): string {
  if (lastDay === null) return words.noTerm;
  return state === 'not-yet'
    ? words.until(fullDay(localize.tag, lastDay))
    : words.left(daysBetween(today, lastDay));
}

function targetsOf({ record, targets = [] }: Due, { plans }: Known): readonly string[] {
  const plan = plans.find(({ id }) => id === record?.id);
  return targets.map((id) => plan?.targets.find((target) => target.id === id)?.result ?? id);
}

/** An item in words. */
export function inWords(item: Due, speaking: Speaking): ItemInWords {
  const { known, actor, words, localize, linkFor } = speaking;
  const frame = localize.words(matrixStepWords);
  const { law, place } = sourceOf(item.citation, frame);
  return {
    id: idOf(item, actor),
    state: item.state,
    title: words.actions[item.action],
    about: aboutOf(item, speaking),
    day: dayOf(item, speaking),
    left: leftOf(item, speaking),
    remarks: [...(item.certain ? [] : [words.uncertain]), ...(item.optional ? [words.optional] : [])],
    basis: words.basis(law, place, frame.statuses[item.citation.status]),
    targets: targetsOf(item, known),
    each: [],
    link: linkFor?.(item),
  };
}

/** One of several: for which days and until when, and what was not reported. */
function eachInWords(item: Due, { known, words, localize: { tag } }: Speaking): string {
  const { stretch, lastDay } = item;
  const days = words.each(stretch ? formatStretch(tag, stretch) : '', lastDay ? fullDay(tag, lastDay) : '');
  return [days, targetsOf(item, known).join('; ')].filter(Boolean).join(': ');
}

/** Items that are shown as one, the oldest first: all that is said of one of them is said of the oldest. */
export function togetherInWords(items: Several, speaking: Speaking): ItemInWords {
  const [oldest] = items;
  const said = inWords(oldest, speaking);
  const { words, localize } = speaking;
  const { action, lastDay, stretch: _, ...rest } = oldest;
  if (items.length === 1 || lastDay === null || !isRepeated(action, words)) return said;
  return {
    ...said,
    title: words.missed[action](items.length, formatStretches(localize.tag, items)),
    about: aboutOf(rest, speaking),
    day: { day: lastDay, inWords: words.firstUntil(fullDay(localize.tag, lastDay)) },
    targets: [...new Set(items.flatMap((item) => targetsOf(item, speaking.known)))],
    each: items.map((item) => eachInWords(item, speaking)),
  };
}
