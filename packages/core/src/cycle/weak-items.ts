import { daysBetween } from '../calendar/days.ts';
import { matrixGuide } from '../explanation/guides/matrix.ts';
import type { Reason } from '../explanation/reason.ts';
import { reasons } from '../explanation/reasons.ts';
import type { DevelopmentArea } from '../records/development.ts';
import type { Evaluation } from '../records/evaluation.ts';
import type { Feedback } from '../records/feedback.ts';
import type { Plan } from '../records/plan.ts';
import type { Level, Rating } from '../records/rating.ts';
import { type Axes, axes } from '../evaluation/axes.ts';
import type { EvaluationRegulation } from '../scoring/methods/predicate-matrix.ts';
import { ratingsHeard } from './heard.ts';

type About = DevelopmentArea['about'];

/** What was said of something in feedback or in a rating. */
export interface Said {
  readonly source: 'rating' | 'feedback';
  /** Id of the record. */
  readonly id: string;
  readonly on: string;
  readonly words: string;
}

/** One thing to become better at, with all that speaks for it. */
export interface WeakItem {
  readonly about: About;
  readonly from: 'rating' | 'feedback';
  /** How it was judged, where it was. */
  readonly level: Level | null;
  /** The codes of `reasons`, what cost most first; `reasonSentence` has the words. */
  readonly reasons: readonly Reason[];
  readonly said: readonly Said[];
}

/** What weak items are read from; what this person may not see is simply not given. */
export interface WeakSources {
  readonly plan: Plan;
  /** Evaluations of the plan: the latest that has a value counts, the final one before the calibrated and the raw. */
  readonly evaluations?: readonly Evaluation[];
  /** Ratings of the plan: where no evaluation has a value the supervisor's latest final one counts. */
  readonly ratings?: readonly Rating[];
  readonly feedback?: readonly Feedback[];
  /** What turns two axes into a predicate, e.g. `permenpanrb6of2022`. */
  readonly regulation: EvaluationRegulation;
}

/** The judgement that weak items are read from. */
export interface Judgement {
  readonly axes: Axes;
  /** The evaluation that it stands in; `null` where a rating alone is there. */
  readonly evaluation: Evaluation | null;
  /** The supervisor's rating behind it, where it is given. */
  readonly rating: Rating | null;
  /** The predicate; `null` where the axes are not both judged. */
  readonly predicate: string | null;
}

/** The latest judgement of a plan; `null` when there is none. */
export function latestJudgement(sources: WeakSources): Judgement | null {
  const { plan, evaluations = [], ratings = [], regulation } = sources;
  const finals = ratings.filter(
    ({ plan: of, status, rater }) => of === plan.id && status === 'final' && rater.role === 'supervisor',
  );
  const valued = evaluations.filter(
    ({ plans, outcomes }) => plans.includes(plan.id) && sealedOf(outcomes) !== undefined,
  );
  // Of those with one last day the one of the longer stretch: a year weighs more than its last quarter.
  const shortFirst = [...valued].sort((one, other) => daysBetween(one.stretch.from, other.stretch.from));
  const evaluation = latest(shortFirst, ({ stretch }) => stretch.to);
  const sealed = evaluation && sealedOf(evaluation.outcomes);
  const rating = evaluation ? ratingsHeard(evaluation, finals)[0] : latest(finals, ({ on }) => on);
  const judged = sealed?.input ?? (rating && axes(rating));
  if (!judged) return null;
  const outcome = regulation.score(judged);
  return {
    axes: judged,
    evaluation: evaluation ?? null,
    rating: rating ?? null,
    predicate: outcome.done ? outcome.value : null,
  };
}

const sealedOf = ({ final, calibrated, raw }: Evaluation['outcomes']) => final ?? calibrated ?? raw;

/** The one with the last day; of one day the one given last. */
function latest<Item>(items: readonly Item[], dayOf: (item: Item) => string): Item | undefined {
  return items.reduce<Item | undefined>(
    (last, each) => (last === undefined || dayOf(each) >= dayOf(last) ? each : last),
    undefined,
  );
}

