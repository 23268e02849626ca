import { rinaPlan } from '@kinerja/mock';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { Office, button, collect, fill, focused, one, root, settled, spaced } from '../parts/office.ts';
import { open, ratioWidget, report, send, sent, target, widget } from './support.ts';

describe('kinerja-target-tracker', () => {
  describe('reporting', () => {
    it('walks from the button to a received report that moves the numbers at once', async () => {
      const office = new Office();
      const element = await widget(office);
      const [submitted, reported] = [collect('kinerja-submitted'), collect('kinerja-reported')];
      await open(element, 'pendaftaran');
      expect(focused()!.id).to.equal('report-title');
      expect(one<HTMLInputElement>(element, '#on').value).to.equal('2026-11-22');
      fill(element, '#value', '60');
      fill(element, '#note', '  Termasuk loket keliling.  ');
      fill(element, '#title', 'Register November');
      fill(element, '#url', 'https://arsip.contohkab.example/11');
      fill(element, '#what', 'Jaringan terputus dua hari');
      fill(element, '#cause', 'Kabel serat optik putus');
      await send(element);

      const [record] = sent(office);
      expect({ ...record, id: '' }).to.deep.equal({
        id: '',
        plan: rinaPlan.id,
        target: 'pendaftaran',
        on: '2026-11-22',
        value: 60,
        note: 'Termasuk loket keliling.',
        evidence: { title: 'Register November', url: 'https://arsip.contohkab.example/11' },
        obstacle: { what: 'Jaringan terputus dua hari', cause: 'Kabel serat optik putus' },
      });
      expect(spaced(target(element, 'pendaftaran'))).to.contain('906 dokumen');
      const outcome = one(element, '[data-outcome="pendaftaran"]');
      expect(spaced(outcome)).to.match(/^Laporan diterima Nomor bukti [0-9A-Z]{4}-[0-9A-Z]{4}\./);
      expect(focused()).to.equal(outcome);
      expect(outcome.getAttribute('role')).to.equal('status');
      expect(submitted.map(({ kind, id, plan, state }) => [kind, id, plan, state])).to.deep.equal([
        ['progress', record!.id, rinaPlan.id, 'received'],
      ]);
      expect(reported.map(({ plan, targetId, id }) => [plan, targetId, id])).to.deep.equal([
        [rinaPlan.id, 'pendaftaran', record!.id],
      ]);
    });

    it('sends once when the button is pressed twice, and says that it is sending', async () => {
      const office = new Office();
      const release = office.hold();
      const element = await widget(office);
      await open(element, 'pendaftaran');
      fill(element, '#value', '5');
      const submit = one(element, 'form button[type="submit"]');
      submit.click();
      submit.click();
      await settled(element);
      submit.click();
      expect(spaced(submit)).to.equal('Sedang mengirim…');
      expect(submit.getAttribute('aria-disabled')).to.equal('true');
      release();
      await settled(element);
      expect(office.puts.length).to.equal(1);
    });

    it('takes yes and no by radio', async () => {
      const office = new Office();
      const element = await widget(office);
      await open(element, 'sop');
      root(element).querySelectorAll<HTMLInputElement>('input[name="done"]')[1]!.click();
      await send(element);
      expect(sent(office)[0]!.value).to.equal(false);
      expect(spaced(target(element, 'sop'))).to.contain('Belum terlaksana Target belum tercapai');
    });

    it('takes a ratio as two numbers, and adds parts and wholes apart', async () => {
      const { office, element } = await ratioWidget();
      for (const [part, whole] of [
        ['45', '50'],
        ['5', '10'],
      ] as const) {
        await open(element, 'aduan');
        expect(one(element, 'label[for="of"]').textContent).to.contain('Dari berapa');
        fill(element, '#of', whole);
        fill(element, '#value', part);
        await send(element);
      }
      expect(sent(office).map(({ value, of }) => [value, of])).to.deep.equal([
        [45, 50],
        [5, 10],
      ]);
      const words = spaced(target(element, 'aduan'));
      expect(words).to.contain('50 dari 60 = 83,33% Target belum tercapai Target: paling sedikit 90%');
      expect(words).to.contain('45 dari 50 = 90%');
      expect(words).to.contain('5 dari 10 = 50%');
    });

    it('takes numbers as people write them, with comma or point', async () => {
      const office = new Office();
      const element = await widget(office);
      for (const typed of ['87,5', '87.5', '1.000.000', '1 000']) await report(element, 'pendaftaran', typed);
      expect(sent(office).map(({ value }) => value)).to.deep.equal([87.5, 87.5, 1_000_000, 1000]);
      await open(element, 'pendaftaran');
      // A browser's own number field would take the point away, or the comma, without a word.
      expect(one<HTMLInputElement>(element, '#value').type).to.equal('text');
      expect(one<HTMLInputElement>(element, '#value').inputMode).to.equal('decimal');
    });

    it('takes a month without a case, which is no percentage and not missing', async () => {
      const { office, element } = await ratioWidget();
      await open(element, 'aduan');
      fill(element, '#of', '0');
      fill(element, '#value', '0');
      await send(element);
      expect(sent(office).map(({ value, of }) => [value, of])).to.deep.equal([[0, 0]]);
      expect(spaced(target(element, 'aduan'))).to.contain('Tidak ada kasus');
    });

    it('takes an honest zero', async () => {
      const office = new Office();
      const element = await widget(office);
      await report(element, 'pendaftaran', '0');
      expect(sent(office)[0]!.value).to.equal(0);
    });

    it('leaves empty fields out of the record', async () => {
      const office = new Office();
      const element = await widget(office);
      await report(element, 'waktu-akta', '2.5');
      expect(Object.keys(sent(office)[0]!)).to.deep.equal(['id', 'plan', 'target', 'on', 'value']);
    });

    it('can be done by keyboard alone', async () => {
      const office = new Office();
      const element = await widget(office);
      one(element, '[data-report="pendaftaran"]').focus();
      await sendKeys({ press: 'Enter' });
      await settled(element);
      one(element, '#value').focus();
      await sendKeys({ type: '12' });
      await sendKeys({ press: 'Enter' });
      await settled(element);
      expect(sent(office).map(({ value }) => value)).to.deep.equal([12]);
      expect(focused()).to.equal(one(element, '[data-outcome="pendaftaran"]'));
    });

    it('takes a ratio by keyboard alone', async () => {
      const { office, element } = await ratioWidget();
      one(element, '[data-report="aduan"]').focus();
      await sendKeys({ press: 'Enter' });
      await settled(element);
      one(element, '#value').focus();
      await sendKeys({ type: '9' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ type: '10' });
      await sendKeys({ press: 'Enter' });
      await settled(element);
      expect(sent(office).map(({ value, of }) => [value, of])).to.deep.equal([[9, 10]]);
    });

    it('keeps what was typed when the reader looks at another target, and drops it on cancel', async () => {
      const element = await widget();
      await open(element, 'pendaftaran');
      fill(element, '#value', '7');
      await open(element, 'waktu-akta');
      expect(one<HTMLInputElement>(element, '#value').value).to.equal('');
      await open(element, 'pendaftaran');
      expect(one<HTMLInputElement>(element, '#value').value).to.equal('7');
      button(element, 'Batal').click();
      await settled(element);
      expect(focused()).to.equal(one(element, '[data-report="pendaftaran"]'));
      await open(element, 'pendaftaran');
      expect(one<HTMLInputElement>(element, '#value').value).to.equal('');
    });

    it('survives being taken out of the page and put back', async () => {
      const element = await widget();
      await open(element, 'pendaftaran');
      fill(element, '#value', '7');
      const parent = element.parentElement!;
      element.remove();
      parent.append(element);
      await settled(element);
      expect(one<HTMLInputElement>(element, '#value').value).to.equal('7');
    });
  });
});
