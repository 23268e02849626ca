import type { Stretch } from '@kinerja/core/cycle';
import { acknowledge, finalise, followUp, openEvaluation, release } from './evaluation.ts';
import { type Judgement, fillRating, handInRating } from './ratings.ts';
import type { Walk } from './walk.ts';

/** Whose year it is, and who judges it. */
export interface Pair {
  readonly employee: string;
  readonly supervisor: string;
}

/** How one stretch is evaluated. */
export interface Judged {
  readonly stretch: Stretch;
  /** The day on which all is done. */
  readonly on: string;
  readonly judgement: Judgement;
  /** Where the scheme has people judge themselves first. */
  readonly own?: Judgement;
  /** An earlier stretch against which nobody can object any more: its result is made final first. */
  readonly after?: Stretch | undefined;
}

/** Evaluates a stretch from the opening to the employee's having read it, and leaves the visitor as the employee. */
export async function evaluate(walk: Walk, pair: Pair, given: Judged): Promise<void> {
  const { stretch, on, judgement, own, after } = given;
  await walk.step('Penyerahan hasil');
  await walk.be(pair.supervisor, on);
  if (after) {
    await walk.look({ stretch: after });
    await finalise(walk);
  }
  await walk.look({ stretch });
  await openEvaluation(walk);
  await walk.step('Penilaian');
  if (own) {
    await walk.be(pair.employee);
    await fillRating(walk, own);
    await handInRating(walk, 'Penilaian diri');
    await walk.be(pair.supervisor);
  }
  await fillRating(walk, judgement);
  await handInRating(walk);
  await walk.step('Penyerahan hasil');
  await release(walk);
  await walk.step('Tanggapan dan keberatan');
  await walk.be(pair.employee);
  await acknowledge(walk);
}

/** What follows from it, where something does. */
export interface Following {
  readonly label: string;
  readonly ground: string;
}

/** Makes the result of a stretch final once nobody can object any more, and leaves the visitor as the supervisor. */
export async function conclude(
  walk: Walk,
  { supervisor }: Pair,
  { stretch, on, follows }: { readonly stretch: Stretch; readonly on: string; readonly follows?: Following },
): Promise<void> {
  await walk.step('Tindak lanjut');
  await walk.be(supervisor, on);
  await walk.look({ stretch });
  await finalise(walk);
  if (follows) await followUp(walk, follows.label, follows.ground);
}
