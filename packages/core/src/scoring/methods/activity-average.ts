import { type Cited, stepping } from '../cited.ts';
import { type Exact, add, divide, less, multiply, round, subtract } from '../exact.ts';
import { type Thresholds, gradeOf, reachedIn } from '../grading.ts';
import { type Given, type Reader, reading } from '../inputs.ts';
import type { Enacted, Grades, Outcome, Regulation } from '../regulation.ts';
import type { Step } from '../step.ts';

/** The numbers of an appraisal by the activities of a year and the behaviour. */
export interface ActivityNumbers {
  /** Time and cost: (constant × target − actual) ÷ target × 100, so that on plan gives 76. */
  readonly constant: string;
  /** Percent saved, beyond which more saving lowers the value again. */
  readonly saving: string;
  /** Beyond it: this value, less what the formula gives above 100. */
  readonly ceiling: string;
  /** Value of time and cost of an activity that was not done. */
  readonly notDone: string;
  /** Shares of the plan and of behaviour in the whole. */
  readonly shares: Readonly<Record<'results' | 'behaviour', string>>;
  /** Points by the least number of additional tasks, most first. */
  readonly additionalTasks: Thresholds;
  /** Highest value of quality and of each behaviour that may be put in. */
  readonly highest: number;
  /** Decimals of the published value. */
  readonly digits: number;
  readonly grades: Grades;
}

/** One aspect of an activity: what was planned, and what came of it. */
export interface Aspect {
  readonly target: Given;
  readonly actual?: Given | null;
}

/** Quantity and quality are more-is-better; time (months) and cost are less-is-better. Cost may be left out. */
export interface Activity {
  readonly quantity: Aspect;
  readonly quality: Aspect;
  readonly time: Aspect;
  readonly cost?: Aspect;
}

/** A year of one employee. */
export interface ActivityYear {
  /** By the id of the activity. */
  readonly activities: Readonly<Record<string, Activity>>;
  /** Number of additional tasks; none unless told. */
  readonly additionalTasks?: number;
  /** Points for creativity as certified; none unless told. */
  readonly creativity?: Given;
  /** Rated values by aspect of behaviour. */
  readonly behaviour: Readonly<Record<string, Given>>;
}

/** An appraisal by the activities of a year; it can value one activity alone. */
export interface ActivityRegulation extends Regulation<ActivityYear>, Cited<ActivityNumbers> {
  /** The value of one activity alone, with its steps; `null` while something in it is missing. */
  activity(id: string, activity: Activity): Step | null;
}

const sum = (steps: readonly Step[]): Exact => steps.map((step) => step.value).reduce(add, '0');

