import { type Reading, readerFor } from './explain.ts';
import { type Languages, wordsIn } from './language.ts';
import { displayExact } from './numbers.ts';
import { placeInWords } from './places.ts';
import { argumentInWords, valueInWords } from './sentence.ts';
import type { Goal, Move, Proposal, Way } from './way.ts';
import type { Json } from './what-if.ts';

interface WayWords {
  readonly missing: (places: string) => string;
  readonly best: (grade: string) => string;
  readonly ungraded: (value: string) => string;
  readonly reached: (goal: string) => string;
  readonly open: (goal: string, ways: number) => string;
  readonly orHigher: (goal: string) => string;
  readonly impossible: (goal: string) => string;
  readonly period: (months: string, level: string, predicate: string) => string;
  readonly until: (value: string) => string;
  readonly gives: (result: string) => string;
  readonly and: string;
  readonly yes: string;
  readonly no: string;
  readonly unsaid: string;
}

const wayWords: Languages<WayWords> = {
  id: {
    missing: (places) => `Belum dapat dihitung. Yang belum ada: ${places}`,
    best: (grade) => `Sudah yang tertinggi: ${grade}`,
    ungraded: (value) => `Nilainya ${value}; ketentuan ini tidak mengenal predikat`,
    reached: (goal) => `Sudah tercapai: ${goal}`,
    open: (goal, ways) => `Untuk mencapai ${goal}${ways > 1 ? ', salah satu dari' : ''}:`,
    orHigher: (goal) => `${goal} atau lebih tinggi`,
    impossible: (goal) => `Tidak ada satu perubahan saja yang cukup untuk mencapai ${goal}`,
    period: (months, level, predicate) =>
      `${months} bulan lagi sebagai ${level} dengan predikat ${predicate}`,
    until: (value) => ` (berlaku sampai ${value})`,
    gives: (result) => ` – memberi ${result}`,
    and: ' dan ',
    yes: 'ya',
    no: 'tidak',
    unsaid: 'belum diisi',
  },
  en: {
    missing: (places) => `Not computable yet. Missing: ${places}`,
    best: (grade) => `Already the highest: ${grade}`,
    ungraded: (value) => `The value is ${value}; this rule knows no grades`,
    reached: (goal) => `Already reached: ${goal}`,
    open: (goal, ways) => `To reach ${goal}${ways > 1 ? ', one of' : ''}:`,
    orHigher: (goal) => `${goal} or higher`,
    impossible: (goal) => `No single change is enough to reach ${goal}`,
    period: (months, level, predicate) => `${months} more months as ${level} with predicate ${predicate}`,
    until: (value) => ` (holds up to ${value})`,
    gives: (result) => ` – gives ${result}`,
    and: ' and ',
    yes: 'yes',
    no: 'no',
    unsaid: 'not said',
  },
};

function valueSaid(value: Json, reading: Reading): string {
  const words = wordsIn(wayWords, reading.language);
  if (value === null) return words.unsaid;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  // What the one superior said of an axis, counted: its level.
  const [level] = typeof value === 'object' ? Object.entries(value).filter(([, count]) => count === 1) : [];
  return valueInWords(level ? level[0] : String(value), readerFor(reading));
}

/** A further time in a jenjang, which is one move of several facts. */
type Period = Readonly<Record<'level' | 'predicate' | 'months', string | number>>;

function moveInWords({ path, before, after }: Move, reading: Reading): string {
  if (typeof after === 'object' && after !== null && 'months' in after) {
    const { level, predicate, months } = after as Period;
    const reader = readerFor(reading);
    const said = (name: string, id: string | number): string => argumentInWords(name, String(id), reader);
    return wordsIn(wayWords, reading.language).period(
      said('months', months),
      said('level', level),
      said('predicate', predicate),
    );
  }
  return `${placeInWords(path, reading)}: ${valueSaid(before, reading)} → ${valueSaid(after, reading)}`;
}

function proposalInWords({ moves, until, outcome }: Proposal<unknown>, reading: Reading): string {
  const words = wordsIn(wayWords, reading.language);
  const { path, after } = moves.at(-1) ?? { path: [], after: null };
  const further =
    until !== undefined && typeof after !== 'object' && String(after) !== until && path.length > 0;
  const made = moves.map((move) => moveInWords(move, reading)).join(words.and);
  const result = valueInWords(outcome.grade ?? outcome.value, readerFor(reading));
  return made + (further ? words.until(displayExact(until, reading.language)) : '') + words.gives(result);
}

const goalInWords = (goal: Goal, reading: Reading): string =>
  valueInWords('grade' in goal ? goal.grade : goal.least, readerFor(reading));

/** A way to a goal as lines of plain text: what is missing, that it is the best, or each change that is enough. */
export function wayInWords(way: Way<unknown>, reading: Reading): readonly string[] {
  const words = wordsIn(wayWords, reading.language);
  const reader = readerFor(reading);
  switch (way.standing) {
    case 'missing':
      return [words.missing(way.missing.map(({ path }) => placeInWords(path, reading)).join('; '))];
    case 'best':
      return [words.best(valueInWords(way.outcome.grade ?? '', reader))];
    case 'ungraded':
      return [words.ungraded(valueInWords(way.outcome.value, reader))];
    case 'reached':
      return [words.reached(goalInWords(way.goal, reading))];
    case 'open': {
      const goal = goalInWords(way.goal, reading);
      const { goal: asked, proposals } = way;
      if (proposals.length === 0) return [words.impossible(goal)];
      // No change may give just this grade.
      const isBeyond = proposals.every(({ outcome }) => 'grade' in asked && outcome.grade !== asked.grade);
      const open = words.open(isBeyond ? words.orHigher(goal) : goal, proposals.length);
      return [open, ...proposals.map((each) => `  ${proposalInWords(each, reading)}`)];
    }
  }
}
