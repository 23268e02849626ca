import type { KinerjaError } from '@kinerja/core';
import type { Plan, Target } from '@kinerja/core/evaluation';
import { type TemplateResult, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { entriesInWords } from '../parts/entries.ts';
import { entriesWords } from '../parts/entries.words.ts';
import { type Measure, measure } from '../parts/measure-facts.ts';
import { measureWords } from '../parts/measure.words.ts';
import { noticePart } from '../parts/notice.ts';
import { planHeadPart } from '../parts/plan-head.ts';
import { planHeadWords } from '../parts/plan-head.words.ts';
import { commonWords, sentenceFor } from '../shared/common.words.ts';
import { formatDay } from '../shared/format.ts';
import type { Localize } from '../shared/localize.ts';
import type { TrackedPlan } from '../shared/plan-records.ts';
import { type ReportActions, reportFormPart } from './report-form.ts';
import { type Draft, type Problem, daysOf } from './report.ts';
import { type TargetView, targetPart } from './target-part.ts';
import { type TrackerWords, trackerWords } from './target-tracker.words.ts';

/** How far a report has come; `target` says which one is spoken of. */
export type Report =
  | { readonly at: 'none' }
  | {
      readonly at: 'writing';
      readonly target: string;
      readonly problems: readonly Problem[];
      /** Why the last attempt to send failed. */
      readonly error?: KinerjaError;
    }
  | { readonly at: 'submitting'; readonly target: string }
  | { readonly at: 'queued' | 'done'; readonly target: string; readonly code: string };

/** A plan as the person sees it, with what he is about to report. */
export interface Shown extends TrackedPlan {
  readonly report: Report;
  readonly drafts: Readonly<Record<string, Draft>>;
  /** Reports on this device only, by id. */
  readonly queued: ReadonlySet<string>;
  readonly readonly: boolean;
  readonly today: string;
}

export interface ShownActions extends ReportActions {
  /** Opens the form of that target. */
  readonly open: (target: Target) => void;
}

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

function failureOf(error: KinerjaError | undefined, localize: Localize): string | undefined {
  const { arrived, kept } = localize.words(trackerWords).form;
  if (!error) return undefined;
  return error.code === 'conflict' ? arrived : `${sentenceFor(localize.words(commonWords), error)} ${kept}`;
}

function formPart(
  target: Target,
  shown: Shown,
  localize: Localize,
  actions: ShownActions,
): TemplateResult | undefined {
  const { plan, report, drafts, today } = shown;
  const draft = drafts[target.id];
  const days = daysOf(plan, today);
  if ((report.at !== 'writing' && report.at !== 'submitting') || report.target !== target.id)
    return undefined;
  if (!draft || !days) return undefined;
  const words = localize.words(trackerWords);
  const { yes, no } = localize.words(measureWords);
  const error = report.at === 'writing' ? report.error : undefined;
  const form = {
    target,
    title: words.reportOn(target.result),
    draft,
    problems: report.at === 'writing' ? report.problems : [],
    days,
    daysInWords: { first: formatDay(localize.tag, days.first), last: formatDay(localize.tag, days.last) },
    yes,
    no,
    sending: report.at === 'submitting',
    failure: failureOf(error, localize),
  };
  return reportFormPart(form, words.form, actions);
}

function outcomeOf(target: Target, report: Report, words: TrackerWords): TargetView['outcome'] {
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

/** The plan, its targets, and the form of the one that is reported on. */
export function shownPart(shown: Shown, localize: Localize, actions: ShownActions): TemplateResult {
  const { plan, entries, queued, report, waiting } = shown;
  const [words, about, told] = [
    localize.words(trackerWords),
    localize.words(measureWords),
    localize.words(entriesWords),
  ];
  const { tag } = localize;
  const views = plan.targets.map((target): TargetView => {
    const own = entries.filter((entry) => entry.target === target.id);
    return {
      target,
      measure: measure(target.indicator, own, about, tag),
      entries: entriesInWords(target.indicator, own, queued, about, tag),
      open: isOpen(shown),
      form: formPart(target, shown, localize, actions),
      outcome: outcomeOf(target, report, words),
    };
  });
  const measures = views.map((view) => view.measure);
  return html`<h2>${words.heading}</h2>
    ${planHeadPart(plan, localize.words(planHeadWords), tag)}
    <p>${summaryOf(plan, measures, words)}</p>
    ${shown.readonly ? nothing : closedPart(shown, words, tag)}
    ${waiting ? noticePart({ tone: 'warning', text: words.waiting(waiting) }) : nothing}
    <ol class="targets">
      ${repeat(
        views,
        (view) => view.target.id,
        (view) => targetPart(view, words, told, () => actions.open(view.target)),
      )}
    </ol>`;
}
