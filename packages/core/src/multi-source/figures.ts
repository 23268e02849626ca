import { mapScale } from '../calibration/scale.ts';
import type { Voice } from '../schemes/scheme.ts';
import { divide, less, multiply } from '../scoring/exact.ts';
import type { Step } from '../scoring/step.ts';
import { type Hearing, type Listening, averaged, sum, unheardStep } from './hearing.ts';
import type { HeardTarget } from './input.ts';
import { fewest } from './open-voices.ts';

/** The top of the joint scale, which is the same in every scheme. */
const top = '100';

function silent(it: Listening, voice: Voice, missing: Hearing['missing'] = [[voice.id]]): Hearing {
  return { voice, value: null, unheard: [unheardStep(it, voice, {})], missing, tied: false };
}

const heard = (voice: Voice, value: Step | null): Hearing => ({
  voice,
  value,
  unheard: [],
  missing: [],
  tied: false,
});

/** A figure on the joint scale by the table of the scheme; `null`, and refused, when the table has no such value. */
function placed(
  { reader }: Listening,
  scale: NonNullable<Voice['scale']>,
  path: string[],
  figure: Step,
): Step | null {
  const { covers } = scale;
  const within =
    'least' in covers && !less(figure.value, covers.least) && !less(covers.greatest, figure.value);
  if (within) return mapScale(scale, figure.value, [figure]);
  reader.refuse(path, 'out-of-range', { value: figure.value });
  return null;
}

/** Hears the published index of a survey, when enough citizens answered. */
export function hearCitizens(it: Listening, voice: Voice): Hearing {
  const { index = null, respondents = null } = it.input.citizens ?? {};
  if (index === null || respondents === null) return silent(it, voice);
  const { id: term, scale } = voice;
  const path = [term, 'index'];
  const value = it.reader.number(path, index, scale ? {} : { minimum: 0, maximum: +top });
  const count = it.reader.number([term, 'respondents'], respondents, { minimum: 0 });
  if (value === null || count === null || less(count, `${fewest(voice)}`)) return silent(it, voice);
  const figure = it.step('given', value, { term, respondents: count });
  return heard(voice, scale ? placed(it, scale, path, figure) : figure);
}

function achieved(
  it: Listening,
  { id: voice, scale }: Voice,
  { id, percent = null }: HeardTarget,
): Step | null {
  if (percent === null) return null;
  const path = [voice, id, 'percent'];
  const value = it.reader.number(path, percent, { minimum: 0 });
  if (value === null) return null;
  const figure = it.step('given', value, { term: id });
  if (scale) return placed(it, scale, path, figure);
  return less(top, value) ? it.step('limited', top, { term: id, limit: top }, [figure]) : figure;
}

function weighted(
  it: Listening,
  term: string,
  list: readonly HeardTarget[],
  values: readonly Step[],
): Step | null {
  const weights = list.flatMap(({ id, weight }) => {
    const path = ['targets', id, 'weight'];
    if (weight === undefined || weight === null) it.reader.refuse(path, 'required');
    return it.reader.number(path, weight, { above: 0 }) ?? [];
  });
  if (weights.length < list.length) return null;
  const total = sum(weights);
  const parts = values.map((value, place) => {
    const weight = divide(weights[place] ?? '0', total);
    return it.step('shared', multiply(value.value, weight), { term: list[place]?.id ?? term, weight }, [
      value,
    ]);
  });
  return it.step('summed', sum(parts.map(({ value }) => value)), { term }, parts);
}

/** Hears how far the targets were reached: all of them or none, for one nobody reported on would be stood in for. */
export function hearTargets(it: Listening, voice: Voice): Hearing {
  const list = it.input.targets ?? [];
  const values = list.map((each) => achieved(it, voice, each));
  const missing = list.filter((_, place) => !values[place]).map(({ id }) => [voice.id, id, 'percent']);
  if (missing.length > 0) return silent(it, voice, missing);
  if (list.length < fewest(voice)) return silent(it, voice);
  const known = values.filter((value) => value !== null);
  const some = list.some(({ weight }) => weight !== undefined && weight !== null);
  return heard(voice, some ? weighted(it, voice.id, list, known) : averaged(it, voice.id, known));
}
