import { type Plan, type Target, expectedBy, reportsOn } from '@kinerja/core/evaluation';
import type { Due } from '@kinerja/core/cycle';
import { type TemplateResult, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { entriesInWords } from '../parts/entries.ts';
import { entriesWords } from '../parts/entries.words.ts';
import { type Measure, measure } from '../parts/measure-facts.ts';
import { measureWords } from '../parts/measure.words.ts';
import { noticePart } from '../parts/notice.ts';
import { planHeadPart } from '../parts/plan-head.ts';
import { planHeadWords } from '../parts/plan-head.words.ts';
import { formatDay } from '../shared/format.ts';
import { refusedNotice } from '../shared/refused.ts';
import type { Localize } from '../shared/localize.ts';
import { formPart } from './form-of.ts';
import { monthsInWords } from './months-view.ts';
import { paceInWords } from './pace.ts';
import { daysOf } from './report.ts';
import { type TargetView, targetPart } from './target-part.ts';
import { trackerWords } from './target-tracker.words.ts';
import type { TrackerWords } from './tracker-words.ts';
import type { Report, Shown, ShownActions } from './views.ts';
import {
  categoriesOf,
  dueOf,
  dueOfTarget,
  dueSummaryPart,
  isUnderWay,
  newsPart,
  unknownPart,
} from './watch-part.ts';

/** Why nothing can be reported on this plan now, in words. */
function closedPart(
  { plan, today }: Shown,
  words: TrackerWords,
  tag: string,
): TemplateResult | typeof nothing {
  const told =
    plan.stage !== 'agreed'
      ? words.stages[plan.stage]
      : daysOf(plan, today)
        ? undefined
        : words.notBegun(formatDay(tag, plan.period.from));
  return told ? noticePart({ tone: 'info', title: told[0], text: told[1] }) : nothing;
}

function outcomeOf(target: Target, report: Report, localize: Localize): TargetView['outcome'] {
  if (report.at === 'refused' && report.target === target.id) return refusedNotice(localize, report.error);
  const words = localize.words(trackerWords);
  if ((report.at !== 'done' && report.at !== 'queued') || report.target !== target.id) return undefined;
  const [title, text] = report.at === 'done' ? words.received(report.code) : words.stored(report.code);
  return { tone: report.at === 'done' ? 'success' : 'warning', title, text };
}

function isOpen({ plan, today, readonly }: Shown): boolean {
  return !readonly && plan.stage === 'agreed' && daysOf(plan, today) !== undefined;
}

function summaryOf(plan: Plan, measures: readonly Measure[], words: TrackerWords): string {
  const count = (standing: Measure['standing']): number =>
    measures.filter((each) => each.standing === standing).length;
  const [reached, missing] = [count('reached'), count('missing')];
  return words.summary(reached, plan.targets.length - reached - missing, missing);
}

/** A level is expected all the time, and its target says so; only a sum has a place to have come to. */
function markOf({ plan, today }: Shown, target: Target): string | null {
  return target.indicator.accumulation === 'sum' ? expectedBy(target, plan.period, today) : null;
}

function viewOf(
  target: Target,
  shown: Shown,
  due: readonly Due[] | undefined,
  localize: Localize,
  actions: ShownActions,
): TargetView {
  const { plan, entries, queued, report, today } = shown;
  const [words, about] = [localize.words(trackerWords), localize.words(measureWords)];
  const { tag } = localize;
  const own = reportsOn(plan, target, entries);
  const categories = categoriesOf(shown, (text) => localize.text(text));
  const nameOf = (category: string | undefined) => categories.find(({ id }) => id === category)?.name;
  const underWay = isUnderWay(plan, today);
  return {
    target,
    measure: measure(target.indicator, own, about, tag, underWay ? markOf(shown, target) : null),
    entries: entriesInWords(target.indicator, own, queued, about, tag).map((entry) => ({
      ...entry,
      category: nameOf(entry.obstacle?.category),
    })),
    pace: underWay ? paceInWords(target, plan, own, today, { words: words.pace, tag }) : undefined,
    months: underWay
      ? monthsInWords(target, plan, own, today, { months: words.months, measure: about, tag })
      : undefined,
    due: due && dueOfTarget(target.id, due, today, words.around, tag),
    open: isOpen(shown),
    form: formPart(target, shown, categories, localize, actions),
    outcome: outcomeOf(target, report, localize),
  };
}

/** The plan, its targets, and the form of the one that is reported on. */
export function shownPart(shown: Shown, localize: Localize, actions: ShownActions): TemplateResult {
  const { plan, waiting, unknown, opened, drawing } = shown;
  const [words, told] = [localize.words(trackerWords), localize.words(entriesWords)];
  const { tag } = localize;
  const due = isUnderWay(plan, shown.today) ? dueOf(shown, shown.today) : undefined;
  const views = plan.targets.map((target) => viewOf(target, shown, due, localize, actions));
  const measures = views.map((view) => view.measure);
  return html`<h2>${words.heading}</h2>
    ${planHeadPart(plan, localize.words(planHeadWords), tag)}
    <p>${summaryOf(plan, measures, words)}</p>
    ${shown.readonly ? nothing : closedPart(shown, words, tag)}
    ${unknown === undefined ? nothing : unknownPart(unknown, words.around)}
    ${due ? dueSummaryPart(due, words.around) : nothing}
    ${waiting ? noticePart({ tone: 'warning', text: words.waiting(waiting) }) : nothing}
    <ol class=${shown.news ? 'targets has-news' : 'targets'}>
      ${repeat(
        views,
        (view) => view.target.id,
        (view) => {
          const { id } = view.target;
          const look = { isOpen: opened.has(id), toggle: (open: boolean) => actions.look(id, open) };
          return targetPart(view, { words, entriesWords: told, drawing, look }, () =>
            actions.open(view.target),
          );
        },
      )}
    </ol>
    ${newsPart(shown, words.around, actions.news)}`;
}
