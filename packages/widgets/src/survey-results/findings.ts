import type { Text } from '@kinerja/core';
import { type Publication, type PublicationPolicy, policyFor, publish } from '@kinerja/core/publication';
import { type Receipt, receipt } from '@kinerja/core/receipt';
import { surveyRegulations } from '@kinerja/core/regulations/survey';
import { type Step, decimal, findRegulation } from '@kinerja/core/scoring';
import { type Tabulation, type Tally, sampleSize, tallyOf } from '@kinerja/core/survey';

type SurveyRegulation = (typeof surveyRegulations)[number];

/** What was found for one unsur. */
export interface ElementFinding {
  readonly id: string;
  readonly label: Text;
  /** Answers counted; `undefined` where only a mean was printed. */
  readonly count: number | undefined;
  /** NRR, exact. */
  readonly mean: string;
  /** On the scale of the index, rounded by the regulation. */
  readonly value: string;
  readonly grade: string | null;
  /** Lowest, alone or with few others: when most are equal, none stands out. */
  readonly weakest: boolean;
}

/** The same answers under another weighting of the same law that is in use. */
export interface ReadingFinding {
  readonly regulation: string;
  readonly weight: string;
  readonly value: string;
  readonly grade: string | null;
}

/** All that the page says about one tabulation; every number comes out of one receipt. */
export interface Findings {
  readonly tabulation: Tabulation;
  readonly regulation: SurveyRegulation;
  readonly receipt: Receipt<Tally>;
  /** Whether the figures may be shown, and what stands beside them. */
  readonly publication: Publication;
  readonly elements: readonly ElementFinding[];
  readonly readings: readonly ReadingFinding[];
  /** Respondents that the sample table asks for, when fewer answered. */
  readonly needed: number | undefined;
}

/** The parts of a calculation keep the order of the regulation; the page shows the order of the tabulation. */
function elementFindings({ elements }: Tabulation, parts: readonly Step[]): ElementFinding[] {
  const found = parts.map((part) => {
    const rounded = part.from[0];
    const converted = rounded?.from[0];
    return {
      id: converted?.arguments.element,
      mean: converted?.from[0]?.value ?? '',
      value: rounded?.value ?? '',
      grade: part.value || null,
    };
  });
  // Twelve decimals tell any two means of real surveys apart.
  const size = (mean: string): number => Number(decimal(mean, 12));
  const lowest = Math.min(...found.map(({ mean }) => size(mean)));
  const differ = found.filter(({ mean }) => size(mean) > lowest).length * 2 > found.length;
  return elements.flatMap((element) => {
    const it = found.find(({ id }) => id === element.id);
    if (!it) return [];
    const { id, label } = element;
    const count = 'count' in element ? element.count : undefined;
    return [{ ...it, id, label, count, weakest: differ && size(it.mean) === lowest }];
  });
}

function readingFinding(regulation: SurveyRegulation, input: Tally): ReadingFinding[] {
  const outcome = regulation.score(input);
  if (!outcome.done) return [];
  return [
    { regulation: regulation.id, weight: regulation.weight, value: outcome.value, grade: outcome.grade },
  ];
}

const law = (id: string): string | undefined => id.split('+')[0];

/**
 * Scores a tabulation by the regulation that it names.
 * @throws KinerjaError `unknown-regulation`, or `invalid-data` when a figure is not possible at all
 */
export function findings(tabulation: Tabulation, policy?: PublicationPolicy): Findings {
  const regulation = findRegulation(surveyRegulations, tabulation.regulation);
  const input = tallyOf(tabulation);
  const sealed = receipt(regulation, input);
  const { respondents, population } = tabulation;
  const needed = population && sampleSize(population);
  return {
    tabulation,
    regulation,
    receipt: sealed,
    publication: publish(tabulation, regulation, policyFor(tabulation, policy)),
    elements: sealed.outcome.done ? elementFindings(tabulation, sealed.outcome.parts) : [],
    readings: surveyRegulations
      .filter(({ id }) => law(id) === law(regulation.id))
      .flatMap((each) => readingFinding(each, input)),
    needed: needed && respondents !== null && respondents < needed ? needed : undefined,
  };
}
