import { creditGuide, nextPromotion } from '@kinerja/core/explanation';
import { type Field, type Trial, type WayOn, calculation, entered } from './trial.ts';

type CreditRegulation = Parameters<typeof creditGuide>[0];
type Input = Parameters<CreditRegulation['score']>[0];

const period = 'periods.0';

function monthsOf(months: string | null): number | null {
  return months === null ? null : Number(months);
}

/** What is still needed for the next pangkat and jenjang. */
function promotions(regulation: CreditRegulation, input: Input): readonly WayOn[] {
  const level = input.periods[0]?.level ?? '';
  return (['rank', 'grade'] as const).flatMap((towards): readonly WayOn[] => {
    const { needed, way } = nextPromotion(regulation, input, level, towards);
    return way ? [{ needed, way }] : [];
  });
}

/** A time in a jenjang with a predicate. */
export function creditTrial(regulation: CreditRegulation): Trial {
  const { coefficients, percentages, monthsPerYear, citations } = regulation;
  const [first] = Object.keys(coefficients);
  return {
    example: {
      base: '0',
      [`${period}.level`]: first ?? '',
      [`${period}.predicate`]: 'baik' in percentages ? 'baik' : '',
      [`${period}.months`]: monthsPerYear,
    },
    groups: (_, { words, names }) => {
      const select = (
        name: string,
        label: string,
        values: readonly string[],
        of: 'term' | 'grade',
      ): Field => ({
        kind: 'select',
        id: `${period}.${name}`,
        label,
        choices: values.map((value) => ({ value, label: names[of]?.(value) ?? value })),
      });
      const months: Field = {
        kind: 'number',
        id: `${period}.months`,
        label: words.months,
        minimum: 0,
        step: '1',
      };
      const base: Field = { kind: 'number', id: 'base', label: names.term?.('base') ?? 'base', minimum: 0 };
      return [
        {
          id: 'post',
          title: words.post,
          citation: citations.coefficients,
          rows: [{ fields: [select('level', words.level, Object.keys(coefficients), 'term')] }],
        },
        {
          id: 'period',
          title: words.period,
          citation: citations.percentages,
          rows: [
            { fields: [select('predicate', words.predicate, Object.keys(percentages), 'grade')] },
            { fields: [months] },
            { fields: [base] },
          ],
        },
      ];
    },
    calculations: [
      calculation({
        regulation,
        guide: creditGuide(regulation, first ?? ''),
        required: [`${period}.level`, 'base'],
        input: (draft) => ({
          base: draft['base'] ?? '',
          periods: [
            {
              level: draft[`${period}.level`] ?? '',
              predicate: entered(draft, `${period}.predicate`),
              months: monthsOf(entered(draft, `${period}.months`)),
            },
          ],
        }),
        ways: (input) => promotions(regulation, input),
      }),
    ],
  };
}
