import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { bkn11of2022, bkn3of2023 } from '@kinerja/core/regulations/bkn-3-2023';
import { permenpanrb8of2021 } from '@kinerja/core/regulations/permenpanrb-8-2021';
import { pp30of2019 } from '@kinerja/core/regulations/pp-30-2019';
import { pp46of2011 } from '@kinerja/core/regulations/pp-46-2011';
import { permenpanrb14of2017 } from '@kinerja/core/regulations/permenpanrb-14-2017';
import { se3of2023 } from '@kinerja/core/regulations/se-3-2023';
import { lawWords } from '@kinerja/core/regulations/words';
import { type Step, decimal, score } from '@kinerja/core/scoring';

/** The vectors of the laws other than the surveys: what offices, annexes and slides printed. */
const vectors = JSON.parse(
  readFileSync(new URL('../../golden/regulations.json', import.meta.url), 'utf8'),
) as { readonly id: string; readonly inputs: any; readonly expected: any }[];

const predicate = (words: string): string => words.toLowerCase().replace(/ /g, '-');
const number = (text: string | undefined): number => Number(decimal(text ?? 'x', 6));
const reached = (step: Step | null): Step => {
  assert.ok(step);
  return step.id === 'valued' ? reached(step.from[0]!.from[0]!) : step;
};
const level: Record<number, string> = { 12.5: 'ahli-pertama', 25: 'ahli-muda' };
const period = ({ koefisien, predikat, bulan }: any) => ({
  level: level[koefisien as number]!,
  predicate: predicate(predikat),
  months: bulan,
});
function credit(periods: any[]): string {
  const outcome = score(bkn3of2023, { periods: periods.map(period) });
  assert.ok(outcome.done);
  return outcome.value;
}
const time = (target: number, actual: number): number => {
  const aspect = { target: 1, actual: 1 };
  const step = pp46of2011.activity('a', { quantity: aspect, quality: aspect, time: { target, actual } });
  return number(step!.from[2]!.value);
};

