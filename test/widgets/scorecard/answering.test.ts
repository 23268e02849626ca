import { KinerjaError } from '@kinerja/core';
import type { Evaluation } from '@kinerja/core/cycle';
import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { acknowledged, openYear, released } from '../../../stories/support/evaluations.ts';
import { type Office, button, collect, focused, one, root, settled, spaced, text } from '../parts/office.ts';
import { datedAhead, oneOfEach } from '../shared/fake-source.ts';
import { appears, evaluated, officeOf, press, write } from './support-evaluations.ts';

const stored = (office: Office): Promise<Evaluation> => office.get('evaluation', openYear.id);
const clock = (element: Element, term: string): string => spaced(one(element, `[data-term="${term}"]`));

describe('kinerja-scorecard', () => {
  describe('clocks', () => {
    it('counts working days by the holidays that the page knows, and calendar days where the law says so', async () => {
      const element = await evaluated(officeOf(released));
      expect(clock(element, 'return')).to.contain('paling lambat 12 Januari 2027, 11 hari kerja lagi');
      expect(clock(element, 'object')).to.contain('paling lambat 3 Januari 2027, 11 hari lagi');
      expect(clock(element, 'object')).to.contain('PP 30/2019, Pasal 59');
    });

    it('says that it is not certain without the holidays', async () => {
      const element = await evaluated(officeOf(released), { holidays: undefined });
      expect(clock(element, 'return')).to.contain('belum semuanya diketahui');
      expect(clock(element, 'object')).not.to.contain('belum semuanya diketahui');
    });

    const days: [string, string, boolean][] = [
      ['2027-01-03', 'hari ini hari terakhir', true],
      ['2027-01-04', 'sudah lewat', false],
    ];
    for (const [today, words, open] of days)
      it(`on ${today}: ${words}`, async () => {
        const element = await evaluated(officeOf(acknowledged), { today });
        expect(clock(element, 'object')).to.contain(words);
        expect(root(element).querySelector('#object') !== null).to.equal(open);
      });
  });

  describe('acknowledging', () => {
    it('writes the act, and is not to agree', async () => {
      const office = officeOf(released);
      const element = await evaluated(office);
      const submitted = collect('kinerja-submitted');
      await press(element, 'Saya sudah membaca');
      const { stage, history } = await stored(office);
      expect([stage, history.at(-1)!.action, history.at(-1)!.by.role]).to.deep.equal([
        'acknowledged',
        'acknowledge',
        'employee',
      ]);
      expect(text(element)).to.contain('Itu bukan berarti setuju.');
      expect(spaced(focused()!)).to.contain('Tercatat: Anda sudah membaca');
      expect(root(element).querySelector('#object')).to.exist;
      expect(submitted.map(({ kind, id }) => [kind, id])).to.deep.equal([['evaluation', openYear.id]]);
    });

    it('does it again when others came first', async () => {
      const office = officeOf(released);
      const element = await evaluated(office);
      await office.plant('evaluation', { ...released, revision: released.revision + 1 });
      await press(element, 'Saya sudah membaca');
      expect((await stored(office)).revision).to.equal(released.revision + 2);
      expect(text(element)).to.contain('Tercatat: Anda sudah membaca');
    });

    it('finds what was done when the answer was lost', async () => {
      const office = officeOf(released);
      const element = await evaluated(office);
      office.loseAnswer('evaluation');
      await press(element, 'Saya sudah membaca');
      expect(text(element)).to.contain('Server tidak dapat dihubungi.');
      await press(element, 'Saya sudah membaca');
      expect((await stored(office)).revision).to.equal(released.revision + 1);
      expect(text(element)).to.contain('Tercatat: Anda sudah membaca');
    });

    it('says that it waits on the device, and when it has arrived', async () => {
      const office = officeOf(released);
      office.offline = true;
      const element = await evaluated(office);
      await press(element, 'Saya sudah membaca');
      expect(text(element)).to.contain('Tersimpan di perangkat ini');
      office.deliver();
      await settled(element);
      expect(text(element)).to.contain('Tercatat: Anda sudah membaca');
    });

    it('says that it was refused, and asks again', async () => {
      const office = officeOf(released);
      office.offline = true;
      const element = await evaluated(office);
      await press(element, 'Saya sudah membaca');
      office.refuse(new KinerjaError('refused', { status: 403 }));
      await settled(element);
      expect(text(element)).to.contain('ditolak server').and.not.to.contain('Tersimpan di perangkat ini');
      await waitUntil(() => text(element).includes('Saya sudah membaca'));
      expect(button(element, 'Saya sudah membaca')).to.be.instanceOf(HTMLButtonElement);
    });

    it('sends once when it is pressed twice', async () => {
      const office = officeOf(released);
      const element = await evaluated(office);
      const release = office.hold();
      const acknowledge = button(element, 'Saya sudah membaca');
      acknowledge.click();
      acknowledge.click();
      await settled(element);
      expect(spaced(acknowledge)).to.equal('Sedang mengirim…');
      release();
      await settled(element);
      expect(office.puts.length).to.equal(1);
    });

    for (const error of oneOfEach.filter(({ code }) => code !== 'conflict' && code !== 'not-found'))
      it(`says why it failed, and stays as it was: ${error.message}`, async () => {
        const office = officeOf(released);
        const element = await evaluated(office);
        office.failPuts('evaluation', error);
        await press(element, 'Saya sudah membaca');
        expect(spaced(one(element, '.answer [role="alert"]')).length).to.be.greaterThan(25);
        expect(button(element, 'Saya sudah membaca')).to.exist;
      });

    it('tells of a clock that is fast that it is so', async () => {
      const office = officeOf(released);
      const element = await evaluated(office);
      office.failPuts('evaluation', datedAhead);
      await press(element, 'Saya sudah membaca');
      expect(spaced(one(element, '.answer [role="alert"]'))).to.contain('Jam perangkat ini terlalu cepat');
    });

    it('is only read where the page says that nobody acts', async () => {
      const element = await evaluated(officeOf(released), { actingAs: '' });
      expect(clock(element, 'object')).to.contain('hari lagi');
      expect(root(element).querySelector('.answer button')).to.equal(null);
    });
  });

  describe('objecting', () => {
    it('shows before and after, and sends each step with its claim', async () => {
      const office = officeOf(released);
      const element = await evaluated(office);
      await write(element, '0');
      expect(spaced(one(element, '.effect'))).to.contain(
        'Predikat sekarang: Baik Predikat menjadi: Sangat Baik',
      );
      await press(element, 'Kirim keberatan…');
      expect(focused()).to.equal(one(element, '#object-confirm'));
      await press(element, 'Ya, kirim');
      const { stage, objection } = await stored(office);
      expect(stage).to.equal('objected');
      expect(objection!.items).to.deep.equal([
        {
          id: 'objection-1',
          path: ['axis=results', 'judged'],
          claim: [{ path: ['results', 'level'], value: 'exceeds' }],
          ground: 'Buktinya ada pada laporan.',
        },
      ]);
      expect(text(element)).to.contain('Menunggu keputusan Lestari Handoko.');
      expect(text(element)).to.contain('tidak menetapkan batas waktu keputusan');
      expect(root(element).querySelector('.objection')).to.equal(null);
    });

    it('says that an item alone changes no predicate', async () => {
      const element = await evaluated(officeOf(released));
      await press(element, 'Ajukan keberatan…');
      await appears(element, '#objecting-title');
      const select = one<HTMLSelectElement>(element, '#objection-0-node');
      const sop = [...select.options].find((option) => spaced(option).includes('Prosedur'))!;
      select.value = sop.value;
      select.dispatchEvent(new Event('change'));
      await settled(element);
      one<HTMLInputElement>(element, '#objection-0-level input[value="exceeds"]').click();
      await settled(element);
      expect(spaced(one(element, '.effect'))).to.contain('tidak dihitung dari butir');
    });

    it('names what is missing, of each objection, and leads there', async () => {
      const office = officeOf(released);
      const element = await evaluated(office);
      await write(element, '0');
      await press(element, 'Tambah keberatan');
      await press(element, 'Kirim keberatan…');
      const mends = [...root(element).querySelectorAll<HTMLElement>('.mend button')];
      expect(mends.map(spaced)).to.deep.equal(['Keberatan 2: Langkah yang disanggah', 'Keberatan 2: Alasan']);
      mends[0]!.click();
      expect(focused()).to.equal(one(element, '#objection-1-node'));
      await press(element, 'Hapus keberatan ini');
      expect(root(element).querySelectorAll('.objecting').length).to.equal(1);
      expect(office.puts.length).to.equal(0);
    });

    it('keeps what was written when sending fails', async () => {
      const office = officeOf(released);
      const element = await evaluated(office);
      await write(element, '0');
      office.failPuts('evaluation', new KinerjaError('unreachable', {}));
      await press(element, 'Kirim keberatan…');
      await press(element, 'Ya, kirim');
      expect(text(element)).to.contain('Isian Anda masih ada di sini.');
      expect(one<HTMLTextAreaElement>(element, '#objection-0-ground').value).to.contain('Buktinya');
      office.failPuts('evaluation', undefined);
      await press(element, 'Kembali ke isian');
      await press(element, 'Kirim keberatan…');
      await press(element, 'Ya, kirim');
      expect((await stored(office)).stage).to.equal('objected');
    });

    it('is walked by keyboard alone, as is the acknowledgement', async () => {
      const office = officeOf(released);
      const element = await evaluated(office);
      button(element, 'Saya sudah membaca').focus();
      await sendKeys({ press: 'Enter' });
      await settled(element);
      expect((await stored(office)).stage).to.equal('acknowledged');
      one(element, '#object').focus();
      await sendKeys({ press: 'Enter' });
      await appears(element, '#objecting-title');
      expect(focused()).to.equal(one(element, '#objecting-title'));
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'ArrowDown' });
      await settled(element);
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: ' ' });
      await settled(element);
      await sendKeys({ press: 'Tab' });
      await sendKeys({ type: 'Ada buktinya.' });
      button(element, 'Kirim keberatan…').focus();
      await sendKeys({ press: 'Enter' });
      await settled(element);
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Enter' });
      await settled(element);
      expect((await stored(office)).objection!.items[0]!.ground).to.equal('Ada buktinya.');
    });
  });
});