/** Mean of the activities, plus additional tasks and creativity; with behaviour, in shares. */
export function activityAverage(law: Enacted & Cited<ActivityNumbers>): ActivityRegulation {
  const { constant, saving, ceiling, notDone, shares, highest, digits, grades, citations } = law;
  const step = stepping(citations);
  const mean = (term: string, from: readonly Step[], cited: keyof ActivityNumbers): Step =>
    step('averaged', divide(sum(from), `${from.length}`), cited, from, { term });

  function more(reader: Reader, path: readonly string[], { target, actual }: Aspect): Step | null {
    const planned = reader.number([...path, 'target'], target, { above: 0 });
    const done = reader.number([...path, 'actual'], actual, { minimum: 0 });
    if (planned === null || done === null) return null;
    const value = multiply(divide(done, planned), '100');
    const args = { term: path.at(-1) as string, target: planned, actual: done, formula: 'share' };
    return step('achieved', value, 'highest', [], args);
  }

  function thrift(planned: Exact, actual: Exact): readonly [Exact, keyof ActivityNumbers, string] {
    if (actual === '0') return [notDone, 'notDone', 'not-done'];
    const value = multiply(divide(subtract(multiply(constant, planned), actual), planned), '100');
    const saved = subtract('100', multiply(divide(actual, planned), '100'));
    if (!less(saving, saved)) return [value, 'constant', 'thrift'];
    return [subtract(ceiling, subtract(value, '100')), 'saving', 'thrift-beyond'];
  }

  function fewer(reader: Reader, path: readonly string[], { target, actual }: Aspect): Step | null {
    const planned = reader.number([...path, 'target'], target, { above: 0 });
    const spent = reader.number([...path, 'actual'], actual, { minimum: 0 });
    if (planned === null || spent === null) return null;
    const [value, cited, formula] = thrift(planned, spent);
    const args = { term: path.at(-1) as string, target: planned, actual: spent, formula };
    return step('achieved', value, cited, [], args);
  }

  function valued(reader: Reader, id: string, activity: Activity): Step | null {
    const path = ['activities', id];
    const aspects = [
      more(reader, [...path, 'quantity'], activity.quantity),
      more(reader, [...path, 'quality'], activity.quality),
      fewer(reader, [...path, 'time'], activity.time),
      ...(activity.cost ? [fewer(reader, [...path, 'cost'], activity.cost)] : []),
    ];
    const found = aspects.filter((each): each is Step => each !== null);
    return found.length < aspects.length ? null : mean(id, found, 'highest');
  }

  function plan(reader: Reader, year: ActivityYear): Step | null {
    const entries = Object.entries(year.activities);
    if (entries.length === 0) reader.miss(['activities']);
    const found = entries.map(([id, activity]) => valued(reader, id, activity));
    const activities = found.filter((each): each is Step => each !== null);
    if (activities.length < found.length || activities.length === 0) return null;
    const { additionalTasks = 0 } = year;
    if (!Number.isSafeInteger(additionalTasks))
      reader.refuse(['additionalTasks'], 'count', { value: additionalTasks });
    const tasks = reader.number(['additionalTasks'], additionalTasks, { minimum: 0 });
    const creativity = reader.number(['creativity'], year.creativity ?? 0, { minimum: 0 });
    if (tasks === null || creativity === null) return null;
    const [, points] = reachedIn(law.additionalTasks, tasks);
    const parts = [
      mean('activities', activities, 'highest'),
      ...(points === '0' ? [] : [step('given', points, 'additionalTasks', [], { term: 'additionalTasks' })]),
      ...(creativity !== '0'
        ? [step('given', creativity, 'additionalTasks', [], { term: 'creativity' })]
        : []),
    ];
    return step('summed', sum(parts), 'shares', parts, { term: 'results' });
  }

  function behaviour(reader: Reader, rated: ActivityYear['behaviour']): Step | null {
    const entries = Object.entries(rated);
    if (entries.length === 0) reader.miss(['behaviour']);
    const found = entries.map(([term, value]) => {
      const number = reader.number(['behaviour', term], value, { minimum: 0, maximum: highest });
      return number === null ? null : step('given', number, 'highest', [], { term });
    });
    const values = found.filter((each): each is Step => each !== null);
    return values.length < found.length || values.length === 0 ? null : mean('behaviour', values, 'shares');
  }

  function score(year: ActivityYear): Outcome {
    const reader = reading();
    const axes = { results: plan(reader, year), behaviour: behaviour(reader, year.behaviour) };
    const missing = reader.missing();
    if (!axes.results || !axes.behaviour) return { done: false, missing };
    const parts = (['results', 'behaviour'] as const).map((term) => {
      const from = axes[term] as Step;
      return step('shared', multiply(from.value, shares[term]), 'shares', [from], {
        term,
        weight: shares[term],
      });
    });
    const whole = step('summed', sum(parts), 'shares', parts, { term: 'performance' });
    const rounded = step('rounded', round(whole.value, digits), 'digits', [whole], { digits });
    const [grade, from] = gradeOf(grades, rounded.value);
    const root = step('graded', grade, 'grades', [rounded], { from });
    const notices = grade ? [] : (['below-scale'] as const);
    return { done: true, value: rounded.value, grade: grade || null, step: root, parts: [], notices };
  }

  return { ...law, score, activity: (id, activity) => valued(reading(), id, activity) };
}
