import { daysIn } from '@kinerja/core/calendar';
import type { Actor, Role, Stretch } from '@kinerja/core/cycle';
import { type Scheme, findScheme, schemes } from '@kinerja/core/schemes';
import type { Told } from '../shared/plan-body.ts';
import type { RemindersWords } from './reminders-words.ts';

/** What the page says about whose reminders are to be shown; attributes may hold any text, or be taken away. */
export interface Asking {
  readonly employeeId: string | null;
  readonly actingAs: string | null;
  readonly scheme: Scheme | undefined;
  readonly schemeId: string | null;
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
}

/** Whose, by which scheme and for which days; or what the page does not say rightly. */
export type Question =
  | { readonly at: 'asked'; readonly actor: Actor; readonly scheme: Scheme; readonly period: Stretch }
  | { readonly at: 'unclear'; readonly told: Told };

const unclear = (told: Told): Question => ({ at: 'unclear', told });

const isRole = (text: string, { roles }: RemindersWords): text is Role => Object.hasOwn(roles, text);

function isPeriod(period: Stretch): boolean {
  try {
    return daysIn(period) > 0;
  } catch {
    return false;
  }
}

/** What is asked; the period is the calendar year of today unless told. */
export function questionOf(asking: Asking, today: string, words: RemindersWords): Question {
  const { employeeId: id, actingAs, scheme: own, schemeId, periodFrom, periodTo } = asking;
  const role = actingAs || 'employee';
  const year = today.slice(0, 4);
  const period = { from: periodFrom || `${year}-01-01`, to: periodTo || `${year}-12-31` };
  const scheme = own ?? findScheme(schemes, schemeId ?? '');
  if (!id) return unclear(words.noPerson);
  if (!isRole(role, words)) return unclear(words.unknownRole(role));
  if (!scheme) return unclear(schemeId ? words.unknownScheme(schemeId) : words.noScheme);
  return isPeriod(period) ? { at: 'asked', actor: { id, role }, scheme, period } : unclear(words.noPeriod);
}
