import { completeTabulation, earlierTabulations } from '@kinerja/mock';
import type { Tabulation } from '@kinerja/core/survey';
import { expect } from '@open-wc/testing';
import { FakeSource } from '../shared/fake-source.ts';
import { counted, details, one, root, rows, sekadau, settled, text, widget } from './support.ts';

const source = (...more: readonly Tabulation[]): FakeSource =>
  new FakeSource().with('tabulation', completeTabulation, ...earlierTabulations, ...more);
const shown = (from = source()) => widget(from, completeTabulation.id);
const section = (element: Element, title: string): HTMLElement =>
  [...root(element).querySelectorAll('section')].find(
    (each) => each.querySelector('h3')!.textContent === title,
  )!;

describe('kinerja-survey-results, over time', () => {
  it('draws the surveys of the same service, with the break and the gap told in words and in the table', async () => {
    const element = await shown(source({ ...sekadau, unit: completeTabulation.unit }));
    const trend = section(element, 'Perkembangan');
    expect(trend.querySelectorAll('.dot').length).to.equal(4);
    expect(trend.querySelectorAll('.break').length).to.equal(1);
    expect(text(trend)).to.contain('Indeks 81,26 pada 1 Juli – 31 Desember 2025, 82,74 pada');
    expect(text(trend)).to.contain('cara hitung berubah').and.to.contain('18 responden kurang dari 30');
    const table = rows(trend);
    expect(table.map(([, index]) => index)).to.deep.equal(['75,98', '77,72', '–', '81,26', '82,74']);
    expect(table[2]!.at(-1)).to.equal('tidak ditampilkan; tidak dapat dibandingkan dengan sebelumnya');
  });

  it('compares with those that are named, and with no others', async () => {
    const element = await shown();
    element.series = earlierTabulations[3]!.id;
    await settled(element);
    expect(rows(section(element, 'Perkembangan')).length).to.equal(2);
  });

  it('says when there is nothing to compare with, and when it could not be read', async () => {
    expect(text(section(await widget(sekadau), 'Perkembangan'))).to.contain('Baru ada satu survei');
    const broken = source();
    broken.list = () => Promise.reject(new TypeError('no'));
    expect(text(section(await shown(broken), 'Perkembangan'))).to.contain('belum dapat dibaca');
  });
});

describe('kinerja-survey-results, what matters', () => {
  it('tells the four fields apart, and names what to begin with', async () => {
    const part = section(await shown(), 'Kepentingan dan kinerja');
    expect(text(part)).to.contain(
      'Paling perlu dibenahi: Sistem, mekanisme, dan prosedur dan Waktu penyelesaian',
    );
    expect(part.querySelectorAll('.point').length).to.equal(9);
    expect(part.querySelectorAll('.point.remarkable').length).to.equal(2);
    expect(rows(part)[2]).to.deep.equal(['Waktu penyelesaian', '3,85', '2,71', 'Prioritas utama']);
  });

  it('invents nothing: it says what it would take', async () => {
    const part = section(await widget(sekadau), 'Kepentingan dan kinerja');
    expect(part.querySelector('svg')).to.equal(null);
    expect(text(part)).to.contain('Yang diperlukan');
  });
});

describe('kinerja-survey-results, groups', () => {
  it('keeps a small group back, and the one that would give it away, and says why', async () => {
    const part = section(await shown(), 'Menurut pendidikan');
    expect(rows(part).map(([group, count]) => [group, count])).to.deep.equal([
      ['SD ke bawah', '–'],
      ['SMP', '–'],
      ['SMA', '176'],
      ['Diploma atau sarjana', '112'],
    ]);
    expect(text(part)).to.contain('di bawah 5 orang').and.to.contain('kelompok terkecil berikutnya');
  });
});

describe('kinerja-survey-results, what was changed', () => {
  it('begins with the lowest unsur, and says what is done, under way and overdue', async () => {
    const part = section(await shown(), 'Yang kami ubah');
    const items = [...part.querySelectorAll('li')].map(text);
    expect(items.map((item) => item.split(' (')[0])).to.deep.equal([
      'Waktu penyelesaian',
      'Waktu penyelesaian',
      'Sarana dan prasarana',
    ]);
    expect(items[0]).to.contain('Selesai 14 September 2026').and.to.contain('31 menit');
    expect(text(section(await widget(sekadau), 'Yang kami ubah'))).to.contain('belum diterbitkan');
  });
});

