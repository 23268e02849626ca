import { expect } from '@open-wc/testing';
import { readCsv, readCsvFile } from '../../../packages/widgets/src/team-board/csv/read.ts';
import { guarded, unguarded, writeCsv } from '../../../packages/widgets/src/team-board/csv/write.ts';

const cells = (text: string): readonly (readonly string[])[] => readCsv(text).lines.map((line) => line.cells);

describe('CSV files of the team board', () => {
  describe('reading', () => {
    const cases: readonly (readonly [string, string, readonly (readonly string[])[]])[] = [
      [
        'semicolons',
        'a;b\r\n1;2\r\n',
        [
          ['a', 'b'],
          ['1', '2'],
        ],
      ],
      [
        'commas',
        'a,b\n1,2',
        [
          ['a', 'b'],
          ['1', '2'],
        ],
      ],
      [
        'tabs',
        'a\tb\n1\t2',
        [
          ['a', 'b'],
          ['1', '2'],
        ],
      ],
      ['the separator that is named', 'sep=|\na|b;c', [['a', 'b;c']]],
      ['a byte order mark', '\ufeffa;b', [['a', 'b']]],
      [
        'line ends of an old system',
        'a;b\r1;2\r',
        [
          ['a', 'b'],
          ['1', '2'],
        ],
      ],
      [
        'quotes around separators',
        'a;b\n"x;y";"z"',
        [
          ['a', 'b'],
          ['x;y', 'z'],
        ],
      ],
      [
        'a separator in the quotes of the first line',
        '"a,b,c";d\n1;2',
        [
          ['a,b,c', 'd'],
          ['1', '2'],
        ],
      ],
      ['doubled quotes', 'a\n"dia ""baik"" kata atasan"', [['a'], ['dia "baik" kata atasan']]],
      [
        'line breaks inside of quotes',
        'a;b\n"satu\r\ndua";3',
        [
          ['a', 'b'],
          ['satu\r\ndua', '3'],
        ],
      ],
      [
        'empty cells',
        'a;b;c\n;;3\n1;;',
        [
          ['a', 'b', 'c'],
          ['', '', '3'],
          ['1', '', ''],
        ],
      ],
      [
        'a cell that ends the file',
        'a;b\n1;',
        [
          ['a', 'b'],
          ['1', ''],
        ],
      ],
      [
        'blanks around cells',
        'a ; b\n 1 ;" 2 "',
        [
          ['a', 'b'],
          ['1', '2'],
        ],
      ],
      [
        'lines with nothing in them',
        'a;b\n\n;\n1;2\n\n',
        [
          ['a', 'b'],
          ['1', '2'],
        ],
      ],
      ['an empty file', '', []],
    ];
    for (const [name, text, expected] of cases) it(name, () => expect(cells(text)).to.deep.equal(expected));

    it('counts lines as an editor does, also below a cell of several lines and left out ones', () => {
      const { lines } = readCsv('a;b\n"x\ny";1\n\nc;d');
      expect(lines.map(({ line }) => line)).to.deep.equal([1, 2, 5]);
      expect(readCsv('sep=;\na;b').lines[0]!.line).to.equal(2);
    });

    it('tells of a quote that is not closed, with where it was opened', () => {
      const { faults } = readCsv('a;b\n1;"tanpa akhir\n2;3');
      expect(faults).to.deep.equal([{ rule: 'open-quote', line: 2, column: 2 }]);
    });

    it('tells of text behind a quote, and of a quote inside of a bare cell, and keeps both', () => {
      const { faults, lines } = readCsv('a;b\n"x"y;5" layar');
      expect(faults.map(({ rule, column }) => [rule, column])).to.deep.equal([
        ['text-after-quote', 1],
        ['quote-inside', 2],
      ]);
      expect(lines[1]!.cells).to.deep.equal(['xy', '5" layar']);
    });

    it('reads a file that is not UTF-8 as older spreadsheets write it, and says so', () => {
      const { lines, faults } = readCsvFile(new Uint8Array([0x61, 0x3b, 0xe9]).buffer);
      expect(lines[0]!.cells).to.deep.equal(['a', 'é']);
      expect(faults[0]!.rule).to.equal('not-utf-8');
      expect(readCsvFile(new TextEncoder().encode('a;é').buffer as ArrayBuffer).faults).to.deep.equal([]);
    });
  });

  describe('writing', () => {
    const dangerous = ['=1+1', '+62', '-2+3', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', '|calc', "'=1"];
    for (const text of dangerous)
      it(`gives a spreadsheet nothing to run: ${JSON.stringify(text)}`, () => {
        expect(guarded(text)).to.equal(`'${text}`);
        expect(unguarded(guarded(text))).to.equal(text);
      });

    for (const text of ['Rina', '12', '-3,5', '-3.5', 'a=b', "Jum'at", ''])
      it(`leaves alone what is harmless: ${JSON.stringify(text)}`, () =>
        expect(guarded(text)).to.equal(text));

    it('quotes what would be read wrongly, and begins with the mark of UTF-8', () => {
      const file = writeCsv([['a;b', 'c"d', 'e\nf', ' g', 'h,i']], ';');
      expect(file).to.equal('\ufeff"a;b";"c""d";"e\nf";" g";h,i\r\n');
    });

    it('is read again as it was', () => {
      const table = [
        ['ID', 'Nama', 'Catatan'],
        ['a-1', 'Zoé; “Ratu”', '=HYPERLINK("x")'],
        ['a-2', "'kutip", '-5'],
        ['a-3', '', 'dua\nbaris, "ya"'],
      ];
      for (const separator of [';', ','] as const)
        expect(cells(writeCsv(table, separator))).to.deep.equal(table);
    });
  });
});
