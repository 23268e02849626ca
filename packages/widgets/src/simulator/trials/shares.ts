import { sharesGuide } from '@kinerja/core/explanation';
import { type Field, type Trial, calculation, entered, said, yesNo } from './trial.ts';

type SharesRegulation = Parameters<typeof sharesGuide>[0];

/** Values of results and behaviour, joined in shares. */
export function sharesTrial(regulation: SharesRegulation): Trial {
  const { limit, citations } = regulation;
  return {
    example: { results: '108', behaviour: '96', peersAsked: 'no', innovation: 'no' },
    groups: (_, { words, names }) => {
      const value = (id: string): Field => ({
        kind: 'number',
        id,
        label: names.term?.(id) ?? id,
        minimum: 0,
        maximum: Number(limit),
        slider: true,
      });
      return [
        {
          id: 'values',
          title: words.twoValues,
          hint: words.upTo(limit),
          citation: citations.limit,
          rows: [{ fields: [value('results')] }, { fields: [value('behaviour')] }],
        },
        {
          id: 'asked',
          title: words.whatDecides,
          citation: citations.alone,
          rows: [{ fields: [yesNo('peersAsked', words.peersAsked, words, words.peersAskedHint)] }],
        },
        {
          id: 'idea',
          title: words.newIdea,
          citation: citations.innovation,
          rows: [{ fields: [yesNo('innovation', words.innovation, words)] }],
        },
      ];
    },
    calculations: [
      calculation({
        regulation,
        guide: sharesGuide(regulation),
        input: (draft) => {
          const [peersAsked, innovation] = [said(draft, 'peersAsked'), said(draft, 'innovation')];
          return {
            results: entered(draft, 'results'),
            behaviour: entered(draft, 'behaviour'),
            ...(peersAsked !== undefined && { peersAsked }),
            ...(innovation !== undefined && { innovation }),
          };
        },
      }),
    ],
  };
}
