import type { Records } from '@kinerja/core';
import { voicesToShow } from '@kinerja/core/cycle';
import type { Scheme } from '@kinerja/core/schemes';
import type { Identity } from './identity.ts';
import { isReleased, partOf } from './parts.ts';

type Evaluation = Records['evaluation'];
type Plan = Records['plan'];
type Development = Records['development'];

/** What a view is made with, beside the record: the ratings on a plan, looked up where they are needed. */
export interface Behind {
  readonly schemes: readonly Scheme[];
  readonly ratingsOn: (plan: string) => Promise<readonly Records['rating'][]>;
}

/**
 * The evaluation as this person reads it: with what may be shown of the voices for the employee after the release, and
 * for those who judge once nobody more is heard. The team reads the ratings, and makes it of them.
 */
export async function readingOfEvaluation(
  person: Identity,
  evaluation: Evaluation,
  { schemes, ratingsOn }: Behind,
): Promise<Evaluation> {
  const part = partOf(person, evaluation);
  // Nor is what an office has brought in with it: it was told to somebody else, and at another time.
  const seen = viewOfEvaluation(person, withoutVoices(evaluation));
  const told =
    part === 'employee' ? isReleased(evaluation) : part === 'supervisor' || part === 'appeal-authority';
  const { id, version } = evaluation.scheme;
  const scheme = schemes.find((each) => each.id === id && each.version === version);
  if (!told || !scheme || evaluation.ratings.length === 0) return seen;
  const ratings = (await Promise.all(evaluation.plans.map(ratingsOn))).flat();
  const voices = voicesToShow(evaluation, ratings, scheme);
  return voices.length > 0 ? { ...seen, voices } : seen;
}

/** What was told beside the record, and is no part of it. */
export function withoutVoices({ voices: _voices, ...evaluation }: Evaluation): Evaluation {
  return evaluation;
}

/**
 * The evaluation as far as it is this person's business. The employee sees who may be heard, never who was,
 * and no judgement before the release; a rater sees nothing but the own part. Acts are done on what is
 * seen, and the server does them again on the whole.
 */
export function viewOfEvaluation(person: Identity, evaluation: Evaluation): Evaluation {
  switch (partOf(person, evaluation)) {
    case 'employee':
      return ofEmployee(evaluation);
    case 'rater':
      return ofRater(person, evaluation);
    default:
      return evaluation;
  }
}

function ofEmployee(evaluation: Evaluation): Evaluation {
  const released = isReleased(evaluation);
  const hidden = released ? ['contribute'] : ['contribute', 'rate', 'calibrate'];
  const voices = released ? ['self', 'supervisor'] : ['self'];
  return {
    ...evaluation,
    raters: evaluation.raters.map((rater) =>
      rater.status === 'heard' ? { ...rater, status: 'approved' } : rater,
    ),
    ratings: evaluation.ratings.filter(({ role }) => voices.includes(role)),
    history: evaluation.history.filter(({ action }) => !hidden.includes(action)),
    ...(!released && { outcomes: {}, adjustments: [] }),
  };
}

function ofRater({ id }: Identity, { appealAuthority: _appeal, ...evaluation }: Evaluation): Evaluation {
  return {
    ...evaluation,
    employee: unnumbered(evaluation.employee),
    supervisor: unnumbered(evaluation.supervisor),
    raters: evaluation.raters.filter((rater) => rater.id === id),
    ratings: [],
    history: evaluation.history.filter(({ by }) => by.id === id),
    outcomes: {},
    adjustments: [],
  };
}

/** The development plan as far as it is this person's business: what was talked about stays between the two. */
export function viewOfDevelopment(person: Identity, development: Development): Development {
  if (person.role !== 'performance-team') return development;
  const { reply: _reply, ...rest } = development;
  return {
    ...rest,
    checkIns: rest.checkIns.map(({ note: _note, ...checkIn }) => checkIn),
    // What was said with an act is kept here too: the word on the outcome, or why an offer was sent back.
    history: rest.history.map(({ remark, ...entry }) =>
      remark !== undefined && ofTheTeam.includes(entry.action) ? { ...entry, remark } : entry,
    ),
  };
}

/** Why there is more time, or no plan any more, is for the team to know. */
const ofTheTeam: readonly string[] = ['extend', 'withdraw'];

/** The plan as far as it is this person's business: where it went and when somebody was ill is no rater's. */
export function viewOfPlan(person: Identity, plan: Plan): Plan {
  const isParty = person.id === plan.employee.id || person.id === plan.supervisor.id;
  if (isParty || person.role === 'performance-team' || person.role === 'appeal-authority') return plan;
  const { absences: _absences, history: _history, ...rest } = plan;
  return { ...rest, employee: unnumbered(plan.employee), supervisor: unnumbered(plan.supervisor) };
}

/** Number and rank are for official documents, and no rater's business. */
function unnumbered({ nip: _nip, rank: _rank, ...person }: Plan['employee']): Plan['employee'] {
  return person;
}
