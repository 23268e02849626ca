import { expect } from '@open-wc/testing';
import {
  type Development,
  employee,
  offered,
  office,
  running,
  sent,
  supervisor,
  widget,
} from '../development-plan/support.ts';
import { keys, on, pick, press, seen, tabTo, tick, write } from './person.ts';
import { walks } from './tasks.ts';

const concluded: Development = {
  ...running,
  stage: 'concluded',
  outcome: {
    on: '2027-01-12',
    by: { id: 'agus-prasetyo', role: 'supervisor' },
    result: 'partly',
    ground: 'Dua dari tiga loket.',
  },
};

walks('kinerja-development-plan', {
  async 'takes what is weak into a plan, and offers it'() {
    const source = office();
    const element = await widget(source, employee);
    await press('Mengapa: Kolaboratif');
    await press('Masukkan ke rencana: Kolaboratif');
    await press('Ajukan');
    await seen(element, 'Rencana diajukan');
    expect(sent(source).at(-1)!.stage).to.equal('offered');
    await on(/Rencana diajukan/);
  },

  async 'writes an area and an activity in own words, takes one away, and keeps a draft'() {
    const source = office();
    const element = await widget(source, supervisor);
    await press('Usulkan rencana');
    await press('Hal lain, dengan kata sendiri');
    await write('Apa yang dicapai pada akhir waktu', 'Laporan selesai sebelum tanggal 5.');
    await press('Tambah kegiatan sendiri');
    await write('Kegiatan', 'Kursus pengarsipan digital');
    await press('Tambah kegiatan sendiri');
    await press(/^Hapus kegiatan:$/);
    await on('Apa yang dicapai pada akhir waktu');
    await press('Simpan rancangan');
    await seen(element, 'Rancangan tersimpan');
  },

  async 'agrees to a plan'() {
    const source = office(offered);
    const element = await widget(source, employee);
    await press('Setujui');
    await press('Ya, saya setuju');
    await seen(element, 'Rencana disepakati');
  },

  async 'sends a plan back'() {
    const source = office(offered);
    const element = await widget(source, employee);
    await press('Kembalikan');
    await press('Kembalikan', 'Kembalikan untuk diubah');
    await on(/isian yang perlu diperbaiki/);
    await press('Isi bagian ini.');
    await on('Apa yang perlu diubah');
    await write('Apa yang perlu diubah', 'Tambahkan pendamping.');
    await press('Kembalikan', 'Kembalikan untuk diubah');
    await seen(element, 'Rencana dikembalikan');
    expect(sent(source)[0]!.stage).to.equal('draft');
  },

  async 'notes a check-in'() {
    const source = office(running);
    const element = await widget(source, employee);
    await press('Catat pertemuan');
    await press('Batal');
    await on('Catat pertemuan');
    await press('Catat pertemuan');
    await pick(/./, 'Tercapai');
    await tick('Bimbingan berkala oleh atasan atas hasil ini');
    await write('Apa yang dibicarakan dan disepakati', 'Semua loket sudah memakainya.');
    await press('Simpan catatan');
    await seen(element, 'Catatan tersimpan');
    expect(sent(source)[0]!.checkIns[1]).to.include({ progress: 'reached' });
  },

  async 'gives more time'() {
    const source = office(running);
    const element = await widget(source, supervisor);
    await press('Perpanjang waktu');
    const until = (await tabTo('Sampai tanggal')) as HTMLInputElement;
    // A day that reads the same whichever of day and month comes first.
    await keys('1', '2', '1', '2', '2', '0', '2', '7');
    // The driver of WebKit types nothing into the parts of a day.
    if (!until.value && !navigator.userAgent.includes('Chrome')) this.skip();
    await write('Alasan perpanjangan', 'Banjir tiga pekan.');
    await press('Perpanjang');
    await seen(element, 'Waktu diperpanjang');
    expect(sent(source)[0]!.time.to > running.time.to).to.equal(true);
  },

  async 'stops a plan'() {
    const source = office(running);
    const element = await widget(source, supervisor);
    await press('Hentikan rencana');
    await write('Alasan dihentikan', 'Pindah tugas.');
    await press('Hentikan');
    await seen(element, 'Rencana dihentikan');
  },

  async 'tells the outcome'() {
    const source = office(running);
    const element = await widget(source, supervisor);
    await press('Tetapkan hasil');
    await pick(/./, 'Tercapai');
    await write(/^Dasar penetapan/, 'Sudah terlihat.');
    await press('Tetapkan hasil', 'Tetapkan hasil');
    await seen(element, 'Hasil ditetapkan');
    expect(sent(source)[0]!.outcome!.result).to.equal('reached');
  },

  async 'replies to the outcome'() {
    const source = office(concluded);
    const element = await widget(source, { ...employee, day: '2027-01-14' });
    await press('Tulis tanggapan');
    await write('Tanggapan Anda', 'Loket ketiga pindah gedung.');
    await press('Kirim tanggapan');
    await seen(element, 'Loket ketiga pindah gedung.');
  },
});
