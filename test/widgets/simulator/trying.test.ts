import { SimulatedEvent } from '@kinerja/widgets';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { button, collect, focused, one, root, settled, spaced, text } from '../parts/office.ts';
import { after, choose, control, enter, simulator, status, type, value } from './support.ts';

const skm = 'permenpanrb-14-2017';

describe('kinerja-simulator', () => {
  describe('trying', () => {
    it('computes anew at every key, and tells it only when the person is done', async () => {
      const element = await simulator({ regulation: skm });
      const told = collect('kinerja-simulated');
      const waktu = control(element, 'Waktu penyelesaian');
      await type(element, waktu, '3.9');
      expect(value(element)).to.equal('89,17 A · Sangat baik');
      expect(status(element)).to.equal('Ubah satu isian untuk melihat akibatnya.');
      expect(told.length).to.equal(0);
      waktu.dispatchEvent(new Event('change', { bubbles: true }));
      await settled(element);
      expect(status(element)).to.equal('Sekarang 89,17, A · Sangat baik. Pada contoh: 87,50, B · Baik.');
      expect(told.length).to.equal(1);
      expect(told[0]).to.be.instanceOf(SimulatedEvent);
      const { regulation, value: given, grade, composed, bubbles } = told[0]!;
      expect([regulation, given, grade, composed, bubbles]).to.deep.equal([skm, '89.17', 'A', true, true]);
    });

    it('tells what changed against the example, value, grade and every step', async () => {
      const element = await simulator({ regulation: skm });
      expect(after(element, 'Apa yang berubah dari contoh')).to.contain('Belum ada yang berubah');
      await enter(element, control(element, 'Waktu penyelesaian'), '3.9');
      expect(text(element)).to.contain('Hasil: 87,50 → 89,17 (+1,67)');
      expect(text(element)).to.contain('Tingkat: B · Baik → A · Sangat baik');
      const changes = [...root(element).querySelectorAll('.changes li')].map(spaced);
      expect(changes).to.contain(
        'NRR tertimbang Waktu penyelesaian = 3,9 × 1/9 = 0,4333 ' +
          '(di contoh: NRR tertimbang Waktu penyelesaian = 3,3 × 1/9 = 0,3667)',
      );
      expect(changes.some((change) => change.includes('Biaya/tarif'))).to.equal(false);
      expect(spaced(one(element, '.changes summary'))).to.equal(`${changes.length} langkah berubah`);
    });

    it('says what costs most, the way to the next grade, and each step with its law', async () => {
      const element = await simulator({ regulation: skm });
      const reasons = [...root(element).querySelectorAll('.reasons li')].map(spaced);
      expect(reasons[0]).to.contain('Waktu penyelesaian 3,3 dari 4: kehilangan 1,9444 poin');
      expect(after(element, 'Jalan ke tingkat berikutnya')).to.contain(
        'Waktu penyelesaian, rata-rata: 3,30 → 3,59 (berlaku sampai 4) – memberi Sangat baik',
      );
      expect(root(element).querySelectorAll('.steps .step').length).to.be.greaterThan(20);
      const basis = [...root(element).querySelectorAll('.basis li')].map(spaced);
      expect(basis).to.contain('PermenPANRB 14/2017, tidak diatur asumsi');
    });

    it('says what is empty, leads there, and never takes it for zero', async () => {
      const element = await simulator({ regulation: skm });
      const told = collect('kinerja-simulated');
      await enter(element, control(element, 'Biaya/tarif'), '');
      expect(value(element)).to.equal('Belum ada nilai');
      expect(text(element)).to.contain('Yang masih kosong tidak dianggap nol');
      expect([told[0]!.value, told[0]!.grade]).to.deep.equal([null, null]);
      expect(status(element)).to.equal('Isilah yang masih kosong; yang kosong tidak dianggap nol.');
      button(element, 'Biaya/tarif belum diisi').click();
      expect(focused()).to.equal(control(element, 'Biaya/tarif'));
    });

    it('says what is impossible, at the control and in the result', async () => {
      const element = await simulator({ regulation: skm });
      const field = control(element, 'Biaya/tarif');
      await enter(element, field, '4.5');
      expect(value(element)).to.equal('Ada isian yang tidak mungkin');
      expect(field.getAttribute('aria-invalid')).to.equal('true');
      const described = field.getAttribute('aria-describedby')!.split(' ').at(-1);
      expect(spaced(one(element, `[id="${described}"]`))).to.equal('Biaya/tarif: harus dari 1 sampai 4');
    });

    it('refuses half an employee', async () => {
      const element = await simulator({ regulation: 'se-3-2023' });
      await enter(element, control(element, 'Baik'), '1.5');
      expect(text(element)).to.contain('Baik: isi dengan bilangan bulat, paling sedikit 0');
    });

    it('reads a number as people write it, and asks where two may be meant', async () => {
      const element = await simulator({ regulation: 'pp-30-2019' });
      const field = control(element, 'Nilai SKP');
      const shown: string[] = [];
      for (const typed of ['87,5', '87.5']) {
        await enter(element, field, typed);
        shown.push(value(element));
        expect(field.value).to.equal(typed);
      }
      expect(shown[0]).to.equal(shown[1]);
      await enter(element, field, '1.000');
      expect(value(element)).to.equal('Ada isian yang tidak mungkin');
      expect(text(element)).to.contain('“1.000” dapat dibaca dengan dua cara. Tulis 1000, atau 1,0.');
      expect(field.getAttribute('aria-invalid')).to.equal('true');
      element.lang = 'en';
      await settled(element);
      expect(text(element)).to.contain('“1.000” can be read in two ways. Write 1000, or 1.0.');
    });

    it('goes back to the example', async () => {
      const element = await simulator({ regulation: skm });
      const told = collect('kinerja-simulated');
      await enter(element, control(element, 'Waktu penyelesaian'), '1');
      expect(spaced(one(element, '.made-up'))).to.contain('Anda ubah');
      button(element, 'Kembali ke contoh').click();
      await settled(element);
      expect(control(element, 'Waktu penyelesaian').value).to.equal('3,30');
      expect(status(element)).to.equal('Sekarang 87,50, B · Baik. Sama dengan contoh.');
      expect(told.map((event) => event.value)).to.deep.equal(['81.11', '87.50']);
    });

    it('moves the slider with the number, and the number with the slider', async () => {
      const element = await simulator({ regulation: skm });
      const waktu = control(element, 'Waktu penyelesaian');
      const slider = waktu.parentElement!.querySelector<HTMLInputElement>('.slider')!;
      await enter(element, waktu, '2.5');
      expect(slider.value).to.equal('2.5');
      await enter(element, slider, '3.25');
      expect(waktu.value).to.equal('3,25');
      expect(slider.getAttribute('aria-valuetext')).to.equal('3,25');
      expect(slider.getAttribute('aria-label')).to.equal('Waktu penyelesaian');
    });

    it('marks the cell of the matrix that two levels meet in, by keyboard alone', async () => {
      const element = await simulator({ regulation: 'permenpanrb-6-2022' });
      const levels = [...root(element).querySelectorAll<HTMLInputElement>('input[type="radio"]')];
      levels.find(({ name, checked }) => name === 'behaviour.level' && checked)!.focus();
      await sendKeys({ press: 'ArrowDown' });
      await settled(element);
      expect(value(element)).to.equal('Sangat Baik');
      expect(spaced(one(element, '.matrix [aria-current]'))).to.equal('Sangat Baik ✓ di sini');
      expect(status(element)).to.equal('Sekarang Sangat Baik. Pada contoh: Baik.');
    });

    it('types a number by keyboard alone, and is told on leaving', async () => {
      const element = await simulator({ regulation: 'pp-30-2019' });
      control(element, 'Nilai SKP').select();
      control(element, 'Nilai SKP').focus();
      await sendKeys({ type: '50' });
      await sendKeys({ press: 'Tab' });
      await settled(element);
      expect(value(element)).to.equal('63,80 Kurang');
      expect(status(element)).to.contain('Sekarang 63,80, Kurang.');
      expect(focused()).to.equal(control(element, 'Nilai perilaku kerja'));
    });

    it('lets a person choose what to try, and begins anew with its example', async () => {
      const element = await simulator();
      const pick = one<HTMLSelectElement>(element, '#pick');
      expect(pick.value).to.equal('permenpanrb-6-2022');
      await choose(element, pick, 'permenpanrb-8-2021+ja-jf');
      expect(value(element)).to.equal('100,0');
      expect(status(element)).to.equal('Ubah satu isian untuk melihat akibatnya.');
      await choose(element, pick, 'scheme:bungo');
      expect(spaced(one(element, '.value .grade'))).to.equal('91,20');
    });

    it('tells the value of the voices and the predicate of a scheme', async () => {
      const element = await simulator({ schemeId: 'lhokseumawe' });
      const told = collect('kinerja-simulated');
      await enter(element, control(element, 'Indeks kepuasan masyarakat (0–100)'), '90');
      const { regulation, value: joint, grade } = told[0]!;
      expect([regulation, joint, grade]).to.deep.equal(['lhokseumawe-1.0.0+voices', '90.60', 'baik']);
    });
  });
});
