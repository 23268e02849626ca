import type { Tabulation } from '../records/tabulation.ts';
import { divide, less, multiply, round } from '../scoring/exact.ts';
import type { Citation } from '../scoring/step.ts';
import { sampleSize } from '../survey/sample-size.ts';

/** What a quality label asks. */
export type QualityQuestion =
  'enough-respondents' | 'few-gaps' | 'whole-period' | 'method-stated' | 'recomputable';

/** One answer of a label, with the numbers that it rests on. `null`: the figures do not tell. */
export type QualityAnswer = { readonly question: QualityQuestion; readonly met: boolean | null } & Readonly<
  Partial<Record<'respondents' | 'needed' | 'percent' | 'least' | 'from' | 'to' | 'cutOff', number | string>>
>;

/** How much may be missing. No law that was found gives a number. */
export interface QualityPolicy {
  /** Percent of all answers that must have been given. */
  readonly leastAnswered: string;
  readonly citation: Citation;
}

/** 90 %: an assumption, to be replaced by the office's own decision. */
export const defaultQualityPolicy: QualityPolicy = {
  leastAnswered: '90',
  citation: { law: 'Kinerja', place: 'label mutu survei bawaan; bukan ketentuan', status: 'assumption' },
};

/**
 * The quality label of a survey: five plain questions about how the figure came about, each answered with yes, no or
 * "the figures do not tell". It grades no service and adds nothing up: a figure of few people is not mended by openness.
 */
export function qualityLabel(
  tabulation: Tabulation,
  policy: QualityPolicy = defaultQualityPolicy,
): readonly QualityAnswer[] {
  return [
    respondents(tabulation),
    gaps(tabulation, policy),
    period(tabulation),
    { question: 'method-stated', met: tabulation.instrument ? true : null },
    { question: 'recomputable', met: tabulation.elements.every((each) => 'count' in each) },
  ];
}

/** Against what Krejcie–Morgan asks of the people served in the period. */
function respondents({ respondents: count, population }: Tabulation): QualityAnswer {
  const question = 'enough-respondents';
  if (count === null || population === undefined) return { question, met: null };
  const needed = sampleSize(population);
  return { question, met: count >= needed, respondents: count, needed };
}

/** How many of the answers that could have been given were: "don't know" and skipped ones are gaps. */
function gaps({ respondents: count, elements }: Tabulation, policy: QualityPolicy): QualityAnswer {
  const question = 'few-gaps';
  const counts = elements.flatMap((each) => ('count' in each ? [each.count] : []));
  if (!count || counts.length < elements.length) return { question, met: null };
  const given = counts.reduce((sum, each) => sum + each, 0);
  const percent = multiply(divide(String(given), String(count * elements.length)), '100');
  const { leastAnswered: least } = policy;
  return { question, met: !less(percent, least), percent: round(percent, 1), least };
}

/** A period that is not over gives a figure that still moves. */
function period({ period: { from, to }, cutOff }: Tabulation): QualityAnswer {
  const last = cutOff.slice(0, 10);
  return { question: 'whole-period', met: last >= to, from, to, cutOff: last };
}
