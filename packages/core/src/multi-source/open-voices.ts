import { type Issue, KinerjaError } from '../errors.ts';
import { checkScale } from '../calibration/scale.ts';
import type { Scheme, Voice } from '../schemes/scheme.ts';
import { add, less } from '../scoring/exact.ts';
import { isRaterVoice } from './input.ts';

/** The part of a scheme that joins voices. */
export type VoicesOfScheme = Pick<Scheme, 'id' | 'version' | 'voices'>;

/** The fewest raters of an axis that are heard: fewer than may be shown are not, for the joint value would show them. */
export function fewest({ minimum, anonymousFrom }: Voice): number {
  return Math.max(minimum, anonymousFrom ?? 1);
}

const at = (place: number, ...rest: readonly string[]): Issue['path'] => [
  'voices',
  'sources',
  place,
  ...rest,
];

/** Whether the way from this voice to where its raters count comes back to it. */
function circles(voice: Voice, sources: readonly Voice[]): boolean {
  let next: Voice | undefined = voice;
  for (let step = 0; next && step < sources.length; step++) {
    const { rollUp }: Voice = next;
    next = sources.find(({ id }) => id === rollUp);
    if (next === voice) return true;
  }
  return false;
}

function checkRollUp(voice: Voice, place: number, sources: readonly Voice[]): Issue[] {
  if (!voice.rollUp) return [];
  const into = sources.find(({ id }) => id === voice.rollUp);
  const fault = (rule: string): Issue[] => [{ path: at(place, 'rollUp'), rule }];
  if (!into || !isRaterVoice(voice.id)) return fault('not-offered');
  if (circles(voice, sources)) return fault('circle');
  // Whoever is known by name or sooner shown would give away those counted with him.
  return (into.anonymousFrom ?? 0) < (voice.anonymousFrom ?? 0) ? fault('less-anonymous') : [];
}

/** A table of numbers onto the joint scale, and only for figures. */
function checkTable({ id, scale }: Voice): Issue[] {
  if (!scale) return [];
  if (isRaterVoice(id)) return [{ path: [], rule: 'unknown-property' }];
  if ('words' in scale.covers) return [{ path: ['covers'], rule: 'type' }];
  const issues = checkScale(scale);
  scale.lines.forEach(({ to }, place) => {
    if (typeof to === 'string') return;
    if (less(to.least, '0') || less('100', to.greatest))
      issues.push({
        path: ['lines', place, 'to'],
        rule: 'out-of-range',
        facts: { minimum: 0, maximum: 100 },
      });
  });
  return issues;
}

/** A voice that could never be heard: of the one superior or of oneself more are asked, or more than may be named. */
function checkReach(voice: Voice, place: number): Issue[] {
  const { id, minimum, nomination, rollUp } = voice;
  const beyond = (path: Issue['path'], facts: Issue['facts']): Issue[] => [
    { path, rule: 'out-of-range', facts },
  ];
  const least = fewest(voice);
  if (id === 'supervisor' || id === 'self') {
    const name = minimum > 1 ? 'minimum' : 'anonymousFrom';
    return least > 1 ? beyond(at(place, name), { maximum: 1, value: least }) : [];
  }
  if (!nomination || rollUp || nomination.maximum < nomination.minimum) return [];
  const { maximum } = nomination;
  return maximum < least
    ? beyond(at(place, 'nomination', 'maximum'), { minimum: least, value: maximum })
    : [];
}

function checkVoice(voice: Voice, place: number, sources: readonly Voice[]): Issue[] {
  const issues = [...checkRollUp(voice, place, sources), ...checkReach(voice, place)];
  const { id, weight, axes, nomination } = voice;
  if (sources.findIndex((each) => each.id === id) !== place)
    issues.push({ path: at(place, 'id'), rule: 'duplicate' });
  if (weight !== null && !less('0', weight)) {
    issues.push({ path: at(place, 'weight'), rule: 'out-of-range', facts: { above: 0, value: weight } });
  }
  for (const issue of checkTable(voice))
    issues.push({ ...issue, path: [...at(place, 'scale'), ...issue.path] });
  if (axes && !isRaterVoice(id)) issues.push({ path: at(place, 'axes'), rule: 'unknown-property' });
  if (nomination && nomination.maximum < nomination.minimum)
    issues.push({ path: at(place, 'nomination', 'maximum'), rule: 'order' });
  return issues;
}

/**
 * What in a scheme keeps its voices from being joined; empty when nothing does: weights that do not add up to 1, a
 * better level that is worth less, a scale with holes, more raters than there can be, raters who would count with people
 * less anonymous than they.
 */
export function checkSources({ voices }: VoicesOfScheme): Issue[] {
  const { sources, levels } = voices;
  const issues = sources.flatMap((voice, place) => checkVoice(voice, place, sources));
  const weights = sources.map(({ weight }) => weight).filter((weight) => weight !== null);
  const total = weights.reduce(add, '0');
  if (total !== '1')
    issues.push({ path: ['voices', 'sources'], rule: 'sum', facts: { expected: 1, value: total } });
  for (const [lower, higher] of [
    ['below', 'meets'],
    ['meets', 'exceeds'],
  ] as const) {
    if (less(levels[higher], levels[lower]))
      issues.push({ path: ['voices', 'levels', higher], rule: 'order' });
  }
  if (less('100', levels.exceeds)) {
    const facts = { maximum: 100, value: levels.exceeds };
    issues.push({ path: ['voices', 'levels', 'exceeds'], rule: 'out-of-range', facts });
  }
  return issues;
}

/** The voices of a scheme that can be joined. @throws KinerjaError `invalid-data` with every place that cannot */
export function openVoices(scheme: VoicesOfScheme): Scheme['voices'] {
  const issues = checkSources(scheme);
  if (issues.length > 0) throw new KinerjaError('invalid-data', { issues });
  return scheme.voices;
}
