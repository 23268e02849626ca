import { regulations } from '@kinerja/core/regulations/all';
import { schemes } from '@kinerja/core/schemes';
import { expect } from '@open-wc/testing';
import { one, root, spaced, text } from '../parts/office.ts';
import { control, enter, simulator, value } from './support.ts';

const all = Object.values(regulations).flatMap((kind) => kind.map(({ id }): string => id));

/** What the examples give, each reckoned by hand from its entries. */
const examples: Readonly<Record<string, string>> = {
  'permenpanrb-14-2017': '87,50 B · Baik',
  'permenpanrb-14-2017+w0.111': '87,41 B · Baik',
  'permenpanrb-14-2017+w0.11': '86,63 B · Baik',
  'permenpanrb-90-2021+spak-5of4': '87,50 B · Baik',
  'permenpanrb-90-2021+spkp-8of6': '3,51 Mutu tidak diatur',
  'kep-25-2004': '80,50 B · Baik',
  'kep-25-2004+w0.071': '80,02 B · Baik',
  'permenpanrb-16-2014': 'Belum ada nilai',
  'permenpanrb-6-2022': 'Baik',
  'pp-30-2019': '104,40 Baik',
  'permenpanrb-8-2021': '105,67',
  'permenpanrb-8-2021+ja-jf': '100,0',
  'pp-46-2011': '90,50 Baik',
  'se-3-2023': 'Sesuai pola distribusi',
  'bkn-3-2023': '12,50',
  'bkn-11-2022': '12,50',
  sibolga: '90,00; Baik',
  kupang: '89,20; Baik',
  bungo: '91,20; Baik',
  kemuning: '90,00; Baik',
  lhokseumawe: '88,35; Baik',
};

describe('kinerja-simulator', () => {
  describe('every rule', () => {
    it('is offered, and so is every scheme', async () => {
      const element = await simulator();
      const offered = [...one<HTMLSelectElement>(element, '#pick').options].map((option) => option.value);
      expect(offered.sort()).to.deep.equal([...all, ...schemes.map(({ id }) => `scheme:${id}`)].sort());
    });

    for (const id of [...all, ...schemes.map((scheme) => scheme.id)]) {
      it(`begins with a made-up example: ${id}`, async () => {
        const scheme = schemes.some((each) => each.id === id);
        const element = await simulator(scheme ? { schemeId: id } : { regulation: id });
        const values = [...root(element).querySelectorAll('.grade')].map(spaced).join('; ');
        expect(values).to.equal(examples[id]);
        expect(spaced(one(element, '.made-up'))).to.equal('angka rekaan');
      });
    }

    for (const id of [...all, ...schemes.map((scheme) => scheme.id)])
      it(`refuses what is no number at its own field: ${id}`, async () => {
        const scheme = schemes.some((each) => each.id === id);
        const element = await simulator(scheme ? { schemeId: id } : { regulation: id });
        for (const field of root(element).querySelectorAll<HTMLInputElement>(
          '.number > input[type="text"]',
        )) {
          const before = field.value;
          await enter(element, field, 'tiga');
          expect(field.getAttribute('aria-invalid'), field.id).to.equal('true');
          await enter(element, field, before);
          expect(field.getAttribute('aria-invalid'), field.id).to.equal(null);
        }
      }).timeout(60_000);

    it('names every unsur in both languages, and shows no id', async () => {
      for (const { id, elements } of regulations.survey) {
        for (const lang of ['id', 'en']) {
          const element = await simulator({ regulation: id });
          element.lang = lang;
          await element.updateComplete;
          const labels = [...root(element).querySelectorAll('.number')].map((each) =>
            spaced(each.parentElement!.querySelector('label')!),
          );
          expect(labels.length).to.equal(elements.length + 1);
          expect(labels.filter((label) => elements.includes(label))).to.deep.equal([]);
        }
      }
    }).timeout(40_000);

    it('takes the bounds of a survey from its rule', async () => {
      const six = await simulator({ regulation: 'permenpanrb-90-2021+spkp-8of6' });
      const { min, max } = control(six, 'Informasi pelayanan').parentElement!.querySelector<HTMLInputElement>(
        '.slider',
      )!;
      expect([min, max]).to.deep.equal(['1', '6']);
    });

    it('says with what it goes on: pangkat and jenjang, each predicate', async () => {
      const element = await simulator({ regulation: 'bkn-3-2023' });
      const said = text(element);
      expect(said).to.contain('Masih dibutuhkan untuk kenaikan pangkat dari Ahli Pertama: 50 − 12,50 = 37,5');
      expect(said).to.contain('36 bulan lagi sebagai Ahli Pertama dengan predikat Baik');
      expect(said).to.contain('Masih dibutuhkan untuk kenaikan jenjang');
    });

    it('tells what breaks a pattern of distribution, and offers nobody another predicate', async () => {
      const element = await simulator({ regulation: 'se-3-2023' });
      await enter(element, control(element, 'Sangat Baik'), '9');
      await enter(element, control(element, 'Baik'), '1');
      expect(value(element)).to.equal('Tidak sesuai pola distribusi');
      expect(text(element)).to.contain('Lebih dari 50% berpredikat Baik: bagiannya 8,3%');
      expect(text(element)).to.contain('tidak mengenal tingkat berikutnya');
    });

    it('shows for a scheme how its voices join, and the predicate of the national law beside it', async () => {
      const element = await simulator({ schemeId: 'kupang' });
      expect(text(element)).to.contain('Rekan kerja: 88 × 0,25 = 22');
      await enter(element, control(element, 'Sesuai', 'Perilaku kerja: berapa orang menilai'), '0');
      await enter(element, control(element, 'Di atas', 'Perilaku kerja: berapa orang menilai'), '0');
      expect(text(element)).to.contain('Ada suara yang tidak didengar');
      expect(one(element, '.matrix [aria-current]')).to.exist;
      const sources = [...root(element).querySelectorAll('.values .step-status')].map(spaced);
      expect(sources).to.contain('asumsi');
    });
  });
});