/**
 * What to become better at: items that were judged at the lowest level, or the axis that holds the predicate down where
 * none is, with the reasons that the explanation gives; then what the rating and feedback name as to be improved.
 */
export function weakItems(sources: WeakSources): readonly WeakItem[] {
  const judgement = latestJudgement(sources);
  const found = judgement ? judgedWeak(judgement, sources) : [];
  const said = [...(judgement?.rating ? ofRating(judgement.rating) : []), ...ofFeedback(sources)];
  return said.reduce((items, { about, said: one, level }) => {
    const place = items.findIndex((each) => sameAbout(each.about, about));
    const there = items[place];
    if (!there) return [...items, { about, from: one.source, level, reasons: [], said: [one] }];
    return items.map((each, at) => (at === place ? { ...there, said: [...there.said, one] } : each));
  }, found);
}

/** Whether two areas are about the same. */
export function sameAbout(one: About, other: About): boolean {
  const [a, b] = [one, other].map((each) => ('id' in each ? each.id : ''));
  return one.type === other.type && a === b;
}

function judgedWeak({ axes: judged }: Judgement, { plan, regulation }: WeakSources): readonly WeakItem[] {
  const [lowest] = regulation.levels;
  const outcome = regulation.score(judged);
  const all = reasons(matrixGuide(regulation), outcome);
  const items = (['results', 'behaviour'] as const).flatMap((axis): WeakItem[] => {
    const { level, items: of } = judged[axis];
    const ids = Object.entries(of).flatMap(([id, each]) => (each === lowest ? [id] : []));
    const known = axis === 'results' ? ids.filter((id) => plan.targets.some((each) => each.id === id)) : ids;
    const holding = all.filter(({ facts }) => holds(axis, facts));
    const own = known.map((id): WeakItem => {
      const about: About = { type: axis === 'results' ? 'target' : 'value', id };
      const because = all.filter(({ facts }) => 'item' in facts && facts.item === id && facts.axis === axis);
      return weak(about, lowest, [...because, ...holding]);
    });
    // Judged low as a whole, or able to lift the predicate, and no single thing is named.
    const whole = own.length === 0 && (level === lowest || holding.length > 0);
    return whole ? [weak({ type: 'axis', id: axis }, level, holding)] : own;
  });
  return [...items].sort((one, other) => other.reasons.length - one.reasons.length);
}

const weak = (about: About, level: Level | undefined, because: readonly Reason[]): WeakItem => ({
  about,
  from: 'rating',
  level: level ?? null,
  reasons: because,
  said: [],
});

const holds = (axis: string, facts: Reason['facts']): boolean =>
  'judged' in facts && 'predicate' in facts ? facts.axis === axis : 'behaviour' in facts && axis in facts;

interface Remark {
  readonly about: About;
  readonly level: Level | null;
  readonly said: Said;
}

/** Notes on items at the lowest level, and what the rating as a whole names. */
function ofRating({ id, on, results, behaviour, improvements }: Rating): readonly Remark[] {
  const notes = (items: Rating['results']['items'], type: 'target' | 'value'): Remark[] =>
    Object.entries(items).flatMap(([item, { level, note }]): Remark[] =>
      level === 'below' && note
        ? [{ about: { type, id: item }, level, said: { source: 'rating', id, on, words: note } }]
        : [],
    );
  const whole: Remark[] = improvements
    ? [{ about: { type: 'general' }, level: null, said: { source: 'rating', id, on, words: improvements } }]
    : [];
  return [...notes(results.items, 'target'), ...notes(behaviour.items, 'value'), ...whole];
}

/** Areas to improve that were named in the course of the year, the latest first. */
function ofFeedback({ plan, feedback = [] }: WeakSources): readonly Remark[] {
  const named = feedback.flatMap((each): Remark[] =>
    each.plan === plan.id && each.kind !== 'request' && each.improvements
      ? [
          {
            about: each.about,
            level: null,
            said: { source: 'feedback', id: each.id, on: each.on, words: each.improvements },
          },
        ]
      : [],
  );
  return named.sort(({ said: one }, { said: other }) =>
    one.on < other.on ? 1 : Number(one.on > other.on) * -1,
  );
}