describe('kinerja-survey-results, how strong the figure is', () => {
  it('counts its label up, and unfolds to five answers', async () => {
    const label = (element: Element) =>
      [...root(element).querySelectorAll('details')].find((each) => text(each).startsWith('Label mutu'))!;
    expect(text(label(await shown()).querySelector('summary')!)).to.equal(
      'Label mutu survei: 5 dari 5 terpenuhi',
    );
    const other = label(await widget({ ...sekadau, population: 1500 }));
    expect(text(other.querySelector('summary')!)).to.equal(
      'Label mutu survei: 3 dari 5 terpenuhi, 1 tidak diketahui',
    );
    expect(text(other)).to.contain('49 responden; yang disarankan 306');
  });

  it('shows nothing of too few, loads no drawing for it, and says from how many on', async () => {
    const { source: _source, ...own } = sekadau;
    const few = { ...own, respondents: 29 };
    const element = await widget(few);
    expect(text(element)).to.contain('Baru 29 orang menjawab. Hasil ditampilkan mulai 30 responden');
    expect(text(element)).not.to.contain('78,74').and.not.to.contain('70,41');
    expect(root(element).querySelector('svg, table, [part="grade"]')).to.equal(null);
    await expect(element).to.be.accessible();
    element.leastRespondents = 29;
    await settled(element);
    expect(text(one(element, '.index'))).to.contain('78,74');
  });

  for (const wrong of ['sepuluh', '', '-1', '1.5'])
    it(`withholds by the usual bound where the page says “${wrong}”, and when it takes it back`, async () => {
      const { source: _source, ...own } = sekadau;
      const element = await widget({ ...own, respondents: 29 });
      element.setAttribute('least-respondents', wrong);
      await settled(element);
      expect(text(element)).to.contain('Hasil ditampilkan mulai 30 responden');
      element.setAttribute('least-respondents', '10');
      await settled(element);
      expect(text(one(element, '.index'))).to.contain('78,74');
      element.removeAttribute('least-respondents');
      await settled(element);
      expect(text(element)).to.contain('Hasil ditampilkan mulai 30 responden').and.not.to.contain('78,74');
    });

  it('names several things in a page whose language Intl does not know', async () => {
    const element = await widget(
      counted(sekadau, (id) => ({ sum: id < 'p' ? 0 : 90, count: id < 'p' ? 0 : 30 })),
    );
    for (const lang of ['id_ID', 'x', '*']) {
      element.lang = lang;
      await Promise.resolve();
      await settled(element);
      expect(text(element)).to.contain('Biaya/tarif dan Kompetensi pelaksana');
    }
  });

  it('shows what an office has printed, of however few', async () => {
    const element = await widget({
      ...sekadau,
      respondents: 29,
      elements: sekadau.elements.map((each) => ({ ...each, sum: 87, count: 29 })),
    });
    expect(text(one(element, '.index'))).to.contain('75,00');
  });
});

describe('kinerja-survey-results, all of it', () => {
  it('has no axe violations with everything unfolded, in both languages', async () => {
    const element = await shown();
    for (const each of root(element).querySelectorAll('details')) each.open = true;
    await expect(element).to.be.accessible();
    element.lang = 'en';
    await Promise.resolve();
    await settled(element);
    expect(text(element))
      .to.contain('What we changed')
      .and.not.to.match(/Perkembangan|Kepentingan/);
    await expect(element).to.be.accessible();
  }).timeout(30_000);

  it('is as wide as its place, at 290 px too', async () => {
    const element = await shown();
    element.style.width = '290px';
    for (const each of root(element).querySelectorAll('details')) each.open = true;
    expect(element.scrollWidth).to.be.at.most(290);
  });

  it('moves nothing when the charts come', async () => {
    const element = await shown();
    const height = element.offsetHeight;
    expect(root(element).querySelectorAll('.chart .drawing').length).to.equal(2);
    for (const each of root(element).querySelectorAll('.plot')) {
      const { height: drawn } = each.querySelector('.drawing')!.getBoundingClientRect();
      expect(each.getBoundingClientRect().height).to.equal(drawn);
    }
    await settled(element);
    expect(element.offsetHeight).to.equal(height);
  });

  it('hands the figures of every table out', async () => {
    const files: [string, string][] = [];
    const click = HTMLAnchorElement.prototype.click;
    const create = URL.createObjectURL.bind(URL);
    const blobs: Blob[] = [];
    URL.createObjectURL = (blob: Blob) => (blobs.push(blob), create(blob));
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      files.push([this.download, blobs.at(-1)!.type]);
    };
    const element = await shown();
    for (const each of root(element).querySelectorAll('button')) if (text(each) === 'Unduh CSV') each.click();
    HTMLAnchorElement.prototype.click = click;
    URL.createObjectURL = create;
    const id = completeTabulation.id;
    expect(files.map(([name]) => name)).to.deep.equal([
      `kinerja-${id}.csv`,
      `kinerja-${id}-periode.csv`,
      `kinerja-${id}-kepentingan.csv`,
    ]);
    expect(new Set(files.map(([, type]) => type))).to.deep.equal(new Set(['text/csv']));
    expect(await blobs[0]!.text()).to.contain('Waktu penyelesaian,');
    expect(await blobs[1]!.text()).to.contain('2026-01-01/2026-06-30,82.74,B,312,permenpanrb-14-2017');
  });

  it('prints with every table, and without the question about a receipt', async () => {
    const element = await shown();
    dispatchEvent(new Event('beforeprint'));
    expect([...root(element).querySelectorAll('details')].every(({ open }) => open)).to.equal(true);
    dispatchEvent(new Event('afterprint'));
    expect(details(element, 'Bukti perhitungan').open).to.equal(false);
    expect(section(element, 'Periksa kode jawaban saya').classList.contains('no-print')).to.equal(true);
  });
});
