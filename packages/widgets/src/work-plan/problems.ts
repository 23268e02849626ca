import type { Issue } from '@kinerja/core';
import { type PlanContext, checkPlan } from '@kinerja/core/cycle';
import type { Plan } from '@kinerja/core/evaluation';
import type { Mend } from '../parts/field.ts';
import { formatNumber } from '../shared/format.ts';
import type { Localize } from '../shared/localize.ts';
import { numberOf, numberQuestion } from '../shared/number.ts';
import type { PlanDraft, TargetDraft } from './draft.ts';
import { type LocalRule, type PlanWords, type RuleKey, ruleKeys } from './plan-words.ts';

/** One thing to put right, the control that it is about, and whether it only is not filled in yet. */
export interface Problem extends Mend {
  readonly empty: boolean;
  /** Which target it is in, for where all are listed; empty: none. */
  readonly where: string;
  /** Whether it cannot even be saved with it. */
  readonly unsavable: boolean;
}

/** The id of the control for a property of a target. */
export const control = (target: string, field: string): string => `${target}-${field}`;

/** `typed`: what is no number, or not filled in. */
type Found = readonly [field: string, rule: LocalRule, typed?: string];

function numbersOf(draft: TargetDraft): readonly Found[] {
  const { direction } = draft;
  if (direction === 'yes-no') return [];
  if (direction !== 'range') {
    const value = numberOf(draft.target);
    return value !== undefined && value > 0 ? [] : [['target', 'target', draft.target]];
  }
  const [minimum, maximum] = [numberOf(draft.minimum), numberOf(draft.maximum)];
  if (minimum === undefined) return [['minimum', 'minimum', draft.minimum]];
  if (maximum === undefined) return [['maximum', 'maximum', draft.maximum]];
  return maximum < minimum ? [['maximum', 'range']] : [];
}

/** What is not filled in, or is no number: the form's own, before any rule of the plan is asked. */
function unfilled(draft: TargetDraft): readonly Found[] {
  const { months, weight } = draft;
  const typed = numberOf(weight);
  const found: Found[] = [];
  if (!draft.result.trim()) found.push(['result', 'result', '']);
  if (!draft.name.trim()) found.push(['name', 'name', '']);
  found.push(...numbersOf(draft));
  if (weight.trim() && (typed === undefined || !(typed > 0) || typed > 100))
    found.push(['weight', 'weight', weight]);
  if (typeof months !== 'string') {
    const wrong = months.findIndex((month) => numberOf(month) === undefined);
    if (wrong >= 0) found.push([`month-${wrong}`, 'month', months[wrong] ?? '']);
  }
  return found;
}

const fields: Readonly<Record<string, string>> = {
  weight: 'weight',
  goal: 'goal',
  standard: 'head',
  breakdown: 'months',
  indicator: 'name',
  id: 'result',
  alignment: 'aligned',
};

/** The control that an issue of core is about. */
function place({ path }: Issue, draft: PlanDraft): string {
  const [what, index, field] = path;
  const target = what === 'targets' && typeof index === 'number' ? draft.targets[index] : undefined;
  if (target) return control(target.id, fields[String(field)] ?? 'head');
  return what === 'targets' ? 'weights' : 'plan-title';
}

/** The sentence for an issue of core: which of ours it is. */
export function ruleKey({ path, rule }: Issue): RuleKey {
  const [what, index, field] = path;
  const about = what === 'targets' && typeof index === 'number' ? String(field) : String(what);
  const key = `${about}.${rule}`;
  return ruleKeys.find((each) => each === key) ?? 'other';
}

/** An issue of core in words; `tag` is how numbers are written. */
export function sentenceOf(issue: Issue, words: PlanWords, tag: string): string {
  const said = (value: string | number | boolean | undefined): string =>
    value !== undefined && /^-?\d+(\.\d+)?$/.test(`${value}`)
      ? formatNumber(tag, Number(value))
      : `${value ?? ''}`;
  const { sum, value = sum, expected } = issue.facts ?? {};
  const over = Number(value) - Number(expected);
  const apart = Number.isFinite(over) ? formatNumber(tag, Math.abs(over)) : '';
  return words.rules[ruleKey(issue)](said(value), said(expected), apart, over > 0);
}

/** Everything that is to be put right before the plan can be submitted, in the order of the form. */
export function problemsOf(
  plan: Plan,
  draft: PlanDraft,
  { scheme }: PlanContext,
  words: PlanWords,
  localize: Localize,
): readonly Problem[] {
  const numbered = (id: string): string => {
    const at = draft.targets.findIndex((target) => id.startsWith(`${target.id}-`));
    return at < 0 ? '' : words.inTarget(at + 1);
  };
  const own = draft.targets.flatMap((target) =>
    unfilled(target).map(([field, rule, typed]) => ({
      id: control(target.id, field),
      text: (typed && numberQuestion(typed, localize)) || words.local[rule],
      empty: typed === '',
      unsavable: true,
    })),
  );
  const ruled = checkPlan(plan, scheme).map((issue) => ({
    id: place(issue, draft),
    text: sentenceOf(issue, words, localize.tag),
    empty: false,
    unsavable: false,
  }));
  const none = { id: 'add-target', text: words.noTargets, empty: true, unsavable: true };
  const all = [...(draft.targets.length ? [] : [none]), ...own, ...ruled];
  return all.map((problem) => ({ ...problem, where: numbered(problem.id) }));
}

/** What is wrong with a control, where it is said at the control itself: what is only empty waits until it is asked for. */
export function errorAt(id: string, problems: readonly Problem[], mend: boolean): string | undefined {
  const found = problems.filter((each) => each.id === id && (mend || !each.empty));
  return found.map(({ text }) => text).join(' ') || undefined;
}
