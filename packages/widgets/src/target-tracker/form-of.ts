import type { KinerjaError } from '@kinerja/core';
import type { Target } from '@kinerja/core/evaluation';
import type { TemplateResult } from 'lit';
import { formatSize } from '../parts/entries.ts';
import { measureWords } from '../parts/measure.words.ts';
import { commonWords, sentenceFor } from '../shared/common.words.ts';
import { formatDay } from '../shared/format.ts';
import type { Localize } from '../shared/localize.ts';
import { numberQuestion } from '../shared/number.ts';
import type { ReportActions, ReportForm } from './report-fields.ts';
import { reportFormPart } from './report-form.ts';
import { daysOf } from './report.ts';
import { trackerWords } from './target-tracker.words.ts';
import type { Shown } from './views.ts';

function failureOf(error: KinerjaError | undefined, localize: Localize): string | undefined {
  const { arrived, kept } = localize.words(trackerWords).form;
  if (!error) return undefined;
  return error.code === 'conflict' ? arrived : `${sentenceFor(localize.words(commonWords), error)} ${kept}`;
}

/** The form of a target while it is being reported on. */
export function formPart(
  target: Target,
  shown: Shown,
  categories: ReportForm['categories'],
  localize: Localize,
  actions: ReportActions,
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
    categories,
    size: (bytes: number) => formatSize(bytes, localize.tag),
    yes,
    no,
    question: (typed: string) => numberQuestion(typed, localize),
    sending: report.at === 'submitting',
    failure: failureOf(error, localize),
  };
  return reportFormPart(form, words.form, actions);
}
