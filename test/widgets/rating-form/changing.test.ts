import { draftRating, openQuarter, rinaPlan } from '@kinerja/mock';
import type { KinerjaRatingForm } from '@kinerja/widgets';
import { expect, waitUntil } from '@open-wc/testing';
import { Office, fill, one, root, settled, spaced, text } from '../parts/office.ts';
import { widget } from './support.ts';

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
