import type { Voice } from '../schemes/scheme.ts';
import { divide, exact, multiply } from '../scoring/exact.ts';
import { given as printed } from '../scoring/inputs.ts';
import type { Step } from '../scoring/step.ts';
import { type Hearing, type Listening, averaged, sum, unheardStep } from './hearing.ts';
import { type JudgedAxis, type LevelCounts, judgedLevels, ratersIn } from './input.ts';
import { pooled } from './pool.ts';

/** A count as exact text; one that is none was refused, and only must not get in the way of what else is wrong. */
const counted = (count: number): string => printed(count) ?? '1';

/** The mean of what raters judged on one axis: each level by its line in the table of the scheme. */
function axisValue({ voices, step }: Listening, term: string, axis: JudgedAxis, counts: LevelCounts): Step {
  const given = judgedLevels.filter((level) => counts[level] > 0);
  const from = given.map((category) => {
    const value = exact(voices.levels[category]) ?? '0';
    return step('mapped', value, { axis, category, count: counts[category] });
  });
  const total = sum(given.map((level) => multiply(voices.levels[level], counted(counts[level]))));
  const raters = ratersIn(counts);
  return step('heard', divide(total, counted(raters)), { term, axis, raters }, from);
}

/** Hears a voice of raters: the mean of the axes on which enough of them judged. */
export function hearRaters(it: Listening, voice: Voice): Hearing {
  const { axes, tied } = pooled(voice, it.input, it.voices.sources);
  const values = axes.flatMap(({ axis, counts }) => (counts ? [axisValue(it, voice.id, axis, counts)] : []));
  const silent = axes.filter(({ counts }) => !counts);
  return {
    voice,
    value: values.length > 0 ? averaged(it, voice.id, values) : null,
    unheard: silent.map((each) => unheardStep(it, voice, each)),
    missing: silent.filter(({ into }) => !into).map(({ axis }) => [voice.id, axis]),
    tied,
  };
}
