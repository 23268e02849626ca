import type { Role } from '@kinerja/core/cycle';
import type { PersonStage } from './board-types.ts';
import type { Order } from './order.ts';
import { type Row, plain, stages } from './row.ts';

/** Whom something waits for. */
export type WaitingFor = '' | 'me' | 'overdue' | Role;

/** Which rows are shown, and in what order; an empty text: all of them. */
export interface Choice {
  readonly text: string;
  readonly unit: string;
  readonly stage: '' | PersonStage;
  readonly waiting: WaitingFor;
  readonly predicate: string;
  readonly order: Order;
  readonly down: boolean;
}

/** Everybody, by name. */
export const everybody: Choice = {
  text: '',
  unit: '',
  stage: '',
  waiting: '',
  predicate: '',
  order: 'name',
  down: false,
};

/** Whether rows are left out. */
export function narrows({ text, unit, stage, waiting, predicate }: Choice): boolean {
  return [text.trim(), unit, stage, waiting, predicate].some((each) => each !== '');
}

function isWaiting({ waits = [] }: Row, waiting: WaitingFor): boolean {
  if (waiting === 'me') return waits.some(({ mine }) => mine);
  if (waiting === 'overdue') return waits.some(({ item }) => item.state === 'overdue');
  return waits.some(({ role }) => role === waiting);
}

/** The rows that are meant, in their order. */
export function chosen(rows: readonly Row[], choice: Choice): readonly Row[] {
  const { unit, stage, waiting, predicate } = choice;
  const words = plain(choice.text).split(/\s+/).filter(Boolean);
  if (!narrows(choice)) return rows;
  return rows.filter(
    (row) =>
      words.every((word) => row.sought.includes(word)) &&
      (unit === '' || (row.person.unit ?? '') === unit) &&
      (stage === '' || (row.member.read && row.stage === stage)) &&
      (predicate === '' || row.predicate === predicate) &&
      (waiting === '' || isWaiting(row, waiting)),
  );
}

const urgency = ['overdue', 'due-soon', 'open'];

/** The most urgent comes first: what waits for oneself before what waits for others. */
function waitRank({ waits = [] }: Row): number {
  const [first] = waits;
  return first ? (first.mine ? 0 : 3) + urgency.indexOf(first.item.state) : 9;
}

/** How two rows compare; names and units as the language has them. */
export function comparing(
  order: Order,
  down: boolean,
  language: string,
  predicates: readonly string[],
): (one: Row, other: Row) => number {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const predicateRank = ({ predicate }: Row): number =>
    predicate === null ? predicates.length : predicates.indexOf(predicate);
  const ways: { readonly [O in Order]: (one: Row, other: Row) => number } = {
    name: (one, other) => compare(one.person.name, other.person.name),
    unit: (one, other) => compare(one.person.unit ?? '', other.person.unit ?? ''),
    stage: (one, other) => stages.indexOf(one.stage) - stages.indexOf(other.stage),
    waits: (one, other) => waitRank(one) - waitRank(other),
    predicate: (one, other) => predicateRank(one) - predicateRank(other),
  };
  const way = ways[order];
  return down ? (one, other) => way(other, one) : way;
}
