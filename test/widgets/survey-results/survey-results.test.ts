import { KinerjaError } from '@kinerja/core';
import { verify } from '@kinerja/core/receipt';
import { surveyRegulations } from '@kinerja/core/regulations/survey';
import type { Tabulation } from '@kinerja/core/survey';
import { demo } from '@kinerja/mock';
import { DeliveredEvent, type KinerjaSurveyResults, SubmittedEvent } from '@kinerja/widgets';
import '@kinerja/widgets/survey-results/define.js';
import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { FakeSource, heard, later, oneOfEach } from '../shared/fake-source.ts';

const tabulation = (id: string): Tabulation => demo.tabulation.find((each) => each.id === id)!;
const sekadau = tabulation('skm-sekadau-2019-s1');
const bantul = tabulation('skm-bantul-dptr-2023');
const gaspul = tabulation('skm-gaspul-tw3');

/** The same answers with other sums. */
function counted(
  of: Tabulation,
  figures: (id: string) => { sum: number; count: number },
  more = {},
): Tabulation {
  const elements = of.elements.map(({ id, label }) => ({ id, label, ...figures(id) }));
  const { source: _source, ...rest } = of;
  return { ...rest, elements, ...more };
}

async function widget(of: Tabulation | FakeSource, id = sekadau.id, refresh = 0) {
  const source = of instanceof FakeSource ? of : new FakeSource().with('tabulation', of);
  const element = await fixture<KinerjaSurveyResults>(
    html`<kinerja-survey-results
      survey-id=${of instanceof FakeSource ? id : of.id}
      refresh=${refresh}
      .source=${source}
      ><a href="/hasil.pdf">Laporan tercetak</a></kinerja-survey-results
    >`,
  );
  await settled(element);
  return element;
}

async function settled(element: KinerjaSurveyResults): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await Promise.resolve();
  await element.updateComplete;
  await element.updateComplete;
}

const root = (element: Element): ShadowRoot => element.shadowRoot!;
const text = (of: Element): string =>
  (of.shadowRoot?.querySelector('.base') ?? of).textContent!.replace(/\s+/g, ' ').trim();
const one = (element: Element, selector: string): HTMLElement =>
  root(element).querySelector<HTMLElement>(selector)!;
const details = (element: Element, summary: string): HTMLDetailsElement =>
  [...root(element).querySelectorAll('details')].find(
    (each) => text(each.querySelector('summary')!) === summary,
  )!;
const rows = (of: Element): string[][] =>
  [...of.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => text(cell)));
const status = (element: Element): HTMLElement => one(element, 'p[role="status"]');

