import { agus, rina } from '@kinerja/mock';
import type { KinerjaWorkPlan } from '@kinerja/widgets';
import { expect } from '@open-wc/testing';
import { button, collect, fill, focused, one, root, settled, spaced, text } from '../parts/office.ts';
import { agreed, bungo, choose, draftPlan, fresh, kemuning, office, press, sent } from './support.ts';
import { strict, superiorPlan, widget } from './support.ts';

const forms = (element: KinerjaWorkPlan): Element[] => [...root(element).querySelectorAll('.writing')];
const missing = (element: KinerjaWorkPlan): string[] =>
  [...root(element).querySelectorAll('.missing li')].map(spaced);
const field = (id: string, name: string): string => `[id="${id}-${name}"]`;

async function take(element: KinerjaWorkPlan, position: string): Promise<string[]> {
  await choose(element, '#position', position);
  for (const box of root(element).querySelectorAll<HTMLInputElement>('.ready input')) box.click();
  await settled(element);
  const count = root(element).querySelectorAll('.ready input').length;
  await press(element, `Tambahkan ${count} target`);
  return forms(element).map((form) => form.getAttribute('aria-labelledby')!.replace(/-head$/, ''));
}

describe('kinerja-work-plan', () => {
  describe('writing', () => {
    it('begins from the standard of a position, keeps a draft and goes on from there', async () => {
      const source = office(agreed);
      const element = await fresh(source, bungo);
      const planned = collect('kinerja-planned');
      const position = bungo.standards[0]!;
      const ids = await take(element, position.id);
      expect(ids).to.deep.equal(position.targets.map(({ id }) => id));
      expect(focused()).to.equal(one(element, field(ids[0]!, 'head')));
      expect(root(element).querySelectorAll('.ready input:disabled').length).to.equal(ids.length);
      fill(element, field(ids[0]!, 'result'), 'Hasil saya');
      await press(element, 'Simpan rancangan');
      const [first] = sent(source);
      expect([first!.revision, first!.stage, first!.scheme]).to.deep.equal([1, 'draft', bungo.id]);
      expect([first!.employee.id, first!.supervisor.id]).to.deep.equal([rina.id, agus.id]);
      expect(first!.targets[0]!.result).to.equal('Hasil saya');
      expect(first!.history).to.equal(undefined);
      expect(text(element)).to.contain('Rancangan tersimpan');
      expect(planned.map(({ plan, stage, state }) => [plan, stage, state])).to.deep.equal([
        [first!.id, 'draft', 'received'],
      ]);

      const again = await fresh(source, bungo);
      expect(forms(again).length).to.equal(ids.length);
      expect(again.planId).to.equal(first!.id);
      await press(again, 'Ajukan…');
      await press(again, 'Ya, ajukan');
      expect(
        sent(source)
          .at(-1)!
          .history!.map(({ action }) => action),
      ).to.deep.equal(['submit']);
    });

    it('lets nothing but the standard in where the scheme says so', async () => {
      const element = await fresh(office(agreed), kemuning);
      expect(text(element)).to.contain('semua target diambil dari standar jabatan');
      const words = [...root(element).querySelectorAll('button')].map(spaced);
      expect(words).not.to.contain('Tulis target dengan kata sendiri');
      const [id] = await take(element, kemuning.standards[0]!.id);
      expect(root(element).querySelector(field(id!, 'name'))).to.equal(null);
      expect(text(element)).to.contain('indikatornya tidak dapat diubah');
    });

    it('takes own words, and says what is lacking before it can be saved', async () => {
      const source = office(agreed);
      const element = await fresh(source, bungo);
      expect(missing(element)).to.deep.equal(['Tambahkan paling sedikit satu target.']);
      await press(element, 'Tulis target dengan kata sendiri');
      expect(missing(element).length).to.equal(3);
      expect(root(element).querySelector('.error')).to.equal(null);
      expect([...root(element).querySelectorAll('button')].map(spaced)).not.to.contain('Ajukan…');
      await press(element, 'Simpan rancangan');
      expect(source.puts.length).to.equal(0);
      expect(focused()).to.equal(one(element, '.mend'));
      one(element, '.mend button').click();
      const id = focused()!.id.replace(/-result$/, '');
      expect(spaced(one(element, field(id, 'result-error')))).to.equal('Isi rencana hasil kerja.');
      fill(element, field(id, 'result'), ' Arsip tertata ');
      fill(element, field(id, 'name'), 'Arsip yang ditata');
      fill(element, field(id, 'unit'), 'berkas');
      fill(element, field(id, 'target'), '120');
      await choose(element, field(id, 'aspect'), 'quality');
      await press(element, 'Simpan rancangan');
      const [target] = sent(source)[0]!.targets;
      expect(target!.result).to.equal('Arsip tertata');
      expect(target!.indicator).to.deep.equal({
        name: 'Arsip yang ditata',
        aspect: 'quality',
        unit: 'berkas',
        accumulation: 'sum',
        direction: 'higher',
        target: 120,
      });
      expect(target!.breakdown!.map((month) => month.target)).to.deep.equal(Array(12).fill(10));
    });

    it('says what is over or lacking by month, and shares it out again', async () => {
      const source = office(draftPlan);
      const element = await widget(source, { planId: draftPlan.id, actingAs: 'employee' });
      const { id } = draftPlan.targets[0]!;
      await press(element, 'Buat rincian per bulan');
      expect(spaced(one(element, field(id, 'months')))).to.equal(
        'Sudah sesuai dengan target: 1.000 dokumen.',
      );
      fill(element, field(id, 'month-0'), '74');
      await settled(element);
      expect(spaced(one(element, field(id, 'months')))).to.contain('kurang 10.');
      expect(missing(element)[0]).to.match(/^Target 1: Jumlah semua bulan 990, targetnya 1.000/);
      expect([...root(element).querySelectorAll('button')].map(spaced)).not.to.contain('Ajukan…');
      fill(element, field(id, 'month-1'), '104');
      await settled(element);
      expect(spaced(one(element, field(id, 'months')))).to.contain('lebih 10.');
      await press(element, 'Bagi rata kembali');
      expect(missing(element)).to.deep.equal([]);
      fill(element, field(id, 'target'), '1200');
      await press(element, 'Simpan rancangan');
      expect(sent(source)[0]!.targets[0]!.breakdown![11]).to.deep.equal({ month: '2026-12', target: 100 });
    });

    it('asks for weights and goals where the scheme does, with their sum', async () => {
      const plan = { ...draftPlan, targets: draftPlan.targets.slice(0, 2) };
      const element = await widget(office(plan), { planId: plan.id, actingAs: 'employee', scheme: strict });
      const [one_, two] = plan.targets.map(({ id }) => id);
      expect(missing(element)).to.contain('Target 1: Isi bobot target ini.');
      expect(missing(element)).to.contain('Target 2: Pilih sasaran daerah yang didukung.');
      expect(spaced(one(element, field(one_!, 'weight-error')))).to.equal('Isi bobot target ini.');
      fill(element, field(one_!, 'weight'), '60');
      fill(element, field(two!, 'weight'), '50');
      await settled(element);
      expect(spaced(one(element, '#weights'))).to.contain('Jumlah bobot: 110% dari 100%.');
      expect(spaced(one(element, '#weights'))).to.contain('kurangi 10.');
      [...root(element).querySelectorAll<HTMLElement>('.missing button')]
        .find((each) => spaced(each).startsWith('Jumlah bobot'))!
        .click();
      expect(focused()).to.equal(one(element, '#weights'));
      fill(element, field(two!, 'weight'), '40');
      for (const id of [one_!, two!]) await choose(element, field(id, 'goal'), 'misi-1');
      expect(missing(element)).to.deep.equal([]);
    });

    it('reads and writes numbers as people do, and asks where two may be meant', async () => {
      const [first, ...others] = draftPlan.targets;
      const weighed = { ...draftPlan, targets: [{ ...first!, weight: 12.5 }, ...others] };
      const source = office(weighed);
      const element = await widget(source, { planId: draftPlan.id, actingAs: 'employee' });
      const { id } = first!;
      const weight = one<HTMLInputElement>(element, field(id, 'weight'));
      expect([weight.type, weight.inputMode, weight.value]).to.deep.equal(['text', 'decimal', '12,5']);
      await press(element, 'Buat rincian per bulan');
      fill(element, field(id, 'target'), '1.005');
      fill(element, field(id, 'weight'), 'dua puluh');
      await press(element, 'Simpan rancangan');
      expect(source.puts.length).to.equal(0);
      expect(spaced(one(element, field(id, 'target-error')))).to.equal(
        '“1.005” dapat dibaca dengan dua cara. Tulis 1005, atau 1,0050.',
      );
      expect(one(element, field(id, 'weight')).getAttribute('aria-invalid')).to.equal('true');
      fill(element, field(id, 'target'), '1.000,5');
      fill(element, field(id, 'weight'), '37,5');
      await settled(element);
      expect(one<HTMLInputElement>(element, field(id, 'month-0')).value).to.match(/^8\d,\d+$/);
      await press(element, 'Simpan rancangan');
      const [saved] = sent(source)[0]!.targets;
      expect([(saved!.indicator as { target: number }).target, saved!.weight]).to.deep.equal([1000.5, 37.5]);
      expect(one<HTMLInputElement>(element, field(id, 'target')).value).to.equal('1000,5');
    });

    it('supports a target of the superior, directly or not', async () => {
      const source = office(draftPlan, superiorPlan);
      const element = await widget(source, { planId: draftPlan.id, actingAs: 'employee' });
      const { id } = draftPlan.targets[0]!;
      await choose(element, field(id, 'aligned'), 'cakupan');
      await choose(element, field(id, 'cascade'), 'direct');
      await press(element, 'Simpan rancangan');
      const [target] = sent(source)[0]!.targets;
      expect([target!.supports, target!.alignment]).to.deep.equal([
        'Cakupan akta kelahiran meningkat',
        { plan: superiorPlan.id, target: 'cakupan', cascade: 'direct' },
      ]);
    });

    it('begins provisionally while the superior is still writing, and says so', async () => {
      const source = office({ ...superiorPlan, stage: 'draft' });
      const element = await fresh(source, strict);
      expect(text(element)).to.contain('Rencana Agus Prasetyo belum disetujui');
      expect(text(element)).to.contain('SKP sementara');
      one(element, '.provisional input').click();
      await settled(element);
      expect(text(element)).not.to.contain('perlu dikonfirmasi sebelum dapat disetujui');
    });

    it('changes direction, range and yes/no, and removes a target', async () => {
      const source = office(draftPlan);
      const element = await widget(source, { planId: draftPlan.id, actingAs: 'employee' });
      const { id } = draftPlan.targets[0]!;
      await choose(element, field(id, 'direction'), 'range');
      fill(element, field(id, 'minimum'), '90');
      fill(element, field(id, 'maximum'), '80');
      await settled(element);
      expect(spaced(one(element, field(id, 'maximum-error')))).to.contain('tidak boleh kurang');
      await choose(element, field(id, 'direction'), 'yes-no');
      const last = draftPlan.targets.at(-1)!;
      button(element, `Hapus target ini: ${last.result}`).click();
      await settled(element);
      await press(element, 'Simpan rancangan');
      expect(sent(source)[0]!.targets.map(({ indicator }) => indicator.direction)).to.deep.equal([
        'yes-no',
        'lower',
        'range',
      ]);
    });

    it('survives being taken out of the page and put back', async () => {
      const element = await widget(office(draftPlan), { planId: draftPlan.id, actingAs: 'employee' });
      const { id } = draftPlan.targets[0]!;
      fill(element, field(id, 'result'), 'Belum disimpan');
      const parent = element.parentElement!;
      element.remove();
      parent.append(element);
      await settled(element);
      expect(one<HTMLInputElement>(element, field(id, 'result')).value).to.equal('Belum disimpan');
      expect(text(element)).to.contain('Ada perubahan yang belum disimpan.');
    });
  });
});
