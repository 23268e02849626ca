import { type Level, levels } from '@kinerja/core/evaluation';
import { matrixGuide } from '@kinerja/core/explanation';
import { type Calculation, type Draft, type Field, type Saying, type Trial, calculation } from './trial.ts';

type MatrixRegulation = Parameters<typeof matrixGuide>[0];

const axes = ['results', 'behaviour'] as const;

/** A level of the draft; `undefined` when none is chosen. */
export function levelIn(draft: Draft, id: string): Level | undefined {
  return levels.find(({ level }) => level === draft[id])?.level;
}

/** One axis with the levels of the law, in its official words. */
export function levelField(id: string, label: string, saying: Saying, none?: string): Field {
  const choices = levels.map(({ level, label: name }) => ({
    value: level as string,
    label: saying.text(name),
  }));
  return {
    kind: 'choice',
    id,
    label,
    choices: none === undefined ? choices : [...choices, { value: '', label: none }],
  };
}

/** The predicate of two levels; `at` says where in the draft they are. */
export function predicateOf(
  regulation: MatrixRegulation,
  at: Readonly<Record<(typeof axes)[number], string>>,
): Calculation {
  const axis = (draft: Draft, name: (typeof axes)[number]) => {
    const level = levelIn(draft, at[name]);
    return { items: {}, ...(level && { level }) };
  };
  return calculation({
    regulation,
    guide: matrixGuide(regulation),
    input: (draft) => ({ results: axis(draft, 'results'), behaviour: axis(draft, 'behaviour') }),
    located: (draft) => ({
      matrix: regulation.matrix,
      results: levelIn(draft, at.results),
      behaviour: levelIn(draft, at.behaviour),
    }),
  });
}

/** Two judgements and the table that they meet in. */
export function matrixTrial(regulation: MatrixRegulation): Trial {
  return {
    example: { 'results.level': 'exceeds', 'behaviour.level': 'meets' },
    groups: (_, saying) => [
      {
        id: 'axes',
        title: saying.words.twoRatings,
        hint: saying.words.twoRatingsHint,
        citation: regulation.citations.levels,
        rows: axes.map((axis) => ({
          fields: [levelField(`${axis}.level`, saying.names.term?.(axis) ?? axis, saying)],
        })),
      },
    ],
    calculations: [predicateOf(regulation, { results: 'results.level', behaviour: 'behaviour.level' })],
  };
}
