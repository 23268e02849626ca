import { KinerjaError, isKinerjaError } from '../errors.ts';
import type { Regulation } from '../scoring/regulation.ts';
import { type Score, score } from '../scoring/score.ts';
import { type BulkOptions, type Stream, interruptible, pacing } from './pace.ts';

/**
 * Scores record after record as they come, by any regulation, and gives each score in order.
 * @throws KinerjaError `invalid-data`, the path begins with the position of the record, when its values are not
 * possible; the signal's reason when aborted
 */
export async function* scoreEach<Input>(
  regulation: Regulation<Input>,
  inputs: Stream<Input>,
  options: BulkOptions = {},
): AsyncGenerator<Score, void, undefined> {
  const pace = pacing(options, 'records');
  for await (const input of interruptible(inputs, options.signal)) {
    yield scoreAt(pace.done(), regulation, input);
    await pace.passed(1);
  }
  pace.finish();
}

function scoreAt<Input>(position: number, regulation: Regulation<Input>, input: Input): Score {
  try {
    return score(regulation, input);
  } catch (error) {
    if (!isKinerjaError(error, 'invalid-data')) throw error;
    const issues = error.facts.issues.map((issue) => ({ ...issue, path: [position, ...issue.path] }));
    throw new KinerjaError('invalid-data', { ...error.facts, issues });
  }
}
