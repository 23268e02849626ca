import { daysIn } from '@kinerja/core/calendar';
import type { Actor, Stretch } from '@kinerja/core/cycle';
import { type Scheme, findScheme, schemes } from '@kinerja/core/schemes';
import type { Told } from '../shared/plan-body.ts';
import type { TeamBoardWords } from './team-board-words.ts';

/** What the page says about whose board it is; attributes may hold any text, or be taken away. */
export interface Asking {
  readonly personId: string | null;
  readonly actingAs: string | null;
  readonly scheme: Scheme | undefined;
  readonly schemeId: string | null;
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
}

/** Whose board, by which scheme and for which days. */
export interface Asked {
  readonly me: Actor;
  readonly scheme: Scheme;
  readonly period: Stretch;
}

/** What is asked, or what the page does not say rightly. */
export type Question =
  { readonly at: 'asked'; readonly asked: Asked } | { readonly at: 'unclear'; readonly told: Told };

const unclear = (told: Told): Question => ({ at: 'unclear', told });

const roles = ['supervisor', 'performance-team'] as const;

function isPeriod(period: Stretch): boolean {
  try {
    return daysIn(period) > 0;
  } catch {
    return false;
  }
}

/** What is asked; a supervisor asks, about the calendar year of today, unless told. */
export function questionOf(asking: Asking, today: string, words: TeamBoardWords): Question {
  const { personId: id, actingAs, scheme: own, schemeId, periodFrom, periodTo } = asking;
  const role = roles.find((each) => each === (actingAs || 'supervisor'));
  const year = today.slice(0, 4);
  const period = { from: periodFrom || `${year}-01-01`, to: periodTo || `${year}-12-31` };
  const scheme = own ?? findScheme(schemes, schemeId ?? '');
  if (!id) return unclear(words.noPerson);
  if (!role) return unclear(words.unknownRole(actingAs ?? ''));
  if (!scheme) return unclear(schemeId ? words.unknownScheme(schemeId) : words.noScheme);
  return isPeriod(period)
    ? { at: 'asked', asked: { me: { id, role }, scheme, period } }
    : unclear(words.noPeriod);
}
