import { KinerjaError } from '../errors.ts';
import type { Response } from '../records/response.ts';
import type { Survey } from '../records/survey.ts';
import type { Tabulation } from '../records/tabulation.ts';
import { checkResponse } from './check-response.ts';

/** What the answers to one element add up to, or its mean where only that was printed. */
export type ElementTally = { readonly sum: number; readonly count: number } | { readonly mean: string };

/** The input of a survey regulation: keyed by meaning, never by position. */
export interface Tally {
  /** `null` where the office printed none. */
  readonly respondents: number | null;
  readonly elements: Readonly<Record<string, ElementTally>>;
}

/**
 * Counts responses. "Don't know" and skipped questions add to neither sum nor count; the order never matters.
 * @throws KinerjaError `invalid-data`, the path begins with the position of the response
 */
export function tally(survey: Survey, responses: Iterable<Response>): Tally {
  const elements: Record<string, { sum: number; count: number }> = {};
  for (const { id } of survey.instrument.questions) elements[id] = { sum: 0, count: 0 };
  let respondents = 0;
  for (const response of responses) {
    const issues = checkResponse(survey, response);
    if (issues.length > 0) {
      const place = respondents;
      throw new KinerjaError('invalid-data', {
        kind: 'response',
        issues: issues.map((issue) => ({ ...issue, path: [place, ...issue.path] })),
      });
    }
    for (const [id, value] of Object.entries(response.answers)) {
      const element = elements[id];
      if (!element || value === 'unknown') continue;
      element.sum += value;
      element.count += 1;
    }
    respondents += 1;
  }
  return { respondents, elements };
}

/** The tally inside a tabulation. */
export function tallyOf(tabulation: Tabulation): Tally {
  const elements: Record<string, ElementTally> = {};
  for (const element of tabulation.elements) {
    elements[element.id] =
      'mean' in element ? { mean: element.mean } : { sum: element.sum, count: element.count };
  }
  return { respondents: tabulation.respondents, elements };
}
