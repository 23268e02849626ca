import type { KinerjaWorkPlan } from '@kinerja/widgets';
import { expect } from '@open-wc/testing';
import { type Office, fill, focused, one, root, settled, spaced, text } from '../parts/office.ts';
import { type Plan, draftPlan, fresh, office, bungo, press, sent, submitted, widget } from './support.ts';

const buttons = (element: KinerjaWorkPlan): string[] =>
  [...root(element).querySelectorAll('.work button')].map(spaced);
const field = '[id="pendaftaran-result"]';

describe('kinerja-work-plan', () => {
  describe('conflict', () => {
    const [first, ...others] = draftPlan.targets;
    const theirs: Plan = {
      ...draftPlan,
      revision: 2,
      targets: [{ ...first!, result: 'Hasil dari tempat lain' }, ...others],
    };

    async function conflicting(stored: Plan): Promise<[Office, KinerjaWorkPlan]> {
      const source = office(draftPlan);
      const element = await widget(source, { planId: draftPlan.id, actingAs: 'employee' });
      fill(element, field, 'Hasil saya');
      await source.plant('plan', stored);
      await press(element, 'Simpan rancangan');
      return [source, element];
    }

    it('shows both versions and where they differ', async () => {
      const [, element] = await conflicting(theirs);
      const notice = spaced(focused()!);
      expect(notice).to.contain('Rencana ini sudah disimpan dari tempat lain');
      expect(notice).to.contain('versi 2, tahap rancangan');
      expect(notice).to.contain('dari “Hasil dari tempat lain” menjadi “Hasil saya”');
      expect(one<HTMLInputElement>(element, field).value).to.equal('Hasil saya');
    });

    it('can save mine as the next version', async () => {
      const [source, element] = await conflicting(theirs);
      await press(element, 'Simpan isian saya');
      expect(sent(source).map(({ revision, targets }) => [revision, targets[0]!.result])).to.deep.equal([
        [2, 'Hasil saya'],
        [3, 'Hasil saya'],
      ]);
      expect(text(element)).to.contain('Rancangan tersimpan');
    });

    it('leaves what the supervisor wrote meanwhile as he wrote it', async () => {
      const expectations = { loyal: 'Hadir pada upacara.' };
      const [source, element] = await conflicting({ ...draftPlan, revision: 2, expectations });
      expect(spaced(focused()!)).not.to.contain('Hadir pada upacara.');
      await press(element, 'Simpan isian saya');
      const plan = sent(source).at(-1)!;
      expect([plan.targets[0]!.result, plan.expectations]).to.deep.equal(['Hasil saya', expectations]);
    });

    it('can take the stored one, and bring mine back', async () => {
      const [source, element] = await conflicting(theirs);
      await press(element, 'Pakai yang tersimpan');
      expect(one<HTMLInputElement>(element, field).value).to.equal('Hasil dari tempat lain');
      expect(text(element)).to.contain('Isian Anda sebelumnya masih disimpan di halaman ini.');
      await press(element, 'Kembalikan isian saya');
      expect(one<HTMLInputElement>(element, field).value).to.equal('Hasil saya');
      await press(element, 'Simpan rancangan');
      expect(sent(source).at(-1)!.revision).to.equal(3);
    });

    it('brings mine back in exchange for what was typed after taking the stored one', async () => {
      const [, element] = await conflicting(theirs);
      const value = (): string => one<HTMLInputElement>(element, field).value;
      await press(element, 'Pakai yang tersimpan');
      fill(element, field, 'Ditulis sesudahnya');
      await press(element, 'Kembalikan isian saya');
      expect(value()).to.equal('Hasil saya');
      await press(element, 'Kembalikan isian saya');
      expect(value()).to.equal('Ditulis sesudahnya');
    });

    it('keeps mine aside when it is asked back while something is being saved', async () => {
      const [source, element] = await conflicting(theirs);
      await press(element, 'Pakai yang tersimpan');
      fill(element, field, 'Ditulis sesudahnya');
      const release = source.hold();
      await press(element, 'Simpan rancangan');
      await press(element, 'Kembalikan isian saya');
      release();
      await settled(element);
      await press(element, 'Kembalikan isian saya');
      expect(one<HTMLInputElement>(element, field).value).to.equal('Hasil saya');
    });

    it('cannot write over what was submitted, but still lets mine be read', async () => {
      const [, element] = await conflicting({ ...theirs, stage: 'submitted' });
      expect(buttons(element)).to.deep.equal(['Pakai yang tersimpan']);
      await press(element, 'Pakai yang tersimpan');
      expect(text(element)).to.contain('Isian Anda yang belum tersimpan').and.to.contain('“Hasil saya”');
      expect(text(element)).not.to.contain('Kembalikan isian saya');
    });

    it('keeps the remark of an act that came too late', async () => {
      const source = office(submitted);
      const element = await widget(source, { planId: submitted.id, actingAs: 'supervisor' });
      await press(element, 'Kembalikan…');
      fill(element, '#remark', 'Perjelas.');
      await source.plant('plan', { ...submitted, revision: 3 });
      await press(element, 'Ya, kembalikan');
      expect(spaced(focused()!)).to.contain('Perjelas.');
      await press(element, 'Pakai yang tersimpan');
      await press(element, 'Kembalikan…');
      expect(one<HTMLTextAreaElement>(element, '#remark').value).to.equal('Perjelas.');
      await press(element, 'Ya, kembalikan');
      expect(sent(source).at(-1)!.revision).to.equal(4);
    });

    it('tells the second of two pages that begin the same plan', async () => {
      const source = office(submitted);
      const [one_, two] = [await fresh(source, bungo), await fresh(source, bungo)];
      for (const element of [one_, two]) {
        await press(element, 'Tulis target dengan kata sendiri');
        for (const name of ['result', 'name']) fill(element, `.writing [id$="-${name}"]`, `Kata ${name}`);
        fill(element, '.writing [id$="-target"]', '12');
      }
      await press(one_, 'Simpan rancangan');
      await press(two, 'Simpan rancangan');
      await settled(two);
      expect(text(two)).to.contain('Rencana ini sudah disimpan dari tempat lain');
    });

    it('sends once when a button is pressed twice', async () => {
      const source = office(submitted);
      const release = source.hold();
      const element = await widget(source, { planId: submitted.id, actingAs: 'supervisor' });
      await press(element, 'Setujui…');
      const yes = [...root(element).querySelectorAll('button')].find(
        (each) => spaced(each) === 'Ya, setujui',
      )!;
      yes.click();
      yes.click();
      release();
      await settled(element);
      expect(source.puts.length).to.equal(1);
    });
  });
});
