import { type TargetDifference, agreedVersions, targetDifferences } from '@kinerja/core/cycle';
import type { Plan, Target } from '@kinerja/core/evaluation';
import { measure } from '../parts/measure-facts.ts';
import { formatNumber } from '../shared/format.ts';
import type { Property } from './plan-words.ts';
import type { Shown } from './shown.ts';

/** In which words a plan is spoken of. */
export type Speech = Pick<Shown, 'words' | 'about' | 'localize' | 'scheme' | 'superior'>;

/** The target of an indicator in words, e.g. "Target: paling sedikit 12 laporan". */
export function goalText({ indicator }: Pick<Target, 'indicator'>, { about, localize }: Speech): string {
  return measure(indicator, [], about, localize.tag).goal;
}

/** The goal of the region, by its name. */
export function goalName(id: string | undefined, { scheme, localize }: Speech): string {
  const found = scheme?.goals.find((goal) => goal.id === id);
  return found ? localize.text(found.label) : (id ?? '');
}

/** The standard that a target was drawn from, by its position. */
export function standardName(id: string | undefined, { scheme, localize }: Speech): string {
  const found = scheme?.standards.find(
    (standard) => standard.id === id || standard.targets.some((target) => target.id === id),
  );
  return found ? localize.text(found.label) : (id ?? '');
}

function alignmentText({ alignment }: Target, { superior, words }: Speech): string {
  if (!alignment) return '';
  const found = superior?.targets.find(({ id }) => id === alignment.target);
  return `${found?.result ?? words.alignedGone}, ${words.cascades[alignment.cascade]}`;
}

/** What a target says of one property, in words; empty where it says nothing. */
function said(target: Target, property: Property, speech: Speech): string {
  const { tag } = speech.localize;
  switch (property) {
    case 'result':
      return target.result;
    case 'supports':
      return target.supports ?? '';
    case 'alignment':
      return alignmentText(target, speech);
    case 'goal':
      return goalName(target.goal, speech);
    case 'standard':
      return standardName(target.standard, speech);
    case 'weight':
      return target.weight === undefined ? '' : `${formatNumber(tag, target.weight)}%`;
    case 'indicator':
      return `${target.indicator.name}. ${goalText(target, speech)}`;
    case 'breakdown':
      return (target.breakdown ?? []).map((month) => formatNumber(tag, month.target)).join(' · ');
  }
}

function differenceLines({ change, before, after, properties }: TargetDifference, speech: Speech): string[] {
  const { words } = speech;
  if (!before || !after) {
    const target = before ?? after;
    return target ? [`${words.changes[change]}: ${target.result}. ${said(target, 'indicator', speech)}`] : [];
  }
  const lines = properties.map((property) => {
    const [was, is] = [before, after].map((target) => said(target, property as Property, speech));
    return words.from(
      words.properties[property as Property] ?? property,
      was || words.empty,
      is || words.empty,
    );
  });
  return lines.map((line) => `${words.changes.changed}: ${after.result}. ${line}`);
}

/** Where two lists of targets differ, one sentence each. */
export function differences(
  before: readonly Target[],
  after: readonly Target[],
  speech: Speech,
): readonly string[] {
  return targetDifferences(before, after).flatMap((each) => differenceLines(each, speech));
}

/** What became of the plan since it was agreed before; `undefined` where nothing was agreed before. */
export function sinceAgreed(plan: Plan, speech: Speech): readonly string[] | undefined {
  const versions = agreedVersions(plan);
  const before = plan.stage === 'agreed' ? versions.at(-2) : versions.at(-1);
  return before && differences(before.targets, plan.targets, speech);
}
