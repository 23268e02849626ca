import { distributionGuide } from '@kinerja/core/explanation';
import { type Field, type Trial, calculation, counted } from './trial.ts';

type DistributionRegulation = Parameters<typeof distributionGuide>[0];

/** How many of the made-up unit have each predicate, the best first. */
const employees = [2, 8, 2] as const;

/** A unit: the predicate of the organisation, and how many employees have which. Nobody's predicate is changed. */
export function distributionTrial(regulation: DistributionRegulation): Trial {
  const { predicates, limits, citations } = regulation;
  const places = predicates.map((predicate) => `counts.${predicate}`);
  return {
    example: {
      organisation: predicates.find((predicate) => predicate in limits) ?? '',
      ...Object.fromEntries(places.map((id, at) => [id, String(employees[at] ?? 0)])),
    },
    groups: (_, { words, names }) => [
      {
        id: 'unit',
        title: words.unit,
        citation: citations.limits,
        rows: [
          {
            fields: [
              {
                kind: 'select',
                id: 'organisation',
                label: words.organisation,
                choices: Object.keys(limits).map((value) => ({ value, label: names.grade(value) })),
              },
            ],
          },
        ],
      },
      {
        id: 'counts',
        title: words.counts,
        hint: words.countsHint,
        citation: citations.predicates,
        rows: predicates.map((predicate) => {
          const field: Field = {
            kind: 'number',
            id: `counts.${predicate}`,
            label: names.grade(predicate),
            minimum: 0,
            step: '1',
          };
          return { fields: [field] };
        }),
      },
    ],
    calculations: [
      calculation({
        regulation,
        guide: distributionGuide(regulation),
        required: places,
        input: (draft) => ({
          organisation: draft['organisation'] || null,
          counts: Object.fromEntries(
            predicates.map((predicate) => [predicate, counted(draft, `counts.${predicate}`)]),
          ),
        }),
        // It checks a group. There is no way up: nobody's predicate is changed to keep a pattern.
        ways: () => [],
      }),
    ],
  };
}
