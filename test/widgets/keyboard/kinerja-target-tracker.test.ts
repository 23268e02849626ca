import type { Records } from '@kinerja/core';
import { bungo } from '@kinerja/core/schemes';
import { rinaPlan } from '@kinerja/mock';
import { expect } from '@open-wc/testing';
import { Office, one, spaced } from '../parts/office.ts';
import { sent, widget } from '../target-tracker/support.ts';
import { bring } from './file.ts';
import { choose, on, pick, press, seen, until, write } from './person.ts';
import { walks } from './tasks.ts';

/** The registrations, of which so many are to come in a year. */
const first = rinaPlan.targets[0]!.result;
const inBungo: Records['plan'] = { ...rinaPlan, scheme: bungo.id };

walks('kinerja-target-tracker', {
  async 'reports progress with evidence, after what was lacking'() {
    const office = new Office();
    const element = await widget(office);
    await press('Laporkan kemajuan', first);
    await press('Kirim laporan');
    await seen(element, 'isian yang perlu diperbaiki');
    await press('Isi realisasi. Bila hasilnya memang nol, tulis 0.');
    await on(/^Realisasi/);
    await write(/^Realisasi/, '12');
    await write('Nama bukti', 'Register November');
    await write('Tautan bukti', 'https://arsip.contoh.id/november');
    await press('Kirim laporan');
    await seen(element, 'Laporan diterima');
    const [{ value, evidence }] = sent(office) as [Records['progress']];
    expect([value, evidence]).to.deep.equal([
      12,
      { title: 'Register November', url: 'https://arsip.contoh.id/november' },
    ]);
    await on(/Laporan diterima/);
  },

  async 'names a file as evidence, and takes it away again'() {
    const office = new Office();
    const element = await widget(office);
    await press('Laporkan kemajuan', first);
    await write(/^Realisasi/, '7');
    await bring('Berkas bukti', new File(['abc'], 'register.pdf'));
    await seen(element, 'SHA-256');
    await press('Lepas berkas');
    await bring('Berkas bukti', new File(['abcd'], 'register-2.pdf'));
    await seen(element, 'register-2.pdf · ');
    await press('Kirim laporan');
    await seen(element, 'Laporan diterima');
    expect(sent(office)[0]!.evidence!.file!.name).to.equal('register-2.pdf');
  },

  async 'reports yes or no'() {
    const office = new Office();
    const element = await widget(office);
    const { result } = rinaPlan.targets.find(({ indicator }) => indicator.direction === 'yes-no')!;
    await press('Laporkan kemajuan', result);
    await pick('Apakah sudah terlaksana?', /^Ya|^Sudah/);
    await press('Kirim laporan');
    await seen(element, 'Laporan diterima');
  },

  async 'tells an obstacle, finds its root by asking why, and asks for support'() {
    const office = new Office({ plan: [inBungo] });
    const element = await widget(office);
    await press('Laporkan kemajuan', first);
    await write(/^Realisasi/, '5');
    await press('Ada kendala?');
    await write('Kendala yang dihadapi', 'Antrean panjang');
    await press('Cari akar masalahnya');
    await write(/^Mengapa/, 'Loket kurang');
    await press('Tanya mengapa lagi');
    await on(/Loket kurang/);
    await write(/Loket kurang/, 'Petugas cuti');
    await press('Tanya mengapa lagi');
    await press('Hapus jawaban terakhir');
    await choose('Jenis kendala', 'Kurang fasilitas');
    await write('Dukungan yang diminta dari pimpinan', 'Petugas pengganti');
    await press('Kirim laporan');
    await seen(element, 'Laporan diterima');
    const { obstacle } = sent(office)[0]!;
    expect([obstacle!.what, obstacle!.cause, obstacle!.category, obstacle!.support]).to.deep.equal([
      'Antrean panjang',
      'Petugas cuti',
      'fasilitas',
      'Petugas pengganti',
    ]);
  },

  async 'reads the months and the earlier reports'() {
    const element = await widget();
    await press('Perkembangan per bulan', first);
    await until(() => spaced(one(element, 'article')).includes('Semua angka ada dalam tabel'), 'chart');
    await press('Lihat angkanya dalam tabel', first);
    await press(/laporan sebelumnya$/, first);
    const open = [...one(element, 'article').querySelectorAll('details')].filter((each) => each.open);
    expect(open.length).to.equal(3);
  },
});
