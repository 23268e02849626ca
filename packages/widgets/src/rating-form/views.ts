import {
  type Level,
  type Target,
  behaviourValues,
  levels,
  proposeLevel,
  reportsOn,
} from '@kinerja/core/evaluation';
import { matrixStepWords, sourceInWords } from '@kinerja/core/explanation';
import { entriesInWords } from '../parts/entries.ts';
import type { Choice } from '../parts/field.ts';
import { measure } from '../parts/measure-facts.ts';
import { measureWords } from '../parts/measure.words.ts';
import type { Rated } from '../parts/rated.ts';
import { type Axis, countsOf, itemOf, unrated } from './draft.ts';
import type { ItemView, ResultView, ValueView } from './items-part.ts';
import { errorAt, overallLabel } from './mends.ts';
import { type Worded, askedAxes, idsOf, isVerdict, predicateOf } from './shown.ts';
import type { OverallView, VerdictView } from './verdict-part.ts';

function choices({ names }: Worded): readonly Choice[] {
  return levels.map(({ level }) => ({ value: level, label: names.level(level) }));
}

/** Whether a level needs a reason by the scheme. */
function needsReason({ rules }: Worded, level: Level | undefined): boolean {
  return level !== undefined && (rules?.scheme.rating.reasonsFor.includes(level) ?? false);
}

function selfRated({ self, names }: Worded, axis: Axis, id: string): Rated | undefined {
  const item = self?.[axis].items[id];
  return item && { level: item.level, label: item.level && names.level(item.level), note: item.note };
}

function itemView(shown: Worded, axis: Axis, id: string): ItemView {
  const draft = itemOf(shown.draft, axis, id);
  return {
    axis,
    id,
    name: shown.names.item(id),
    question: shown.role.item,
    levels: [...choices(shown), { value: 'unable', label: shown.words.unable }],
    draft,
    reason: needsReason(shown, draft.level),
    error: errorAt(shown, `${axis}-${id}`),
    noteError: errorAt(shown, `${axis}-${id}-note`),
    self: selfRated(shown, axis, id),
    disabled: shown.work.at === 'submitting',
  };
}

function resultView(shown: Worded, target: Target): ResultView {
  const { localize, names } = shown;
  const about = localize.words(measureWords);
  const entries = reportsOn(shown.plan, target, shown.entries);
  const proposal = proposeLevel(target.indicator, entries);
  return {
    ...itemView(shown, 'results', target.id),
    indicator: target.indicator.name,
    without: isVerdict(shown) ? undefined : shown.voice?.noReports,
    measure: measure(target.indicator, entries, about, localize.tag),
    entries: entriesInWords(target.indicator, entries, new Set(), about, localize.tag),
    proposal: proposal
      ? {
          level: names.level(proposal.level),
          source: sourceInWords(proposal.citation, localize.words(matrixStepWords)),
        }
      : undefined,
  };
}

/** The results of the plan with their evidence. */
export function resultViews(shown: Worded): readonly ResultView[] {
  return shown.plan.targets.map((target) => resultView(shown, target));
}

/** The seven behaviour values with what they mean, and what the scheme has judged beside them. */
export function valueViews(shown: Worded): readonly ValueView[] {
  const { localize, plan, rules } = shown;
  const values = behaviourValues.map((value) => ({
    ...itemView(shown, 'behaviour', value.id),
    meaning: localize.text(value.meaning),
    guides: value.guides.map((guide) => localize.text(guide)),
    expectation: plan.expectations[value.id],
  }));
  const bare = { meaning: shown.words.quality, guides: [], expectation: undefined };
  const qualities = rules?.scheme.rating.qualities ?? [];
  return [...values, ...qualities.map(({ id }) => ({ ...itemView(shown, 'behaviour', id), ...bare }))];
}

function countText(shown: Worded, axis: Axis): string {
  const { words, draft } = shown;
  const { below, meets, exceeds, unable, none } = countsOf(draft, idsOf(shown, axis), axis);
  const counted = words.count(below, meets, exceeds, none);
  return unable > 0 ? `${counted} ${words.countUnable(unable)}` : counted;
}

function overallView(shown: Worded, axis: Axis): OverallView {
  const { level, note } = shown.draft[axis];
  const name = overallLabel(shown, axis);
  const missing = errorAt(shown, `${axis}-overall`);
  return {
    axis,
    label: name,
    count: countText(shown, axis),
    level,
    error: missing && shown.words.choose(name.toLowerCase()),
    note,
    noted: needsReason(shown, level) || note !== '',
    noteError: errorAt(shown, `${axis}-overall-note`),
  };
}

/** The ratings as a whole that are still open, by name. */
function openRatings(shown: Worded): readonly { readonly id: string; readonly text: string }[] {
  return askedAxes(shown)
    .filter((axis) => isVerdict(shown) && !shown.draft[axis].level)
    .map((axis) => ({ id: `${axis}-overall`, text: overallLabel(shown, axis) }));
}

/** The items of which nothing is said yet, by name. */
export function openItems(shown: Worded): readonly { readonly id: string; readonly text: string }[] {
  return askedAxes(shown).flatMap((axis) =>
    unrated(shown.draft, idsOf(shown, axis), axis).map((id) => ({
      id: `${axis}-${id}`,
      text: shown.names.item(id),
    })),
  );
}

/** The ratings as a whole, where they lead, and what is missing. */
export function verdictView(shown: Worded): VerdictView {
  const { draft, words, names, regulation, voice } = shown;
  const predicate = predicateOf(shown);
  const open = openRatings(shown);
  const matrix = {
    matrix: regulation.matrix,
    name: names.predicate,
    results: draft.results.level,
    behaviour: draft.behaviour.level,
  };
  const preview = predicate
    ? words.preview(predicate)
    : words.previewMissing(open.map(({ text }) => text.toLowerCase()).join(', '));
  const informs = !isVerdict(shown) && voice;
  return {
    title: informs ? voice.overallTitle : words.verdictTitle,
    intro: informs ? voice.overallIntro : words.verdictIntro,
    unable: informs ? voice.unableAsWhole : undefined,
    overall: askedAxes(shown).map((axis) => overallView(shown, axis)),
    levels: choices(shown),
    leads: informs ? undefined : { matrix, preview },
    missing: [
      ...open.map((each) => ({ ...each, required: true })),
      ...openItems(shown).map((each) => ({ ...each, required: false })),
    ],
    disabled: shown.work.at === 'submitting',
  };
}
