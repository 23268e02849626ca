import { expect } from '@open-wc/testing';
import type { Localize } from '../../../packages/widgets/src/shared/localize.ts';
import {
  numberOf,
  numberQuestion,
  typedNumber,
  writtenNumber,
} from '../../../packages/widgets/src/shared/number.ts';

const readers = (['id', 'en'] as const).map(
  (language) =>
    ({ tag: language, words: (all: Record<string, unknown>) => all[language] }) as unknown as Localize,
);
const [indonesian, english] = readers as [Localize, Localize];

describe('typedNumber', () => {
  const numbers: [string, string][] = [
    ['87,5', '87.5'],
    ['87.5', '87.5'],
    [' 12 ', '12'],
    ['1000', '1000'],
    ['1 000', '1000'],
    ['1\u00A0000,5', '1000.5'],
    ['1.000.000', '1000000'],
    ['1,000,000', '1000000'],
    ['1.000,50', '1000.50'],
    ['1,000.50', '1000.50'],
    ['12.345.678,9', '12345678.9'],
    ['1000,250', '1000.250'],
    ['0,125', '0.125'],
    ['0.125', '0.125'],
    ['1,2340', '1.2340'],
    [',5', '0.5'],
    ['.5', '0.5'],
    ['5,', '5'],
    ['007', '7'],
    ['0', '0'],
    ['-3', '-3'],
    ['\u22123,5', '-3.5'],
  ];
  for (const [typed, value] of numbers)
    it(`reads “${typed}” as ${value}`, () => {
      expect(typedNumber(typed)).to.deep.equal({ is: 'number', value });
      expect(numberOf(typed)).to.equal(Number(value));
    });

  const unclear: [string, string, string][] = [
    ['1.000', '1000', '1.0'],
    ['1,000', '1000', '1.0'],
    ['1.250', '1250', '1.25'],
    ['12,500', '12500', '12.5'],
    ['999.999', '999999', '999.9990'],
    ['-1.000', '-1000', '-1.0'],
  ];
  for (const [typed, whole, decimal] of unclear)
    it(`does not guess what “${typed}” is, and each way out is certain`, () => {
      expect(typedNumber(typed)).to.deep.equal({ is: 'unclear', whole, decimal });
      expect(numberOf(typed)).to.equal(undefined);
      expect(numberOf(whole)).to.equal(Number(whole));
      for (const { tag } of readers)
        expect(numberOf(writtenNumber(tag, decimal))).to.equal(Number(typed.replace(',', '.')));
    });

  for (const typed of [
    'a',
    '12a',
    '1.2.3',
    '1.00.000',
    '1,000,00',
    '1.000.000.00',
    '--1',
    '.',
    '1e3',
    '9'.repeat(400),
  ])
    it(`reads no number from “${typed.slice(0, 12)}”`, () => {
      expect(typedNumber(typed)).to.deep.equal({ is: 'none' });
    });

  it('reads nothing from nothing', () => {
    for (const typed of ['', '  ']) expect(typedNumber(typed)).to.deep.equal({ is: 'empty' });
  });
});

describe('numberQuestion', () => {
  it('says what to write for either, as the reader writes numbers', () => {
    expect(numberQuestion(' 1.250 ', indonesian)).to.equal(
      '“1.250” dapat dibaca dengan dua cara. Tulis 1250, atau 1,25.',
    );
    expect(numberQuestion('1,000', english)).to.equal('“1,000” can be read in two ways. Write 1000, or 1.0.');
  });

  it('asks nothing where nothing is unclear', () => {
    for (const typed of ['', 'a', '87,5']) expect(numberQuestion(typed, indonesian)).to.equal(undefined);
  });
});

describe('writtenNumber', () => {
  const stored: [number | string, string, string][] = [
    [87.5, '87,5', '87.5'],
    [1000, '1000', '1000'],
    [1234567.25, '1234567,25', '1234567.25'],
    [1.234, '1,2340', '1.2340'],
    [0.1, '0,1', '0.1'],
    [-2.5, '-2,5', '-2.5'],
    [1e-7, '0,0000001', '0.0000001'],
    [1e21, '1000000000000000000000', '1000000000000000000000'],
    ['82.50', '82,50', '82.50'],
    ['', '', ''],
  ];
  for (const [value, inIndonesian, inEnglish] of stored)
    it(`writes ${value} without grouping, and so that it is read back as the same`, () => {
      expect([writtenNumber('id', value), writtenNumber('en-GB', value)]).to.deep.equal([
        inIndonesian,
        inEnglish,
      ]);
      if (value !== '') expect(numberOf(inIndonesian)).to.equal(Number(value));
      if (value !== '') expect(numberOf(inEnglish)).to.equal(Number(value));
    });
});