describe('kinerja-survey-results', () => {
  describe('published surveys', () => {
    it('shows the index of Kabupaten Sekadau with all that stands behind it', async () => {
      const element = await widget(sekadau);
      expect(text(one(element, '[part="grade"]'))).to.equal(
        'Indeks Kepuasan Masyarakat 78,74 Mutu pelayanan B Baik Responden 49',
      );
      expect(text(element))
        .to.contain('Kabupaten Sekadau')
        .and.to.match(/1 Januari\s–\s30 Juni 2019/)
        .and.to.contain('PermenPANRB 14/2017, bobot tiap unsur 1/9');
      expect(one(element, '.facts a').getAttribute('href')).to.equal(sekadau.source!.url);
    });

    it('shows what offices get with other weightings, and which one is used here', async () => {
      const table = details(await widget(sekadau), 'Hasil dengan pembobotan lain');
      expect(rows(table)).to.deep.equal([
        ['1/9 dipakai di sini', '78,74', 'B'],
        ['0,111', '78,66', 'B'],
        ['0,11', '77,95', 'B'],
      ]);
      expect(text(table)).to.contain('9 × 0,11 hanya 0,99');
    });

    it('computes from printed means, says so, and invents no number of respondents', async () => {
      const element = await widget(bantul);
      expect(text(element))
        .to.contain('87,28')
        .and.to.contain('rata-rata yang sudah dibulatkan')
        .and.to.contain('Responden Tidak dicantumkan');
      const table = details(element, 'Lihat angkanya dalam tabel');
      expect([...table.querySelectorAll('th[scope=col]')].map((cell) => text(cell))).to.deep.equal([
        'Unsur',
        'NRR',
        'Nilai',
        'Mutu',
      ]);
    });

    it('takes the weighting that the record names', async () => {
      const element = await widget({ ...gaspul, regulation: 'permenpanrb-14-2017+w0.11' });
      expect(text(one(element, '.index'))).to.contain('90,56');
      expect(rows(details(element, 'Hasil dengan pembobotan lain'))[2]![0]).to.equal('0,11 dipakai di sini');
      expect(text(one(await widget(gaspul), '.index'))).to.contain('91,48');
    });
  });

  describe('unsur', () => {
    it('draws each as a bar that is also said, in the order of the tabulation', async () => {
      const element = await widget(sekadau);
      const bars = [...root(element).querySelectorAll('svg[role=img]')];
      expect(bars.length).to.equal(9);
      expect(bars[2]!.querySelector('title')!.textContent).to.equal('76,53 dari 100, mutu C');
      expect(bars[2]!.querySelector('desc')!.textContent).to.equal('Rata-rata jawaban 3,06 dari 4');
      expect(bars[2]!.querySelector('.length')!.getAttribute('width')).to.equal('76.53%');
    });

    it('names the weakest in words and not by colour alone', async () => {
      const marked = [...root(await widget(sekadau)).querySelectorAll('.remarkable')];
      expect(text(marked[0]!)).to.match(/^Persyaratan ▾ terendah/);
      expect(marked.length).to.equal(1);
    });

    it('names none when most are equally low', async () => {
      const element = await widget(counted(sekadau, (id) => ({ sum: id === 'biaya' ? 147 : 98, count: 49 })));
      expect(root(element).querySelectorAll('.remarkable').length).to.equal(0);
    });

    it('has the figures as a table', async () => {
      const table = details(await widget(sekadau), 'Lihat angkanya dalam tabel');
      expect(rows(table)[0]).to.deep.equal(['Persyaratan', '49', '2,82', '70,41', 'C']);
      expect(rows(table).length).to.equal(9);
    });
  });

  describe('explanation', () => {
    it('tells why, down to the figures given', async () => {
      const why = details(await widget(sekadau), 'Mengapa nilai ini?');
      expect(text(why))
        .to.contain('78,74 termasuk mutu B (Baik)')
        .and.to.contain('NRR Waktu penyelesaian = 150 ÷ 49');
    });

    it('gives a receipt that anyone can verify', async () => {
      const element = await widget(sekadau);
      const made = later<Blob>();
      const create = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob: Blob) => {
        made.resolve(blob);
        return create(blob);
      };
      const proof = details(element, 'Bukti perhitungan');
      proof.open = true;
      const stop = (event: Event): void => event.preventDefault();
      const click = HTMLAnchorElement.prototype.click;
      let file = '';
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        file = this.download;
      };
      document.addEventListener('click', stop);
      proof.querySelector('button')!.click();
      document.removeEventListener('click', stop);
      HTMLAnchorElement.prototype.click = click;
      URL.createObjectURL = create;
      const receipt = JSON.parse(await (await made.promise).text());
      expect(file).to.equal('kinerja-skm-sekadau-2019-s1.json');
      expect(verify(receipt, surveyRegulations)).to.deep.equal({ valid: true });
      expect(text(proof)).to.contain(receipt.hash);
      receipt.input.elements.waktu.sum += 1;
      expect(verify(receipt, surveyRegulations)).to.deep.equal({ valid: false, reason: 'hash' });
    });
  });

  describe('cautions', () => {
    it('says when too few answered for the people served', async () => {
      const element = await widget({ ...sekadau, population: 1500 });
      expect(text(element)).to.contain(
        'Baru 49 responden. Untuk 1.500 pengguna layanan disarankan paling sedikit 306',
      );
    });

    it('says nothing when enough did', async () => {
      const element = await widget({ ...sekadau, population: 50 });
      expect(text(element)).not.to.contain('Krejcie');
    });

    it('grades nothing below the scale', async () => {
      const element = await widget(
        counted(sekadau, () => ({ sum: 49, count: 49 }), { regulation: 'permenpanrb-14-2017+w0.11' }),
      );
      expect(text(one(element, '[part="grade"]')))
        .to.contain('24,75')
        .and.to.contain('Tanpa mutu');
      expect(text(element)).to.contain('di bawah 25,00');
    });
  });

  describe('when there is nothing to score', () => {
    it('says that nobody has answered, and never zero', async () => {
      const element = await widget(counted(sekadau, () => ({ sum: 0, count: 0 }), { respondents: 0 }));
      expect(text(element)).to.contain('Belum ada jawaban').and.not.to.match(/\b0\b/);
      expect(root(element).querySelector('[part="grade"]')).to.equal(null);
      await expect(element).to.be.accessible();
    });

    it('names the unsur that nobody answered', async () => {
      const element = await widget(
        counted(sekadau, (id) => (id === 'pengaduan' ? { sum: 0, count: 0 } : { sum: 150, count: 49 })),
      );
      expect(text(element)).to.contain(
        'Belum ada jawaban untuk unsur Penanganan pengaduan, saran, dan masukan.',
      );
    });

    it('says that there are no results', async () => {
      const element = await widget(new FakeSource());
      expect(text(element)).to.contain('Belum ada hasil');
      await expect(element).to.be.accessible();
    });

    it('says so without an id, and asks nobody', async () => {
      const source = new FakeSource();
      expect(text(await widget(source, ''))).to.contain('Belum ada hasil');
      expect(source.reads).to.equal(0);
    });
  });

  describe('following', () => {
    const more = counted(sekadau, (id) => ({ sum: id === 'biaya' ? 181 : 160, count: 50 }), {
      respondents: 50,
    });

    async function moved(act: (source: FakeSource) => void): Promise<KinerjaSurveyResults> {
      const source = new FakeSource().with('tabulation', sekadau);
      const element = await widget(source);
      source.with('tabulation', more);
      act(source);
      await settled(element);
      return element;
    }

    it('moves before the eyes of who just answered, and says from what to what', async () => {
      const submitted = {
        kind: 'response',
        id: 'a',
        survey: sekadau.id,
        state: 'received',
        code: 'A',
      } as const;
      const element = await moved(() => document.body.dispatchEvent(new SubmittedEvent(submitted)));
      expect(text(one(element, '.index'))).to.contain('81,17');
      expect(text(status(element))).to.equal('Indeks berubah dari 78,74 menjadi 81,17.');
      expect(getComputedStyle(status(element)).position).to.equal('static');
      await expect(element).to.be.accessible();
    });

    it('says it in a live region that was there before', async () => {
      const source = new FakeSource().with('tabulation', sekadau);
      const element = await widget(source);
      const region = status(element);
      expect(text(region)).to.equal('');
      source.with('tabulation', more);
      document.body.dispatchEvent(new DeliveredEvent('response', 'a', 'A'));
      await settled(element);
      expect(status(element)).to.equal(region);
      expect(text(region)).to.contain('81,17');
    });

    it('does not read for another survey', async () => {
      const submitted = {
        kind: 'response',
        id: 'a',
        survey: 'skm-lain',
        state: 'received',
        code: 'A',
      } as const;
      const element = await moved(() => document.body.dispatchEvent(new SubmittedEvent(submitted)));
      expect(text(one(element, '.index'))).to.contain('78,74');
    });

    it('looks again every so many seconds while the page is seen', async () => {
      const set = window.setInterval;
      const waits: number[] = [];
      let tick = (): void => undefined;
      window.setInterval = ((run: () => void, wait: number) => {
        waits.push(wait);
        tick = run;
        return 0;
      }) as typeof window.setInterval;
      const source = new FakeSource().with('tabulation', sekadau);
      const element = await widget(source, sekadau.id, 15);
      window.setInterval = set;
      expect(waits).to.deep.equal([15_000]);
      source.with('tabulation', more);
      tick();
      await settled(element);
      expect(text(one(element, '.index'))).to.contain('81,17');
      Object.defineProperty(document, 'visibilityState', { configurable: true, value: 'hidden' });
      const { reads } = source;
      tick();
      expect(source.reads).to.equal(reads);
      Reflect.deleteProperty(document, 'visibilityState');
    });

    it('keeps what is shown when a refresh fails, and says that it is old', async () => {
      const failed = heard('kinerja-failed');
      const element = await moved((source) => {
        source.failing = new KinerjaError('unreachable', {});
        document.body.dispatchEvent(new DeliveredEvent('response', 'a', 'A'));
      });
      expect((await failed).code).to.equal('unreachable');
      expect(text(element)).to.contain('78,74').and.to.contain('hasil terakhir yang diterima');
      await expect(element).to.be.accessible();
    });

    it('shows the latest survey asked for, not the slowest', async () => {
      const source = new FakeSource().with('tabulation', sekadau, bantul);
      const slow = later<void>();
      const get = source.get.bind(source);
      source.get = async (kind, id) => {
        if (id === sekadau.id) await slow.promise;
        return get(kind, id);
      };
      const element = await widget(source);
      element.surveyId = bantul.id;
      await element.updateComplete;
      await settled(element);
      slow.resolve();
      await settled(element);
      expect(text(one(element, '.index'))).to.contain('87,28');
      // Another survey is not a change of the index.
      expect(text(status(element))).to.equal('');
    });
  });

  describe('when something fails', () => {
    for (const error of oneOfEach.filter(({ code }) => code !== 'not-found')) {
      it(`shows ${error.code} ${JSON.stringify(error.facts)}, another way in, and a retry`, async () => {
        const source = new FakeSource().with('tabulation', sekadau);
        source.failing = error;
        const element = await widget(source);
        const notice = one(element, '[part~="status"]');
        expect(notice.getAttribute('role')).to.equal('alert');
        expect(text(notice).length).to.be.above(40);
        expect(root(element).querySelector('slot')!.assignedElements()[0]!.textContent).to.equal(
          'Laporan tercetak',
        );
        source.failing = undefined;
        notice.querySelector('button')!.click();
        await settled(element);
        expect(text(one(element, '.index'))).to.contain('78,74');
      });
    }

    it('names a regulation that it does not know', async () => {
      const element = await widget({ ...sekadau, regulation: 'peraturan-9' });
      expect(text(element)).to.contain('peraturan-9');
      await expect(element).to.be.accessible();
    });

    it('refuses figures that cannot be', async () => {
      const element = await widget(counted(sekadau, () => ({ sum: 500, count: 49 })));
      expect(text(element)).to.contain('tidak sesuai dengan aturan');
    });
  });

  describe('for everybody', () => {
    it('has no axe violations while loading, shown, and with everything unfolded', async () => {
      const source = new FakeSource();
      const slow = later<void>();
      source.get = () => slow.promise as never;
      await expect(await widget(source)).to.be.accessible();
      const element = await widget({ ...sekadau, population: 1500 });
      await expect(element).to.be.accessible();
      for (const each of root(element).querySelectorAll('details')) each.open = true;
      await expect(element).to.be.accessible();
    }).timeout(30_000);

    it('unfolds by keyboard', async () => {
      const element = await widget(sekadau);
      const why = details(element, 'Mengapa nilai ini?');
      why.querySelector('summary')!.focus();
      await sendKeys({ press: 'Enter' });
      expect(why.open).to.equal(true);
    });

    it('speaks the nearest language, also from around a shadow root', async () => {
      const outer = await fixture<HTMLDivElement>(html`<div lang="en"></div>`);
      outer.attachShadow({ mode: 'open' });
      const element = document.createElement('kinerja-survey-results');
      element.surveyId = sekadau.id;
      element.source = new FakeSource().with('tabulation', sekadau);
      outer.shadowRoot!.append(element);
      await settled(element);
      expect(text(one(element, '[part="grade"]')))
        .to.contain('78.74')
        .and.to.contain('B Good');
      expect(text(element)).to.contain('weight of each element 1/9').and.to.contain('Completion time');
      outer.lang = 'id';
      await Promise.resolve();
      await settled(element);
      expect(text(one(element, '.index'))).to.contain('78,74');
    });

    it('prints with everything unfolded', async () => {
      const element = await widget(sekadau);
      dispatchEvent(new Event('beforeprint'));
      expect([...root(element).querySelectorAll('details')].every(({ open }) => open)).to.equal(true);
      dispatchEvent(new Event('afterprint'));
      expect(details(element, 'Bukti perhitungan').open).to.equal(false);
    });

    it('is as wide as its place, at 290 px too', async () => {
      const element = await widget(sekadau);
      element.style.width = '290px';
      for (const each of root(element).querySelectorAll('details')) each.open = true;
      expect(element.scrollWidth).to.be.at.most(290);
    });

    it('keeps its bars in forced colours', async () => {
      await emulateMedia({ forcedColors: 'active' });
      const element = await widget(sekadau);
      const fill = (selector: string): string => getComputedStyle(one(element, selector)).fill;
      expect(fill('.length')).not.to.equal(fill('.track'));
      await emulateMedia({ forcedColors: 'none' });
    });

    it('shows the same after it was moved in the page', async () => {
      const element = await widget(sekadau);
      const elsewhere = document.createElement('div');
      document.body.append(elsewhere);
      elsewhere.append(element);
      await settled(element);
      expect(text(one(element, '.index'))).to.contain('78,74');
      elsewhere.remove();
    });
  });
});
