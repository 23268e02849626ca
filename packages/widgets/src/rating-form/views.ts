import { type Level, type Target, behaviourValues, levels, proposeLevel } from '@kinerja/core/evaluation';
import { entriesInWords } from '../parts/entries.ts';
import type { Choice } from '../parts/field.ts';
import { measure } from '../parts/measure-facts.ts';
import { measureWords } from '../parts/measure.words.ts';
import type { Rated } from '../parts/rated.ts';
import { type Axis, countsOf, itemOf, unrated } from './draft.ts';
import type { ItemView, ResultView, ValueView } from './items-part.ts';
import { type Worded, predicateOf } from './shown.ts';
import type { OverallView, VerdictView } from './verdict-part.ts';

const both: readonly Axis[] = ['results', 'behaviour'];

function choices({ names }: Worded): readonly Choice[] {
  return levels.map(({ level }) => ({ value: level, label: names.level(level) }));
}

function selfRated({ self, names }: Worded, axis: Axis, id: string): Rated | undefined {
  const item = self?.[axis].items[id];
  return item && { level: item.level, label: item.level && names.level(item.level), note: item.note };
}

function itemView(shown: Worded, axis: Axis, id: string): ItemView {
  return {
    axis,
    id,
    name: shown.names.item(id),
    question: shown.role.item,
    levels: choices(shown),
    draft: itemOf(shown.draft, axis, id),
    self: selfRated(shown, axis, id),
    disabled: shown.work.at === 'submitting',
  };
}

function resultView(shown: Worded, target: Target): ResultView {
  const { localize, names } = shown;
  const about = localize.words(measureWords);
  const entries = shown.entries.filter((entry) => entry.target === target.id);
  const proposal = proposeLevel(target.indicator, entries);
  return {
    ...itemView(shown, 'results', target.id),
    indicator: target.indicator.name,
    measure: measure(target.indicator, entries, about, localize.tag),
    entries: entriesInWords(target.indicator, entries, new Set(), about, localize.tag),
    proposal: proposal ? { level: names.level(proposal.level), place: proposal.citation.place } : undefined,
  };
}

/** The results of the plan with their evidence. */
export function resultViews(shown: Worded): readonly ResultView[] {
  return shown.plan.targets.map((target) => resultView(shown, target));
}

/** The seven behaviour values with what they mean. */
export function valueViews(shown: Worded): readonly ValueView[] {
  return behaviourValues.map((value) => ({
    ...itemView(shown, 'behaviour', value.id),
    meaning: shown.localize.text(value.meaning),
    guides: value.guides.map((guide) => shown.localize.text(guide)),
    expectation: shown.plan.expectations[value.id],
  }));
}

const overallLabel = ({ words }: Worded, axis: Axis): string =>
  axis === 'results' ? words.overallResults : words.overallBehaviour;

function overallView(shown: Worded, axis: Axis): OverallView {
  const { draft, plan, words, work } = shown;
  const { below, meets, exceeds, none } = countsOf(draft, plan, axis);
  const level: Level | undefined = draft[axis].level;
  const wanting = work.at === 'editing' && work.mend && !level;
  return {
    axis,
    label: overallLabel(shown, axis),
    count: words.count(below, meets, exceeds, none),
    level,
    error: wanting ? words.choose(overallLabel(shown, axis).toLowerCase()) : undefined,
  };
}

/** The ratings as a whole that are still open, by name. */
export function openRatings(shown: Worded): readonly { readonly id: string; readonly text: string }[] {
  return both
    .filter((axis) => !shown.draft[axis].level)
    .map((axis) => ({ id: `${axis}-overall`, text: overallLabel(shown, axis) }));
}

/** The items that have no level yet, by name. */
export function openItems(shown: Worded): readonly { readonly id: string; readonly text: string }[] {
  return both.flatMap((axis) =>
    unrated(shown.draft, shown.plan, axis).map((id) => ({ id: `${axis}-${id}`, text: shown.names.item(id) })),
  );
}

/** The two ratings, where they lead, and what is missing. */
export function verdictView(shown: Worded): VerdictView {
  const { draft, words, names, regulation } = shown;
  const predicate = predicateOf(shown);
  const open = openRatings(shown);
  return {
    overall: both.map((axis) => overallView(shown, axis)),
    levels: choices(shown),
    matrix: {
      matrix: regulation.matrix,
      name: names.predicate,
      results: draft.results.level,
      behaviour: draft.behaviour.level,
    },
    preview: predicate
      ? words.preview(predicate)
      : words.previewMissing(open.map(({ text }) => text.toLowerCase()).join(', ')),
    missing: [
      ...open.map((each) => ({ ...each, required: true })),
      ...openItems(shown).map((each) => ({ ...each, required: false })),
    ],
    disabled: shown.work.at === 'submitting',
  };
}
