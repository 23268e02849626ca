import { activityGuide } from '@kinerja/core/explanation';
import { type Draft, type Field, type Row, type Saying, type Trial, calculation, entered } from './trial.ts';

type ActivityRegulation = Parameters<typeof activityGuide>[0];
type Year = Parameters<ActivityRegulation['score']>[0];
type Activity = Year['activities'][string];

const aspects = ['quantity', 'quality', 'time', 'cost'] as const;
const conduct = ['pelayanan', 'integritas', 'komitmen', 'disiplin', 'kerja-sama'] as const;

/** Target and what came of it, by activity and aspect. All made up. */
const plans = {
  laporan: { quantity: ['12', '12'], quality: ['100', '94'], time: ['12', '12'] },
  'kartu-arsip': {
    quantity: ['400', '390'],
    quality: ['100', '95'],
    time: ['6', '5'],
    cost: ['8000', '7600'],
  },
} as const;
const rated = {
  pelayanan: '89',
  integritas: '90',
  komitmen: '88',
  disiplin: '86',
  'kerja-sama': '90',
} as const;

const entriesOf = (id: keyof typeof plans): readonly [string, readonly [string, string]][] =>
  Object.entries(plans[id]);

const example: Draft = {
  ...Object.fromEntries(
    Object.keys(plans).flatMap((id) =>
      entriesOf(id as keyof typeof plans).flatMap(([aspect, [target, actual]]) => [
        [`activities.${id}.${aspect}.target`, target],
        [`activities.${id}.${aspect}.actual`, actual],
      ]),
    ),
  ),
  additionalTasks: '2',
  creativity: '0',
  ...Object.fromEntries(Object.entries(rated).map(([id, value]) => [`behaviour.${id}`, value])),
};

function aspectIn(draft: Draft, path: string): Activity['quantity'] {
  // A target that is empty is missing, which the rule says itself.
  return { target: draft[`${path}.target`] ?? '', actual: entered(draft, `${path}.actual`) };
}

function activityIn(draft: Draft, id: keyof typeof plans): Activity {
  const at = (aspect: (typeof aspects)[number]) => aspectIn(draft, `activities.${id}.${aspect}`);
  const cost = 'cost' in plans[id] ? { cost: at('cost') } : {};
  return { quantity: at('quantity'), quality: at('quality'), time: at('time'), ...cost };
}

/** Target and realised, side by side. */
export function pair(path: string, label: string, { words }: Saying): Row {
  const field = (name: 'target' | 'actual'): Field => ({
    kind: 'number',
    id: `${path}.${name}`,
    label: words[name],
    minimum: 0,
  });
  return { label, fields: [field('target'), field('actual')] };
}

function extras({ words, names }: Saying): readonly Row[] {
  const field = (id: string, step?: '1'): Field => ({
    kind: 'number',
    id,
    label: names.term?.(id) ?? id,
    hint: id === 'additionalTasks' ? words.additionalTasksHint : words.creativityHint,
    minimum: 0,
    ...(step && { step }),
  });
  return [{ fields: [field('additionalTasks', '1')] }, { fields: [field('creativity')] }];
}

/** A year of activities, with behaviour. */
export function activityTrial(regulation: ActivityRegulation): Trial {
  const { highest, citations } = regulation;
  const ids = Object.keys(plans) as (keyof typeof plans)[];
  return {
    example,
    name: (id, words) => words.made[id as keyof typeof words.made],
    groups: (_, saying) => [
      ...ids.map((id) => ({
        id,
        title: saying.words.activity(saying.words.made[id]),
        citation: citations.highest,
        rows: entriesOf(id).map(([aspect]) =>
          pair(
            `activities.${id}.${aspect}`,
            saying.words.aspects[aspect as (typeof aspects)[number]],
            saying,
          ),
        ),
      })),
      {
        id: 'extras',
        title: saying.words.besides,
        citation: citations.additionalTasks,
        rows: extras(saying),
      },
      {
        id: 'behaviour',
        title: saying.names.term?.('behaviour') ?? 'behaviour',
        hint: saying.words.upTo(highest),
        citation: citations.shares,
        rows: conduct.map((id) => ({
          fields: [
            {
              kind: 'number' as const,
              id: `behaviour.${id}`,
              label: saying.words.made[id],
              minimum: 0,
              maximum: highest,
              slider: true,
            },
          ],
        })),
      },
    ],
    calculations: [
      calculation({
        regulation,
        guide: activityGuide(regulation),
        required: ['additionalTasks', 'creativity'],
        input: (draft) => ({
          activities: Object.fromEntries(ids.map((id) => [id, activityIn(draft, id)])),
          additionalTasks: Number(draft['additionalTasks']),
          creativity: draft['creativity'] ?? '',
          behaviour: Object.fromEntries(conduct.map((id) => [id, draft[`behaviour.${id}`] ?? ''])),
        }),
      }),
    ],
  };
}
