import type { Issue } from '../errors.ts';
import { checkSources } from '../multi-source/open-voices.ts';
import { type RegulationKind, regulations } from '../regulations/all.ts';
import { exact, less } from '../scoring/exact.ts';
import { type SoundParts, checkFollowUps } from './check-follow-ups.ts';

type Path = Issue['path'];
type WithId = { readonly id: string };

/** What a scheme says that cannot be, each with its path and rule; empty when nothing does. */
export function checkScheme(parts: SoundParts): Issue[] {
  return [
    ...checkRegulations(parts),
    ...checkNames(parts),
    ...checkStandards(parts),
    ...checkVoices(parts),
    ...checkFollowUps(parts),
  ];
}

/** Every regulation is known, and decides what it is named for. */
function checkRegulations({ regulations: named, voices }: SoundParts): Issue[] {
  if (!named) return [];
  const issues = Object.entries(named).flatMap(([kind, id]) => checkRegulation(kind as RegulationKind, id));
  const asked = voices?.sources.some((voice) => voice.id === 'citizens');
  if (asked && named.survey === undefined) issues.push({ path: ['regulations', 'survey'], rule: 'required' });
  return issues;
}

function checkRegulation(kind: RegulationKind, id: string | undefined): Issue[] {
  const lists: readonly (readonly [string, readonly WithId[]])[] = Object.entries(regulations);
  const found = lists.filter(([, list]) => list.some((each) => each.id === id)).map(([name]) => name);
  if (id === undefined || found.includes(kind)) return [];
  const path = ['regulations', kind];
  const [other] = found;
  return other === undefined
    ? [{ path, rule: 'unknown', facts: { value: id } }]
    : [{ path, rule: 'other-kind', facts: { expected: kind, value: other } }];
}

/** No id twice in any list, so that a record that names one means one. */
function checkNames({
  goals,
  standards,
  tracking,
  feedback,
  rating,
  followUps,
  acceptance,
}: SoundParts): Issue[] {
  return [
    ...twice(goals, 'goals'),
    ...twice(standards, 'standards'),
    ...(standards ?? []).flatMap(({ targets }, at) => twice(targets, 'standards', at, 'targets')),
    ...twice(tracking?.obstacles.categories, 'tracking', 'obstacles', 'categories'),
    ...twice(feedback?.prompts, 'feedback', 'prompts'),
    ...twice(rating?.qualities, 'rating', 'qualities'),
    ...twice(followUps, 'followUps'),
    ...twice(acceptance, 'acceptance'),
  ];
}

function twice(list: readonly WithId[] = [], ...path: Path): Issue[] {
  const ids = list.map(({ id }) => id);
  return ids.flatMap((id, at) =>
    ids.indexOf(id) < at ? [{ path: [...path, at, 'id'], rule: 'duplicate', facts: { value: id } }] : [],
  );
}

/** Ready targets are there where a plan has no others, and name the goals that the scheme has and asks for. */
function checkStandards({ planning, goals, standards }: SoundParts): Issue[] {
  const issues: Issue[] = [];
  if (planning?.from === 'standard-only' && standards?.length === 0)
    issues.push({ path: ['standards'], rule: 'required' });
  if (planning?.goals === 'required' && goals?.length === 0)
    issues.push({ path: ['goals'], rule: 'required' });
  (standards ?? []).forEach(({ targets }, standard) =>
    targets.forEach(({ goal }, target) => {
      const path = ['standards', standard, 'targets', target, 'goal'];
      if (goal === undefined && planning?.goals === 'required') issues.push({ path, rule: 'required' });
      // A plan drawn from it could not be submitted.
      if (goal !== undefined && planning?.goals === 'none') issues.push({ path, rule: 'not-in-scheme' });
      else if (goal !== undefined && goals && !goals.some(({ id }) => id === goal))
        issues.push({ path, rule: 'unknown', facts: { value: goal } });
    }),
  );
  return issues;
}

/** The voices can be joined; a better level is worth more, and few raters count with a voice of more weight. */
function checkVoices({ voices }: SoundParts): Issue[] {
  if (!voices) return [];
  const { sources, levels } = voices;
  const issues = checkSources({ id: '', version: '', voices });
  for (const [lower, higher] of [
    ['below', 'meets'],
    ['meets', 'exceeds'],
  ] as const) {
    if (exact(levels[lower]) === exact(levels[higher]))
      issues.push({ path: ['voices', 'levels', higher], rule: 'order' });
  }
  sources.forEach(({ rollUp, weight }, at) => {
    const into = sources.find(({ id }) => id === rollUp);
    if (into && less(into.weight ?? '0', weight ?? '0'))
      issues.push({ path: ['voices', 'sources', at, 'rollUp'], rule: 'smaller' });
  });
  return issues;
}