const checks: Record<string, (inputs: any, expected: any) => void> = {
  'pp46-example-rakor'({ target, actual }, expected) {
    const aspect = (name: string) => ({ target: target[name], actual: actual[name] });
    const step = pp46of2011.activity('rakor', {
      quantity: aspect('output'),
      quality: aspect('quality'),
      time: aspect('months'),
      cost: aspect('cost'),
    });
    assert.deepEqual(
      step!.from.map((each) => number(each.value)),
      [expected.kuantitas, expected.kualitas, expected.waktu, expected.biaya],
    );
    assert.equal(number(step!.value), expected.nilai_capaian);
  },
  'pp46-176-time': (inputs, expected) =>
    assert.equal(time(inputs.target_months, inputs.actual_months), expected.waktu),
  'pp46-176-time-equal': (inputs, expected) =>
    assert.equal(time(inputs.target_months, inputs.actual_months), expected.waktu),
  'pp46-176-cost': (inputs, expected) =>
    assert.equal(time(inputs.target_cost, inputs.actual_cost), expected.biaya),
  'pp46-categories'(inputs, expected) {
    const categories = inputs.nilai.map((value: number) => {
      // A year of which results and behaviour both have this value.
      const aspect = { target: 100, actual: value };
      const saved = { target: 100, actual: 176 - value };
      const activities = { a: { quantity: aspect, quality: aspect, time: saved } };
      const outcome = score(pp46of2011, { activities, behaviour: { komitmen: value } });
      assert.ok(outcome.done);
      assert.equal(Number(outcome.value), value);
      return lawWords('pp-46-2011').grades[outcome.grade!]!.id;
    });
    assert.deepEqual(categories, expected.kategori);
  },
  'p8-range-above'(inputs, expected) {
    const [minimum, maximum] = inputs.target;
    const result = { formula: 'normal', target: { minimum, maximum }, actual: inputs.realisasi } as const;
    const percent = reached(permenpanrb8of2021.indicator(result)).value;
    assert.equal(Number(decimal(percent, 2)), expected.capaian_pct_correct);
    // The annex itself prints 113 %: an arithmetic error, kept as documentation.
    assert.notEqual(Number(decimal(percent, 0)), expected.capaian_pct_printed);
  },
  'p8-range-below'(inputs, expected) {
    const [minimum, maximum] = inputs.target;
    const result = { formula: 'normal', target: { minimum, maximum }, actual: inputs.realisasi } as const;
    assert.equal(Number(reached(permenpanrb8of2021.indicator(result)).value), expected.capaian_pct);
  },
  'p8-max-attainable'(inputs, expected) {
    const { target_pct: target, realisasi_pct: actual } = inputs;
    const step = permenpanrb8of2021.indicator({ formula: 'normal', target, actual, maximumAttainable: true });
    assert.equal(Number(step!.value), expected.nilai);
    assert.equal(step!.arguments.category, predicate(expected.kategori));
  },
  'p8-baik-109'(inputs, expected) {
    const step = permenpanrb8of2021.indicator({
      formula: 'normal',
      target: inputs.target,
      actual: inputs.realisasi,
    });
    assert.equal(Number(reached(step).value), expected.capaian_pct);
    assert.equal(step!.arguments.category, predicate(expected.kategori));
    assert.equal(Number(step!.value), expected.nilai);
  },
  'p8-total-skp'(inputs, expected) {
    const main = Object.fromEntries(
      inputs.ku_parts.map((value: number, at: number) => [`ku${at}`, { value }]),
    );
    const outcome = score(permenpanrb8of2021, { main });
    assert.ok(outcome.done);
    assert.equal(Number(outcome.value), expected.nilai_skp + inputs.kt);
  },
  'pp30-predicates': (inputs, expected) =>
    assert.deepEqual(
      inputs.cases.map((each: any) => pp30of2019.predicate(String(each.x), each.ide_baru)!.value),
      expected.predikat.map(predicate),
    ),
  'pp30-weights'(inputs, expected) {
    const shares = inputs.modes.map((mode: string) =>
      mode === 'peer_opinion' ? pp30of2019.withPeers : pp30of2019.alone,
    );
    assert.deepEqual(
      shares.map((each: any) => [Number(each.results), Number(each.behaviour)]),
      expected.weights,
    );
  },
  'se3-distribution'(inputs, expected) {
    inputs.organisation.forEach((organisation: string, at: number) => {
      const limits = se3of2023.limits[predicate(organisation)]!;
      const of = (rule: string) =>
        limits.filter((each) => each.rule === rule).map((each) => [each.predicates, Number(each.part)]);
      const wanted = expected.constraints[at];
      const shares = (given: Record<string, number> = {}) =>
        Object.entries(given).map(([each, share]) => [[predicate(each)], share]);
      assert.deepEqual(of('at-most'), shares(wanted.max_share));
      assert.deepEqual(of('more-than'), wanted.majority ? [[[predicate(wanted.majority)], 0.5]] : []);
      const union = wanted.min_share_union;
      assert.deepEqual(of('at-least'), [
        ...shares(wanted.min_share),
        ...(union ? [[union.members.map(predicate), union.min]] : []),
      ]);
      assert.deepEqual(
        of('none'),
        (wanted.forbidden ?? []).map((each: string) => [[predicate(each)], 0]),
      );
      assert.deepEqual(
        of('some').map(([each]) => each),
        wanted.at_least_one_of ? [wanted.at_least_one_of.map(predicate)] : [],
      );
    });
  },
  'ak-pertama-2023-sb'(inputs, expected) {
    assert.equal(Number(bkn3of2023.percentages[predicate(inputs.predikat)]), expected.persen);
    assert.equal(Number(credit([inputs])), expected.ak);
  },
  'ak-pertama-2024-2bulan': (inputs, expected) => assert.equal(Number(credit([inputs])), expected.ak),
  'ak-accumulation': (inputs, expected) => assert.equal(Number(credit(inputs.parts)), expected.ak_total),
  'ak-percentages': (inputs, expected) =>
    assert.deepEqual(
      inputs.predikat.map((each: string) => Number(bkn3of2023.percentages[predicate(each)])),
      expected.persen,
    ),
  'ak-penyesuaian-muda'(inputs, expected) {
    const baik = (bulan: number) => credit([{ koefisien: inputs.koefisien, predikat: 'Baik', bulan }]);
    assert.equal(Number(baik(12)), expected.ak_per_tahun);
    assert.equal(Number(baik(12 * inputs.tahun)), expected.ak);
    assert.equal(Number(bkn3of2023.needs['ahli-muda']!.rank), expected.ak_dasar_III_d);
  },
  'ak-cap-perbkn11-2022'(inputs, expected) {
    assert.equal(Number(bkn11of2022.limit), inputs.cap_persen);
    const outcome = score(bkn11of2022, {
      periods: [{ level: 'ahli-muda', predicate: 'sangat-baik', months: 12 }],
    });
    assert.ok(outcome.done);
    assert.equal(Number(outcome.value), expected.ak_max);
  },
  'spkp-bontang-2025q2': perception,
  'spak-bontang-2025q2': perception,
};

// Reported on the scale of 1 to 4, × 25, with the letters of the survey law.
function perception(inputs: any, expected: any): void {
  const step = permenpanrb14of2017.grade(decimal(String(inputs.ni * 100 * 25), 0).replace(/(..)$/, '.$1'));
  assert.equal(Number(step.from[0]!.value), expected.nik);
  assert.equal(step.value, expected.mutu);
}

const others = vectors.filter(({ id }) => /^(pp46|p8|pp30|se3|ak|spkp|spak)-/.test(id));

test('every vector of these laws is checked', () => {
  assert.deepEqual(Object.keys(checks).sort(), others.map(({ id }) => id).sort());
});

for (const { id, inputs, expected } of others) {
  test(`golden ${id}`, () => checks[id]!(inputs, expected));
}
