import { KinerjaError } from '@kinerja/core';
import { kemuning, kupang } from '@kinerja/core/schemes';
import { draftRating, openQuarter, rinaPlan } from '@kinerja/mock';
import type { KinerjaRatingForm } from '@kinerja/widgets';
import { expect, waitUntil } from '@open-wc/testing';
import { Office, fill, one, root, settled, spaced, text } from '../parts/office.ts';
import { press, sent, widget } from './support.ts';

const other = { ...rinaPlan, id: 'plan-lain' };
const records = { plan: [rinaPlan, other], evaluation: [openQuarter] };
const personal = { device: 'personal' };
const note = '#results-sop-note';
const value = (element: Element): string => one<HTMLTextAreaElement>(element, note).value;

async function type(element: KinerjaRatingForm, words: string): Promise<void> {
  fill(element, note, words);
  await settled(element);
}

/** Lets the page ask for something else, as a portal does that goes from one person to the next. */
async function change(element: KinerjaRatingForm, asked: Partial<KinerjaRatingForm>): Promise<void> {
  Object.assign(element, asked);
  await settled(element);
  await waitUntil(() => root(element).querySelector('.bone') === null, 'still loading', { timeout: 10_000 });
}

describe('kinerja-rating-form', () => {
  afterEach(() => localStorage.clear());

  describe('when the page asks for something else', () => {
    it('brings back of each plan what this device kept of that one', async () => {
      for (const planId of [rinaPlan.id, other.id]) {
        const first = await widget(new Office(records), { ...personal, planId });
        await type(first, `Tentang ${planId}`);
        first.remove();
      }
      const element = await widget(new Office(records), personal);
      expect(value(element)).to.equal(`Tentang ${rinaPlan.id}`);
      await change(element, { planId: other.id });
      expect(value(element)).to.equal(`Tentang ${other.id}`);
    });

    it('brings nothing that this device kept into an evaluation that it was not typed for', async () => {
      const element = await widget(new Office(records), personal);
      await type(element, 'Tanpa evaluasi');
      await change(element, { evaluationId: openQuarter.id });
      expect(value(element)).to.equal('');
      expect(localStorage.length).to.equal(1);
    });

    for (const asked of [
      { planId: other.id },
      { raterRole: 'self' },
      { evaluationId: openQuarter.id },
    ] as const)
      it(`has what was typed when it comes back, on any device: ${Object.keys(asked).join()}`, async () => {
        const element = await widget(new Office(records));
        const { planId, raterRole, evaluationId } = element;
        await type(element, 'Belum disimpan');
        await change(element, asked);
        expect(value(element)).to.equal('');
        await type(element, 'Di tempat lain');
        await change(element, { planId, raterRole, evaluationId });
        expect(value(element)).to.equal('Belum disimpan');
        await change(element, asked);
        expect(value(element)).to.equal('Di tempat lain');
        expect(localStorage.length).to.equal(0);
      });

    it('leaves what is typed when the page gives an equal scheme anew', async () => {
      const element = await widget();
      await change(element, { scheme: kemuning });
      await type(element, 'Sedang ditulis');
      await press(element, 'Tetapkan…');
      await change(element, { scheme: structuredClone(kemuning) });
      expect(value(element)).to.equal('Sedang ditulis');
      expect(root(element).querySelector('.mend')).not.to.equal(null);
    });

    it('reads anew for another version of the scheme', async () => {
      const element = await widget();
      const values = (): number => root(element).querySelectorAll('.values > li').length;
      await change(element, { scheme: kupang });
      await type(element, 'Sedang ditulis');
      expect(values()).to.equal(7 + kupang.rating.qualities.length);
      const rating = { ...kupang.rating, qualities: [] };
      await change(element, { scheme: { ...kupang, version: '9.0.0', rating } });
      expect(values()).to.equal(7);
      expect(value(element)).to.equal('Sedang ditulis');
    });
  });

  describe('when it does so while something is being saved', () => {
    for (const asked of [
      { planId: other.id },
      { raterRole: 'self' },
      { evaluationId: openQuarter.id },
    ] as const)
      it(`leaves alone what is typed there: ${Object.keys(asked).join()}`, async () => {
        const office = new Office(records);
        const element = await widget(office);
        const { planId, raterRole, evaluationId } = element;
        await type(element, 'Yang disimpan');
        const release = office.hold();
        await press(element, 'Simpan rancangan');
        await change(element, asked);
        await type(element, 'Di tempat lain');
        release();
        await settled(element);
        expect(value(element)).to.equal('Di tempat lain');
        expect(text(element)).to.contain('belum disimpan').and.not.to.contain('Rancangan tersimpan');
        await change(element, { planId, raterRole, evaluationId });
        expect(value(element)).to.equal('Yang disimpan');
        await press(element, 'Simpan rancangan');
        expect(sent(office).map(({ revision }) => revision)).to.deep.equal([1, 2]);
        expect(text(element)).to.contain('Rancangan tersimpan');
      });

    it('still sends nothing twice when the page is back before it is saved', async () => {
      const office = new Office(records);
      const element = await widget(office);
      await type(element, 'Yang disimpan');
      const release = office.hold();
      await press(element, 'Simpan rancangan');
      await change(element, { planId: other.id });
      await change(element, { planId: rinaPlan.id });
      await press(element, 'Sedang menyimpan…');
      release();
      await settled(element);
      expect(sent(office).length).to.equal(1);
      expect(value(element)).to.equal('Yang disimpan');
      expect(text(element)).to.contain('Rancangan tersimpan');
    });

    it('has everything, with the reason, when saving failed meanwhile', async () => {
      const office = new Office(records);
      const element = await widget(office);
      await type(element, 'Yang disimpan');
      const release = office.hold();
      office.failNextPut = new KinerjaError('unreachable', {});
      await press(element, 'Simpan rancangan');
      await change(element, { planId: other.id });
      release();
      await settled(element);
      expect(text(element)).not.to.contain('Server tidak dapat dihubungi');
      await change(element, { planId: rinaPlan.id });
      expect(value(element)).to.equal('Yang disimpan');
      expect(text(element)).to.contain('Server tidak dapat dihubungi');
    });
  });

  describe('the role that the page names', () => {
    for (const role of ['penilai', 'Supervisor', 'self '])
      it(`opens nobody’s form when it is none: “${role}”`, async () => {
        const office = new Office({ rating: [draftRating] });
        const element = await widget(office, { raterRole: role as 'self' });
        expect(text(element)).to.contain('Peran tidak dikenal').and.to.contain(`“${role}”`);
        expect(root(element).querySelector('input, textarea, button')).to.equal(null);
      });

    for (const [role, heading] of [
      ['', 'Penilaian kinerja'],
      ['supervisor', 'Penilaian kinerja'],
      ['self', 'Penilaian diri'],
      ['employee', 'Penilaian diri'],
    ] as const)
      it(`opens “${heading}” for “${role}”`, async () => {
        const element = await widget(new Office(), { raterRole: role as 'self' });
        expect(spaced(one(element, 'h2'))).to.equal(heading);
      });

    it('is the usual one when the attribute is taken away', async () => {
      const element = await widget(new Office(), { raterRole: 'self' });
      element.removeAttribute('rater-role');
      await settled(element);
      expect(spaced(one(element, 'h2'))).to.equal('Penilaian kinerja');
    });
  });
});
