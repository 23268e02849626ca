import { surveyGuide } from '@kinerja/core/explanation';
import { serviceQuestionnaire } from '@kinerja/core/instruments/permenpanrb-14-2017';
import { type Draft, type Field, type Saying, type Trial, calculation, counted, entered } from './trial.ts';

type SurveyRegulation = Parameters<typeof surveyGuide>[0];

/** How far the made-up means lie around a common one. */
const offsets = [0, -0.05, -0.2, 0.2, 0.05, 0.1, 0.15, -0.15, -0.1] as const;

/** A made-up mean of all unsur: a little under what the best grade needs, so that there is a way to show. */
function common({ scale: [minimum, maximum], grades, factor }: SurveyRegulation): number {
  const [best, ...others] = Object.values(grades);
  return others.length > 0 ? Number(best) / Number(factor) - 0.03 : (minimum + maximum) / 2;
}

/** The official form, where it asks just these unsur. */
function formOf({ elements }: SurveyRegulation): typeof serviceQuestionnaire | undefined {
  const asked = serviceQuestionnaire.questions.map(({ id }) => id);
  const same = asked.length === elements.length && elements.every((id) => asked.includes(id));
  return same ? serviceQuestionnaire : undefined;
}

/** A survey: a mean for each unsur, on the scale of its answers. */
export function surveyTrial(regulation: SurveyRegulation): Trial {
  const { elements, digits, citations } = regulation;
  const [minimum, maximum] = regulation.scale;
  const form = formOf(regulation);
  const mean = (at: number): string =>
    Math.min(maximum, common(regulation) + (offsets[at % offsets.length] ?? 0)).toFixed(digits);

  /** What the nearest answer is called. */
  function answer(id: string, draft: Draft, { text, words }: Saying): string | undefined {
    const nearest = Math.round(counted(draft, `elements.${id}`));
    const options = form?.questions.find((question) => question.id === id)?.options;
    const label = options?.find(({ value }) => value === nearest)?.label;
    return draft[`elements.${id}`] && label && words.nearest(nearest, text(label));
  }

  function field(id: string, draft: Draft, saying: Saying): Field {
    const label = saying.names.element?.(id) ?? id;
    const hint = answer(id, draft, saying);
    const bounds = { minimum, maximum, step: '0.01', slider: true } as const;
    return { kind: 'number', id: `elements.${id}`, label, hint, ...bounds };
  }

  return {
    ...(form && { instrument: form }),
    name: (id, words) => (form ? undefined : words.elements[id as keyof typeof words.elements]),
    example: {
      respondents: '100',
      ...Object.fromEntries(elements.map((id, at) => [`elements.${id}`, mean(at)])),
    },
    groups: (draft, saying) => [
      {
        id: 'means',
        title: saying.words.means,
        hint: saying.words.scale(minimum, maximum),
        citation: citations.scale,
        rows: elements.map((id) => ({ fields: [field(id, draft, saying)] })),
      },
      {
        id: 'respondents',
        title: saying.words.whoAnswered,
        rows: [
          {
            fields: [
              {
                kind: 'number',
                id: 'respondents',
                label: saying.words.respondents,
                hint: saying.words.respondentsHint,
                minimum: 1,
                step: '1',
              },
            ],
          },
        ],
      },
    ],
    calculations: [
      calculation({
        regulation,
        guide: surveyGuide(regulation),
        required: ['respondents'],
        input: (draft) => ({
          respondents: counted(draft, 'respondents'),
          elements: Object.fromEntries(
            elements.flatMap((id) => {
              const value = entered(draft, `elements.${id}`);
              return value ? [[id, { mean: value }]] : [];
            }),
          ),
        }),
      }),
    ],
  };
}
