import type { Level } from '@kinerja/core/evaluation';
import { type HeardRaters, type HeardVoices, type LevelCounts, jointValue } from '@kinerja/core/multi-source';
import { regulations } from '@kinerja/core/regulations/all';
import type { Scheme, Voice } from '@kinerja/core/schemes';
import { findRegulation } from '@kinerja/core/scoring';
import { levelField, levelIn, predicateOf } from './matrix.ts';
import { type Draft, type Field, type Group, type Row, type Saying, type Trial } from './trial.ts';
import { calculation, counted, entered } from './trial.ts';

const bothAxes = ['results', 'behaviour'] as const;
type Axis = (typeof bothAxes)[number];

/** Two made-up targets, with their achievement in percent. */
const targets = { layanan: '96', arsip: '88' } as const;
const targetIds = Object.keys(targets) as (keyof typeof targets)[];

/** Judgements of one named rater, and how many of several gave each level. All made up. */
const judged = { results: 'exceeds', behaviour: 'meets' } as const;
const judgements = { below: '0', meets: '3', exceeds: '2' } as const;
const gradesOfJudgement = Object.keys(judgements) as Level[];
const index = '82.50';

const asked = ({ axes = bothAxes }: Voice): readonly Axis[] => bothAxes.filter((axis) => axes.includes(axis));

/** One rater whom everybody knows by name, who chooses a level; of several it is counted how many chose it. */
const alone = ({ minimum, anonymousFrom }: Voice): boolean => minimum === 1 && anonymousFrom === null;

const isFigure = ({ id }: Voice): boolean => id === 'citizens' || id === 'targets';

const countIds = ({ id }: Voice, axis: Axis): readonly string[] =>
  gradesOfJudgement.map((level) => `${id}.${axis}.${level}`);

function exampleOf(voice: Voice): Draft {
  if (voice.id === 'citizens')
    return { 'citizens.index': index, 'citizens.respondents': String(voice.minimum * 4) };
  if (voice.id === 'targets')
    return Object.fromEntries(targetIds.map((id) => [`targets.${id}.percent`, targets[id]]));
  return Object.fromEntries(
    asked(voice).flatMap((axis): [string, string][] =>
      alone(voice)
        ? [[`${voice.id}.${axis}`, judged[axis]]]
        : gradesOfJudgement.map((level) => [`${voice.id}.${axis}.${level}`, judgements[level]]),
    ),
  );
}

function requiredOf(voice: Voice): readonly string[] {
  if (isFigure(voice) || alone(voice)) return [];
  return asked(voice).flatMap((axis) => countIds(voice, axis));
}

function figureRows({ id, minimum }: Voice, { words }: Saying): readonly Row[] {
  if (id === 'targets')
    return targetIds.map((target) => ({
      fields: [
        {
          kind: 'number',
          id: `targets.${target}.percent`,
          label: words.percentOf(words.made[target]),
          minimum: 0,
        },
      ],
    }));
  const respondents = { label: words.respondents, hint: words.leastRespondents(minimum), minimum: 0 };
  return [
    { fields: [{ kind: 'number', id: 'citizens.index', label: words.index, minimum: 0 }] },
    { fields: [{ kind: 'number', id: 'citizens.respondents', step: '1', ...respondents }] },
  ];
}

function raterRows(voice: Voice, saying: Saying): readonly Row[] {
  const named = (axis: Axis): string => saying.names.term?.(axis) ?? axis;
  if (alone(voice))
    return asked(voice).map((axis) => ({
      fields: [levelField(`${voice.id}.${axis}`, named(axis), saying, saying.words.notJudged)],
    }));
  return asked(voice).map((axis) => ({
    label: saying.words.howMany(named(axis)),
    fields: gradesOfJudgement.map((level): Field => {
      const label = saying.words.short[level];
      return { kind: 'number', id: `${voice.id}.${axis}.${level}`, label, minimum: 0, step: '1' };
    }),
  }));
}

function groupOf(voice: Voice, { voices }: Scheme, saying: Saying): Group {
  const { words, names } = saying;
  const { weight, minimum, missing } = voice;
  const told = weight === null ? words.informs : words.weighs(weight);
  const least = minimum > 1 && !isFigure(voice) ? ` ${words.leastRaters(minimum)}` : '';
  return {
    id: voice.id,
    title: names.term?.(voice.id) ?? voice.id,
    hint: `${told}${least}${weight === null ? '' : ` ${words.whenMissing[missing]}`}`,
    citation: voices.figures ?? voices.basis,
    rows: isFigure(voice) ? figureRows(voice, saying) : raterRows(voice, saying),
  };
}

function countsIn(draft: Draft, voice: Voice, axis: Axis): LevelCounts | undefined {
  const nobody = { below: 0, meets: 0, exceeds: 0 };
  if (alone(voice)) {
    const level = levelIn(draft, `${voice.id}.${axis}`);
    return level && { ...nobody, [level]: 1 };
  }
  const counts = gradesOfJudgement.map((level) => [level, counted(draft, `${voice.id}.${axis}.${level}`)]);
  return { ...nobody, ...Object.fromEntries(counts) };
}

function heardOf(draft: Draft, voice: Voice): HeardVoices {
  if (voice.id === 'citizens') {
    const respondents = entered(draft, 'citizens.respondents');
    return { citizens: { index: entered(draft, 'citizens.index'), respondents } };
  }
  if (voice.id === 'targets')
    return { targets: targetIds.map((id) => ({ id, percent: entered(draft, `targets.${id}.percent`) })) };
  const heard: HeardRaters = Object.fromEntries(
    asked(voice).flatMap((axis) => {
      const counts = countsIn(draft, voice, axis);
      return counts ? [[axis, counts]] : [];
    }),
  );
  return { [voice.id]: heard };
}

/**
 * The voices of a scheme, joined to one value; beside it the predicate of the national law from what the superior
 * judged. @throws KinerjaError `invalid-data` when the scheme cannot be joined, `unknown-regulation` when its law is
 */
export function schemeTrial(scheme: Scheme): Trial {
  const { sources } = scheme.voices;
  const law = findRegulation(regulations.evaluation, scheme.regulations.evaluation);
  const joint = calculation({
    regulation: jointValue(scheme),
    law: law.id,
    required: sources.flatMap(requiredOf),
    input: (draft): HeardVoices =>
      sources.reduce<HeardVoices>((heard, voice) => ({ ...heard, ...heardOf(draft, voice) }), {}),
  });
  return {
    example: sources.reduce<Draft>((draft, voice) => ({ ...draft, ...exampleOf(voice) }), {}),
    name: (id, words) => words.made[id as keyof typeof words.made],
    groups: (_, saying) => sources.map((voice) => groupOf(voice, scheme, saying)),
    calculations: [
      joint,
      predicateOf(law, { results: 'supervisor.results', behaviour: 'supervisor.behaviour' }),
    ],
  };
}
