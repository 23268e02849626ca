import { indicatorGuide, pointsGuide } from '@kinerja/core/explanation';
import { pair } from './activities.ts';
import { type Draft, type Saying, type Trial, calculation, entered } from './trial.ts';

type IndicatorRegulation = Parameters<typeof indicatorGuide>[0];
type PointsRegulation = Parameters<typeof pointsGuide>[0];
type Result = Parameters<IndicatorRegulation['indicator']>[0];

/** Target and what came of it. All made up; of the days of a service less is better. */
const indicators = {
  'berkas-selesai': { formula: 'normal', target: '95', actual: '93' },
  'puas-layanan': { formula: 'normal', target: '85', actual: '85' },
  'hari-layanan': { formula: 'special', target: '5', actual: '4' },
} as const;
const plans = {
  laporan: { quantity: ['12', '13'], quality: ['100', '100'], time: ['12', '12'] },
  'kartu-arsip': { quantity: ['400', '380'], quality: ['100', '90'], time: ['6', '6'] },
} as const;

type PlanId = keyof typeof plans;
type Aspect = keyof (typeof plans)[PlanId];
const aspects = ['quantity', 'quality', 'time'] as const;
const indicatorIds = Object.keys(indicators) as (keyof typeof indicators)[];
const planIds = Object.keys(plans) as PlanId[];

function resultIn(draft: Draft, path: string, formula: Result['formula']): Result {
  return { formula, target: draft[`${path}.target`] ?? '', actual: entered(draft, `${path}.actual`) };
}

const named: NonNullable<Trial['name']> = (id, words) => words.made[id as keyof typeof words.made];

const place = (id: string): string => `main.layanan.indicators.${id}`;

/** A plan with its indicators. */
export function indicatorTrial(regulation: IndicatorRegulation): Trial {
  return {
    name: named,
    example: Object.fromEntries(
      indicatorIds.flatMap((id) => [
        [`${place(id)}.target`, indicators[id].target],
        [`${place(id)}.actual`, indicators[id].actual],
      ]),
    ),
    groups: (_, saying) => [
      {
        id: 'layanan',
        title: saying.words.plan(saying.words.made.layanan),
        hint: saying.words.indicatorsHint,
        citation: regulation.citations.lines,
        rows: indicatorIds.map((id) => pair(place(id), saying.words.made[id], saying)),
      },
    ],
    calculations: [
      calculation({
        regulation,
        guide: indicatorGuide(regulation),
        required: indicatorIds.map((id) => `${place(id)}.target`),
        input: (draft) => ({
          main: {
            layanan: {
              indicators: Object.fromEntries(
                indicatorIds.map((id) => [id, resultIn(draft, place(id), indicators[id].formula)]),
              ),
            },
          },
        }),
      }),
    ],
  };
}

function planExample(id: PlanId): [string, string][] {
  return aspects.flatMap((aspect: Aspect): [string, string][] => [
    [`main.${id}.${aspect}.target`, plans[id][aspect][0]],
    [`main.${id}.${aspect}.actual`, plans[id][aspect][1]],
  ]);
}

const planRows = (id: PlanId, saying: Saying) =>
  aspects.map((aspect) => pair(`main.${id}.${aspect}`, saying.words.aspects[aspect], saying));

/** Plans with three aspects each. */
export function pointsTrial(regulation: PointsRegulation): Trial {
  const planIn = (draft: Draft, id: PlanId) => ({
    quantity: resultIn(draft, `main.${id}.quantity`, 'normal'),
    quality: resultIn(draft, `main.${id}.quality`, 'normal'),
    time: resultIn(draft, `main.${id}.time`, 'normal'),
  });
  return {
    name: named,
    example: Object.fromEntries(planIds.flatMap(planExample)),
    groups: (_, saying) =>
      planIds.map((id) => ({
        id,
        title: saying.words.plan(saying.words.made[id]),
        citation: regulation.citations.points,
        rows: planRows(id, saying),
      })),
    calculations: [
      calculation({
        regulation,
        guide: pointsGuide(regulation),
        required: planIds.flatMap((id) => aspects.map((aspect) => `main.${id}.${aspect}.target`)),
        input: (draft) => ({ main: Object.fromEntries(planIds.map((id) => [id, planIn(draft, id)])) }),
      }),
    ],
  };
}
