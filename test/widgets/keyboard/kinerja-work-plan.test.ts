import { expect } from '@open-wc/testing';
import { bungo } from '@kinerja/core/schemes';
import {
  agreed,
  draftPlan,
  fresh,
  office,
  sent,
  strict,
  submitted,
  superiorPlan,
  widget,
} from '../work-plan/support.ts';
import { choose, on, press, seen, tabTo, tick, until, write } from './person.ts';
import { walks } from './tasks.ts';

const result = 'Rencana hasil kerja (RHK)';

walks('kinerja-work-plan', {
  async 'writes a plan from the standard of a position, with an own target and its months, and keeps a draft'() {
    const source = office(agreed);
    const element = await fresh(source, bungo);
    const { label, targets } = bungo.standards[0]!;
    await choose('Jabatan', label.id!);
    await tick(new RegExp(targets[0]!.result.id!));
    await press('Tambahkan 1 target');
    await on('Target 1');
    await press('Tulis target dengan kata sendiri');
    await on('Target 2');
    await press('Simpan rancangan');
    await on(/^Lengkapi dahulu/);
    await press(/^Target 2: Isi rencana/);
    await on(result);
    await write(result, 'Arsip tertata', 'Target 2');
    await write('Indikator kinerja individu (IKI)', 'Arsip yang ditata', 'Target 2');
    await write('Satuan', 'berkas', 'Target 2');
    await write('Target (berkas)', '120', 'Target 2');
    await choose('Aspek', 'Kualitas', 'Target 2');
    await press('Rincian per bulan', 'Target 2');
    await write('Januari 2026', '20', 'Target 2');
    await seen(element, 'lebih 10');
    await press('Bagi rata kembali', 'Target 2');
    await seen(element, 'Sudah sesuai dengan target: 120 berkas');
    await press('Simpan rancangan');
    await seen(element, 'Rancangan tersimpan');
    expect(sent(source)[0]!.targets[1]!.indicator).to.include({ unit: 'berkas', aspect: 'quality' });
    await press('Hapus target ini', 'Target 2');
    await press('Simpan rancangan');
    await until(() => sent(source).at(-1)!.targets.length === 1, 'one target left');
  },

  async 'supports a target of the superior'() {
    const source = office(draftPlan, superiorPlan);
    await widget(source, { planId: draftPlan.id, actingAs: 'employee' });
    await choose('Target pimpinan yang didukung', superiorPlan.targets[0]!.result, 'Target 1');
    await choose('Cara mendukung', 'tidak', 'Target 1');
    await press('Simpan rancangan');
    await until(() => source.puts.length === 1, 'saved');
    expect(sent(source)[0]!.targets[0]!.alignment).to.deep.equal({
      plan: superiorPlan.id,
      target: 'cakupan',
      cascade: 'non-direct',
    });
  },

  async submits() {
    const source = office(draftPlan);
    const element = await widget(source, { planId: draftPlan.id, actingAs: 'employee' });
    await press('Ajukan…');
    await on(/^Ajukan rencana ini/);
    await press('Batal');
    await on('Ajukan…');
    await press('Ajukan…');
    await press('Ya, ajukan');
    await seen(element, 'Rencana sudah diajukan');
    await on(/Rencana sudah diajukan/);
    expect(sent(source).at(-1)!.stage).to.equal('submitted');
  },

  async 'returns with a remark, without which it does not go'() {
    const source = office(submitted);
    const element = await widget(source, { planId: submitted.id, actingAs: 'supervisor' });
    await press('Kembalikan…');
    await press('Ya, kembalikan');
    await on('Apa yang perlu diperbaiki');
    await write('Apa yang perlu diperbaiki', 'Perjelas target ketiga.');
    await press('Ya, kembalikan');
    await seen(element, 'Rencana sudah dikembalikan');
    expect(sent(source)[0]!.history!.at(-1)!.remark).to.equal('Perjelas target ketiga.');
  },

  async agrees() {
    const source = office(submitted);
    const element = await widget(source, { planId: submitted.id, actingAs: 'supervisor' });
    await press('Setujui…');
    await press('Ya, setujui');
    await seen(element, 'Rencana sudah disetujui');
    expect(sent(source)[0]!.stage).to.equal('agreed');
  },

  async 'opens an agreed plan for a revision'() {
    const source = office(agreed);
    const element = await widget(source, { planId: agreed.id, actingAs: 'employee' });
    await press('Revisi…');
    await write('Alasan revisi', 'Pegawai berkurang.');
    await press('Ya, buka revisi');
    await seen(element, 'Target belum berubah.');
    await write(/^Target \(/, '800', 'Target 1');
    await seen(element, '800 dokumen”');
  },

  async 'writes what is expected of the staff, as a supervisor'() {
    const source = office(draftPlan, submitted);
    await widget(source, { planId: draftPlan.id, actingAs: 'supervisor' });
    await write('Loyal', 'Hadir pada upacara.');
    await press('Simpan rancangan');
    await until(() => source.puts.length === 1, 'saved');
    expect(sent(source)[0]!.expectations['loyal']).to.equal('Hadir pada upacara.');
  },

  async 'confirms what was provisional'() {
    const targets = [{ ...submitted.targets[0]!, goal: 'misi-1', weight: 100 }];
    const plan = { ...submitted, provisional: true, targets };
    const element = await widget(office(plan, superiorPlan), {
      planId: plan.id,
      actingAs: 'supervisor',
      scheme: strict,
    });
    await press('Konfirmasi…');
    await press('Ya, konfirmasi');
    await seen(element, 'Rencana sudah dikonfirmasi');
    await tabTo('Setujui…');
  },

  async 'saves the own version when somebody else was faster'() {
    const source = office(draftPlan);
    const element = await widget(source, { planId: draftPlan.id, actingAs: 'employee' });
    await write(result, 'Hasil saya', 'Target 1');
    await source.plant('plan', { ...draftPlan, revision: 2 });
    await press('Simpan rancangan');
    await on(/^Rencana ini sudah disimpan dari tempat lain/);
    await press('Simpan isian saya');
    await seen(element, 'Rancangan tersimpan');
    expect(sent(source).at(-1)!.targets[0]!.result).to.equal('Hasil saya');
  },

  async prints() {
    await widget(office(agreed), { planId: agreed.id, actingAs: 'employee' });
    const { print } = window;
    let printed = 0;
    window.print = () => void printed++;
    await press('Cetak SKP');
    window.print = print;
    expect(printed).to.equal(1);
  },
});
