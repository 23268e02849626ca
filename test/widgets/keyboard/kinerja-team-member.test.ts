import { expect } from '@open-wc/testing';
import { asAuthority, asSupervisor, asTeam, member, office, sent } from '../team-board/panel/support.ts';
import { choose, leave, on, pick, press, seen, tick, write } from './person.ts';
import { walks } from './tasks.ts';

type Source = ReturnType<typeof office>;

const lastAct = (source: Source) => sent(source).at(-1)!.history.at(-1)!;

walks('kinerja-team-member', {
  async 'opens an evaluation'() {
    const source = office('open', { id: 'lain' });
    const element = await member(source, { ...asSupervisor, evaluationId: '', plans: ['plan-rina-2026'] });
    await press('Buka evaluasi…');
    await choose(/periode|masa/i, '1 Januari – 31 Desember');
    await press('Ya, buka');
    await seen(element, 'Evaluasi sudah dibuka');
    expect(sent(source)[0]!.stage).to.equal('open');
  },

  async 'proposes a rater'() {
    const source = office('open');
    const element = await member(source, asTeam);
    await press('Usulkan penilai…');
    await choose('Penilai', 'Gita');
    await choose('Menilai sebagai', 'Pihak');
    await press('Usulkan');
    await seen(element, 'Penilai sudah diusulkan');
    expect(sent(source)[0]!.raters.at(-1)!.id).to.equal('gita-lestari');
  },

  async 'agrees to a rater, and declines one'() {
    for (const [begin, yes, action] of [
      ['Setujui', 'Ya, setujui', 'approve-rater'],
      ['Tolak', 'Ya, tolak', 'decline-rater'],
    ] as const) {
      const source = office('open');
      const element = await member(source, asTeam);
      await press(begin);
      await press(yes);
      await on(/^Penilai sudah/);
      expect(lastAct(source).action).to.equal(action);
      element.remove();
      leave();
    }
  },

  async 'goes on without a self-assessment'() {
    const source = office('open');
    await member(source, asSupervisor);
    await press('Lanjutkan tanpa penilaian diri…');
    await write(/^Alasan/, 'Tugas belajar');
    await press('Ya, lanjutkan');
    await on(/penilaian diri/);
    expect(lastAct(source).remark).to.equal('Tugas belajar');
  },

  async 'calibrates, and is brought to what lacks'() {
    const source = office('rated');
    const element = await member(source, asTeam);
    await press('Kalibrasi…');
    await press('Tambah perubahan');
    await choose(/^Menjadi|^Nilai baru/, 'Di bawah');
    await press('Simpan kalibrasi');
    await on(/^Lengkapi dahulu/);
    await press('Tuliskan alasannya.');
    await on(/^Alasan/);
    await write(/^Alasan/, 'Dibandingkan');
    await press('Simpan kalibrasi');
    await seen(element, 'Kalibrasi sudah disimpan');
    expect(sent(source)[0]!.adjustments[0]!.ground).to.equal('Dibandingkan');
  },

  async 'takes a change away again'() {
    const source = office('rated');
    const element = await member(source, asTeam);
    await press('Kalibrasi…');
    await press('Tambah perubahan');
    await press('Tambah perubahan');
    await press('Hapus perubahan');
    await press('Hapus perubahan');
    await press('Simpan kalibrasi');
    await seen(element, 'Kalibrasi sudah disimpan');
    expect(sent(source)[0]!.adjustments).to.deep.equal([]);
  },

  async 'hands the result over'() {
    const source = office('calibrated');
    const element = await member(source, asSupervisor);
    await press('Serahkan hasil…');
    await press('Ya, serahkan');
    await seen(element, 'Hasil sudah diserahkan');
    expect(lastAct(source).action).to.equal('release');
  },

  async 'decides an objection'() {
    const source = office('objected');
    const element = await member(source, asAuthority);
    await press('Putuskan keberatan…');
    for (const item of ['Keberatan 1', 'Keberatan 2']) {
      await pick(new RegExp(item), 'Nilai tetap');
      await write(`Pertimbangan: ${item}`, 'Sudah ditimbang');
    }
    await press('Kirim keputusan');
    await seen(element, 'Keberatan sudah diputuskan');
    expect(sent(source)[0]!.stage).to.equal('decided');
  },

  async 'makes it final'() {
    const source = office('decided');
    const element = await member(source, asSupervisor);
    await press('Tetapkan…');
    await press('Ya, tetapkan');
    await seen(element, 'Evaluasi sudah ditetapkan');
    expect(lastAct(source).action).to.equal('finalise');
  },

  async 'notes a follow-up'() {
    const source = office('final');
    const element = await member(source, asSupervisor);
    await press('Catat tindak lanjut…');
    await tick(/^Promosi|promosi/);
    await write(/^Alasan/, 'Layak');
    await press('Catat');
    await seen(element, 'Tindak lanjut sudah dicatat');
    expect(sent(source)[0]!.followUps.at(-1)!.ground).to.equal('Layak');
  },

  async 'cancels, and is where it began'() {
    const source = office('calibrated');
    await member(source, asTeam);
    await press('Serahkan hasil…');
    await press('Batal');
    await on('Serahkan hasil…');
    expect(source.puts.length).to.equal(0);
  },
});
