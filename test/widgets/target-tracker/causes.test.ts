import { bungo, sibolga } from '@kinerja/core/schemes';
import { rinaPlan } from '@kinerja/mock';
import type { KinerjaTargetTracker } from '@kinerja/widgets';
import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { Office, button, fill, focused, one, root, settled, spaced } from '../parts/office.ts';
import { open, send, sent, target, widget } from './support.ts';

/** A widget by a scheme, with the form of the first target. */
async function by(schemeId: string, office = new Office()): Promise<KinerjaTargetTracker> {
  const element = await widget(office);
  element.schemeId = schemeId;
  await waitUntil(
    () =>
      root(element).querySelector('[data-report="pendaftaran"]') &&
      spaced(one(element, '.base')).includes('laporan'),
  );
  await waitUntil(() => root(element).querySelector('.due'), 'nothing is due');
  await open(element, 'pendaftaran');
  fill(element, '#value', '7');
  return element;
}

describe('kinerja-target-tracker', () => {
  describe('the cause of an obstacle', () => {
    it('is asked for one "mengapa" after the other, and the last answer is the cause', async () => {
      const office = new Office();
      const element = await widget(office);
      await open(element, 'pendaftaran');
      fill(element, '#value', '7');
      fill(element, '#what', 'Jaringan putus dua hari.');
      fill(element, '#support', 'Jalur cadangan.');
      button(element, 'Cari akar masalahnya').click();
      await settled(element);
      expect(focused()).to.equal(one(element, '#cause'));
      expect(spaced(one(element, 'label[for="cause"]'))).to.equal('Mengapa “Jaringan putus dua hari”?');
      fill(element, '#cause', 'Kabel putus.');
      await settled(element);
      button(element, 'Tanya mengapa lagi').click();
      await settled(element);
      expect(focused()).to.equal(one(element, '#why-1'));
      expect(spaced(one(element, 'label[for="why-1"]'))).to.equal('Mengapa “Kabel putus”?');
      fill(element, '#why-1', 'Tidak ada jalur cadangan.');
      await settled(element);
      expect(spaced(one(element, '.root'))).to.equal('Akar masalah: Tidak ada jalur cadangan.');
      await send(element);
      expect(sent(office)[0]!.obstacle).to.deep.equal({
        what: 'Jaringan putus dua hari.',
        cause: 'Tidak ada jalur cadangan.',
        whys: ['Kabel putus.', 'Tidak ada jalur cadangan.'],
        support: 'Jalur cadangan.',
      });
      const told = spaced(target(element, 'pendaftaran'));
      expect(told).to.contain('Mengapa Kabel putus. Penyebab Tidak ada jalur cadangan.');
      expect(told).to.contain('Dukungan yang diminta Jalur cadangan.');
    });

    it('ends with the fifth, is not asked of nothing, and goes back answer by answer', async () => {
      const element = await widget();
      await open(element, 'pendaftaran');
      fill(element, '#cause', 'Hujan');
      await settled(element);
      button(element, 'Cari akar masalahnya').click();
      await settled(element);
      expect(one<HTMLInputElement>(element, '#cause').value).to.equal('Hujan');
      const buttons = (): string[] => [...root(element).querySelectorAll('form button')].map(spaced);
      for (const place of [1, 2, 3, 4]) {
        button(element, 'Tanya mengapa lagi').click();
        await settled(element);
        expect(buttons()).not.to.include('Tanya mengapa lagi');
        fill(element, `#why-${place}`, `Jawaban ${place}`);
        await settled(element);
      }
      expect(buttons()).not.to.include('Tanya mengapa lagi');
      for (const place of [3, 2, 1]) {
        button(element, 'Hapus jawaban terakhir').click();
        await settled(element);
        expect(focused()).to.equal(one(element, `#why-${place}`));
      }
      button(element, 'Hapus jawaban terakhir').click();
      await settled(element);
      button(element, 'Hapus jawaban terakhir').click();
      await settled(element);
      expect(focused()).to.equal(button(element, 'Cari akar masalahnya'));
      expect(one(element, '#cause').localName).to.equal('textarea');
    });

    it('can be analysed by keyboard alone', async () => {
      const element = await widget();
      await open(element, 'pendaftaran');
      one(element, '.group summary').focus();
      await sendKeys({ press: 'Enter' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ type: 'Antrean panjang' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Enter' });
      await settled(element);
      await sendKeys({ type: 'Loket kurang' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Enter' });
      await settled(element);
      await sendKeys({ type: 'Petugas cuti' });
      await settled(element);
      expect(spaced(one(element, '.root'))).to.equal('Akar masalah: Petugas cuti');
    });

    it('has the kinds that the scheme names, and is told with the name of its kind', async () => {
      const office = new Office();
      const element = await by('bungo', office);
      const options = [...one<HTMLSelectElement>(element, '#category').options].map(({ value }) => value);
      expect(options).to.deep.equal(['', ...bungo.tracking.obstacles.categories.map(({ id }) => id)]);
      fill(element, '#what', 'Printer rusak');
      fill(element, '#cause', 'Tua');
      fill(element, '#support', 'Printer baru');
      const select = one<HTMLSelectElement>(element, '#category');
      select.value = 'peralatan';
      select.dispatchEvent(new Event('change'));
      await send(element);
      expect(sent(office)[0]!.obstacle!.category).to.equal('peralatan');
      expect(spaced(target(element, 'pendaftaran'))).to.contain('Jenis kendala Peralatan atau teknologi');
    });

    const asked: [string, string, Record<string, string>, string, string][] = [
      ['cause', 'sibolga', {}, 'cause', 'Tuliskan penyebab kendala ini; skema kinerja Anda memintanya.'],
      [
        'support',
        'bungo',
        { '#cause': 'Tua' },
        'support',
        'Tuliskan dukungan yang Anda minta dari pimpinan.',
      ],
    ];
    for (const [what, scheme, more, field, sentence] of asked) {
      it(`asks for the ${what} where the scheme does`, async () => {
        const office = new Office();
        const element = await by(scheme, office);
        fill(element, '#what', 'Printer rusak');
        for (const [selector, value] of Object.entries(more)) fill(element, selector, value);
        await send(element);
        expect(office.puts.length).to.equal(0);
        expect(spaced(one(element, `#${field}-error`))).to.equal(sentence);
        button(element, sentence).click();
        expect(focused()).to.equal(one(element, `#${field}`));
      });
    }

    it('without an obstacle to it is refused', async () => {
      const element = await widget();
      await open(element, 'pendaftaran');
      fill(element, '#value', '7');
      fill(element, '#support', 'Uang');
      await send(element);
      expect(spaced(one(element, '#what-error'))).to.contain('Tuliskan kendalanya');
    });
  });

  describe('what is due', () => {
    it('is told by the scheme of the portal, of the page, or of the plan itself', async () => {
      for (const given of ['own', 'id', 'plan'] as const) {
        const plan = given === 'plan' ? { ...rinaPlan, scheme: 'sibolga' } : rinaPlan;
        const element = await widget(new Office({ plan: [plan] }));
        if (given === 'own') element.scheme = { ...sibolga, id: 'sendiri' };
        if (given === 'id') element.schemeId = 'sibolga';
        await waitUntil(() => root(element).querySelector('.due'), `nothing is due: ${given}`);
        expect(spaced(one(element, '[data-target="pendaftaran"] .due'))).to.equal(
          'Laporan November 2026: paling lambat 5 Desember 2026 (13 hari lagi).',
        );
        expect(spaced(one(element, '[data-target="kepuasan"] .due'))).to.contain(
          '8 laporan sebelumnya terlambat.',
        );
      }
    });

    it('is no secret when the scheme is not known', async () => {
      const element = await widget();
      element.schemeId = 'tidak-ada';
      await waitUntil(() => spaced(one(element, '.base')).includes('Skema kinerja tidak dikenal'));
      expect(root(element).querySelector('.due')).to.equal(null);
      await open(element, 'pendaftaran');
      expect(root(element).querySelector('#category')).to.equal(null);
    });

    it('is reported, and no longer due', async () => {
      const element = await by('sibolga');
      await send(element);
      await waitUntil(() => !root(element).querySelector('[data-target="pendaftaran"] .due'), 'still due');
    });
  });
});
