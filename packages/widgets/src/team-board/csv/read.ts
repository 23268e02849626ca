import { unguarded } from './write.ts';

/** One line with cells: its number in the file, where the first is 1, as an editor counts. */
export interface CsvLine {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Something in the file that makes it unreadable from there on, or doubtful. */
export interface CsvFault {
  readonly rule: 'open-quote' | 'text-after-quote' | 'quote-inside' | 'not-utf-8';
  readonly line: number;
  /** 1 is the first. */
  readonly column: number;
}

/** What is in a CSV file. */
export interface Csv {
  readonly separator: string;
  readonly lines: readonly CsvLine[];
  readonly faults: readonly CsvFault[];
}

const separators = [';', ',', '\t'] as const;

/** The separator that a spreadsheet names, else the one that the first line has most of outside of quotes. */
function separatorIn(text: string): {
  readonly separator: string;
  readonly rest: string;
  readonly from: number;
} {
  const named = /^sep=(.)\r?\n/i.exec(text);
  if (named?.[1]) return { separator: named[1], rest: text.slice(named[0].length), from: 2 };
  const first = text.replace(/"([^"]|"")*"/g, '').split(/\r\n|\r|\n/, 1)[0] ?? '';
  const count = (separator: string): number => first.split(separator).length;
  const separator = separators.reduce((best, each) => (count(each) > count(best) ? each : best));
  return { separator, rest: text, from: 1 };
}

/** Goes through a text once, character by character. */
class Reader {
  readonly text: string;
  readonly separator: string;
  readonly lines: CsvLine[] = [];
  readonly faults: CsvFault[] = [];
  #cells: string[] = [];
  #at = 0;
  #line: number;
  /** Where the record began: a quoted cell may run over several lines. */
  #start: number;

  constructor(text: string, separator: string, from: number) {
    this.text = text;
    this.separator = separator;
    this.#line = from;
    this.#start = from;
  }

  read(): void {
    while (this.#at < this.text.length) this.#cell();
    if (this.#cells.length > 0) this.#end();
  }

  #cell(): void {
    this.#cells.push(this.text[this.#at] === '"' ? this.#quoted() : this.#bare());
    const next = this.text[this.#at];
    if (next === this.separator) {
      this.#at++;
      if (this.#at === this.text.length) this.#cells.push('');
      return;
    }
    if (next === '\r' && this.text[this.#at + 1] === '\n') this.#at++;
    this.#at++;
    this.#end();
    this.#line++;
    this.#start = this.#line;
  }

  #fault(rule: CsvFault['rule']): void {
    this.faults.push({ rule, line: this.#line, column: this.#cells.length + 1 });
  }

  #bare(): string {
    const from = this.#at;
    while (this.#at < this.text.length && !this.#ends(this.text[this.#at])) this.#at++;
    const text = this.text.slice(from, this.#at);
    if (text.includes('"')) this.#fault('quote-inside');
    return text;
  }

  #ends(character: string | undefined): boolean {
    return character === this.separator || character === '\r' || character === '\n';
  }

  #quoted(): string {
    const [line, column] = [this.#line, this.#cells.length + 1];
    let text = '';
    for (this.#at++; this.#at < this.text.length; this.#at++) {
      const character = this.text[this.#at];
      if (character !== '"') {
        if (character === '\n' || (character === '\r' && this.text[this.#at + 1] !== '\n')) this.#line++;
        text += character;
      } else if (this.text[this.#at + 1] === '"') {
        text += '"';
        this.#at++;
      } else return text + this.#after();
    }
    this.faults.push({ rule: 'open-quote', line, column });
    return text;
  }

  /** Nothing but blanks may follow the last quote; what does is kept and told. */
  #after(): string {
    this.#at++;
    const from = this.#at;
    while (this.#at < this.text.length && !this.#ends(this.text[this.#at])) this.#at++;
    const text = this.text.slice(from, this.#at);
    if (text.trim() !== '') this.#fault('text-after-quote');
    return text.trim() === '' ? '' : text;
  }

  #end(): void {
    const cells = this.#cells.map((each) => unguarded(each.trim()));
    // A line with nothing in it, or separators alone, as spreadsheets leave below a table.
    if (cells.some((each) => each !== '')) this.lines.push({ line: this.#start, cells });
    this.#cells = [];
  }
}

/** Reads CSV (RFC 4180) with semicolons, commas or tabs, line ends of any system, with or without byte order mark. */
export function readCsv(text: string): Csv {
  const { separator, rest, from } = separatorIn(text.replace(/^\ufeff/, ''));
  const reader = new Reader(rest, separator, from);
  reader.read();
  return { separator, lines: reader.lines, faults: reader.faults };
}

/** Reads a file: as UTF-8, else as what older spreadsheets write, which is told. */
export function readCsvFile(bytes: ArrayBuffer): Csv {
  try {
    return readCsv(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    const csv = readCsv(new TextDecoder('windows-1252').decode(bytes));
    return { ...csv, faults: [{ rule: 'not-utf-8', line: 1, column: 1 }, ...csv.faults] };
  }
}
