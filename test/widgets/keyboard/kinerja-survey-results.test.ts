import { completeTabulation, earlierTabulations } from '@kinerja/mock';
import { expect } from '@open-wc/testing';
import { FakeSource } from '../shared/fake-source.ts';
import { one, root, sekadau, text, widget } from '../survey-results/support.ts';
import { press, on, seen, tabTo, until, write } from './person.ts';
import { walks } from './tasks.ts';

/** A source that finds every code. */
class Receiving extends FakeSource {
  override list(...[kind, where = {}]: Parameters<FakeSource['list']>): Promise<never> {
    return ('receipt' in where ? Promise.resolve([sekadau]) : super.list(kind, where)) as Promise<never>;
  }
}

const opened = (summary: HTMLElement): boolean => (summary.parentElement as HTMLDetailsElement).open;

walks('kinerja-survey-results', {
  async 'reads the table behind every chart'() {
    const source = new FakeSource().with('tabulation', completeTabulation, ...earlierTabulations);
    const element = await widget(source, completeTabulation.id);
    const tables = [...root(element).querySelectorAll('details')].filter(
      (each) => text(each.querySelector('summary')!) === 'Lihat angkanya dalam tabel',
    );
    expect(tables.length).to.equal(3);
    for (const table of tables) {
      await press('Lihat angkanya dalam tabel');
      await until(() => table.open, 'table opened');
      expect(table.querySelector('table')!.getBoundingClientRect().height).to.be.greaterThan(100);
    }
  },

  async 'asks why it is this index, and how good the survey is'() {
    const element = await widget(sekadau);
    for (const summary of [/^Label mutu survei/, 'Mengapa nilai ini?', 'Bukti perhitungan']) {
      await press(summary);
      await until(() => opened(root(element).activeElement as HTMLElement), `${summary} opened`);
    }
  },

  async 'checks a receipt, after a code that cannot be'() {
    const source = new Receiving().with('tabulation', sekadau);
    const element = await widget(source);
    await write('Kode jawaban', 'K7Q2');
    await press('Periksa');
    await on('Kode jawaban');
    expect(text(one(element, '#receipt-error'))).to.contain('delapan huruf');
    await write('Kode jawaban', 'k7q2 mx4d');
    await press('Periksa');
    await seen(element, 'Ya. Jawaban K7Q2-MX4D ikut dihitung');
    await tabTo('Mengapa nilai ini?');
  },
});
