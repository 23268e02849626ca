import type { Indicator, Progress } from '@kinerja/core/evaluation';
import { rinaPlan, rinaProgress } from '@kinerja/mock';
import { expect } from '@open-wc/testing';
import { entriesInWords } from '../../../packages/widgets/src/parts/entries.ts';
import { displayExact, localDecimal } from '@kinerja/core/explanation';
import { type Measure, measure } from '../../../packages/widgets/src/parts/measure-facts.ts';
import { measureWords } from '../../../packages/widgets/src/parts/measure.words.ts';

const described = { name: 'n', aspect: 'time', unit: 'hari', accumulation: 'last' } as const;
const higher: Indicator = { ...described, direction: 'higher', target: 100 };
const lower: Indicator = { ...described, direction: 'lower', target: 3 };
const range: Indicator = { ...described, direction: 'range', minimum: 80, maximum: 100 };
const done: Indicator = { ...described, unit: '', direction: 'yes-no' };

function after(indicator: Indicator, ...values: (number | boolean)[]): Measure {
  const entries = values.map((value, place): Progress => {
    return { id: `p${place}`, plan: 'plan', target: 't', on: `2026-01-0${place + 1}`, value };
  });
  return measure(indicator, entries, measureWords.id, 'id');
}

describe('measure', () => {
  const table: [string, Measure, string, string, string | undefined][] = [
    ['higher, short', after(higher, 40), 'short', 'Target belum tercapai', '40% dari target'],
    ['higher, on target', after(higher, 100), 'reached', 'Target tercapai', '100% dari target'],
    ['higher, just short', after(higher, 99.97), 'short', 'Target belum tercapai', '99,9% dari target'],
    ['higher, just beyond', after(higher, 100.01), 'reached', 'Target tercapai', '100,1% dari target'],
    ['higher, beyond', after(higher, 250), 'reached', 'Target tercapai', '250% dari target'],
    ['higher, a reported zero', after(higher, 0), 'short', 'Target belum tercapai', '0% dari target'],
    ['lower, within', after(lower, 2.5), 'reached', 'Dalam batas target', undefined],
    ['lower, on the limit', after(lower, 3), 'reached', 'Dalam batas target', undefined],
    ['lower, beyond', after(lower, 6), 'over', 'Melewati batas target', undefined],
    ['lower, a reported zero', after(lower, 0), 'reached', 'Dalam batas target', undefined],
    ['range, under', after(range, 40), 'under', 'Di bawah rentang target', '50% dari target'],
    ['range, inside', after(range, 90), 'reached', 'Target tercapai', undefined],
    ['range, over', after(range, 125), 'over', 'Di atas rentang target', undefined],
    ['yes-no, done', after(done, false, true), 'reached', 'Target tercapai', undefined],
    ['yes-no, not done', after(done, false), 'short', 'Target belum tercapai', undefined],
  ];
  for (const [name, given, standing, words, percent] of table) {
    it(`says where it stands: ${name}`, () => {
      expect([given.standing, given.standingText, given.advisory?.text]).to.deep.equal([
        standing,
        words,
        percent,
      ]);
      if (percent) expect(given.advisory?.label).to.equal('angka bantu, bukan nilai');
    });
  }

  it('says a ratio with its parts and wholes, in percent also where no unit is', () => {
    const share: Indicator = { ...higher, unit: '', accumulation: 'ratio', target: 90 };
    const [whole, parts] = [50, [45, 30]];
    const entries = parts.map((value, at): Progress => {
      return { id: `r${at}`, plan: 'plan', target: 't', on: '2026-01-01', value, of: whole };
    });
    const said = measure(share, entries, measureWords.en, 'en');
    expect([said.current, said.goal]).to.deep.equal(['75 of 100 = 75%', 'Target: at least 90%']);
    expect(said.line!.value!.label).to.equal('75');
    expect(measure(share, [], measureWords.id, 'id').current).to.equal('Belum ada laporan');
    const [latest] = entriesInWords(share, [entries[0]!], new Set(), measureWords.id, 'id');
    expect(latest!.value).to.equal('45 dari 50 = 90%');
  });

  it('says that more than the cap was reached, and what counts', () => {
    const { advisory } = after({ ...higher, cap: 120 }, 250);
    expect(advisory!.text).to.equal('120% dari target (batas tertinggi)');
    expect(after({ ...higher, cap: 120 }, 120).advisory!.text).to.equal('120% dari target');
  });

  for (const indicator of [higher, lower, range, done]) {
    it(`says that nothing was reported, never zero: ${indicator.direction}`, () => {
      const given = after(indicator);
      expect(given.current).to.equal('Belum ada laporan');
      expect(given.standing).to.equal('missing');
      expect(given.advisory).to.equal(undefined);
      expect(given.line?.value).to.equal(undefined);
    });
  }

  it('fills the line only where more is better', () => {
    expect(
      [after(higher, 1), after(lower, 1), after(range, 1)].map((each) => each.line?.filled),
    ).to.deep.equal([true, false, false]);
    expect(after(done, true).line).to.equal(undefined);
  });

  it('shades what is wanted: up to the limit, or between both ends', () => {
    const [low, high] = after(lower, 2).line!.zone!;
    expect(low).to.equal(0);
    expect(high).to.be.closeTo(62.5, 0.01);
    const [from, to] = after(range, 90).line!.zone!;
    expect(after(range, 90).line!.value!.at).to.be.closeTo((from + to) / 2, 0.01);
  });

  for (const value of [0, 1, 3, 80, 100, 1e6]) {
    it(`keeps every mark on the line, also at ${value}`, () => {
      for (const indicator of [higher, lower, range]) {
        const { goals, value: mark } = after(indicator, value).line!;
        for (const { at } of [...goals, mark!]) expect(at).to.be.within(0, 100);
      }
    });
  }

  it('puts a value beyond the limit to the right of the limit', () => {
    const { goals, value } = after(lower, 3.2).line!;
    expect(value!.at).to.be.greaterThan(goals[0]!.at);
  });

  it('says the demonstration in both languages', () => {
    const told = rinaPlan.targets.map(({ id, indicator }) => {
      const own = rinaProgress.filter((entry) => entry.target === id);
      return (['id', 'en'] as const).map((language) =>
        measure(indicator, own, measureWords[language], language),
      );
    });
    expect(told.map(([id]) => `${id!.current}; ${id!.goal}`)).to.deep.equal([
      '846 dokumen; Target: paling sedikit 1.000 dokumen',
      '3,2 hari; Target: tidak lebih dari 3 hari',
      '84,1 nilai; Target: antara 80 dan 100 nilai',
      'Sudah terlaksana; Target: terlaksana',
    ]);
    expect(told[0]![1]!.drawing).to.equal(
      'Realised 846 dokumen. Target: at least 1,000 dokumen, higher is better.',
    );
  });
});

describe('exact numbers on the screen', () => {
  const table: [string, string, string][] = [
    ['78.70', '78,70', '78.70'],
    ['150/49', '3,0612', '3.0612'],
    ['1234567.5', '1.234.567,5', '1,234,567.5'],
    ['0.000049', '0', '0'],
    ['100', '100', '100'],
    ['-2.5', '-2,5', '-2.5'],
  ];
  for (const [value, id, en] of table) {
    it(`shows ${value}`, () => {
      expect(displayExact(value, 'id')).to.equal(id);
      expect(displayExact(value, 'en')).to.equal(en);
    });
  }

  it('keeps digits that a float would lose, and text that is no decimal', () => {
    expect(localDecimal('9007199254740993.10', 'id')).to.equal('9.007.199.254.740.993,10');
    expect(localDecimal('1/9', 'id')).to.equal('1/9');
  });
});
