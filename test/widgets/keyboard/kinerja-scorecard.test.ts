import { finalRating } from '@kinerja/mock';
import { expect } from '@open-wc/testing';
import { openYear, released } from '../../../stories/support/evaluations.ts';
import { Office, root, spaced } from '../parts/office.ts';
import { evaluated, officeOf } from '../scorecard/support-evaluations.ts';
import { widget } from '../scorecard/support.ts';
import { choose, keys, on, pick, press, seen, tabTo, until, write } from './person.ts';
import { walks } from './tasks.ts';

walks('kinerja-scorecard', {
  async 'opens why it is this score, down to a rule'() {
    const element = await widget();
    const steps = (): HTMLDetailsElement[] => [...root(element).querySelectorAll('details')];
    await until(() => steps().length > 2, 'steps');
    const folded = steps().filter((each) => !each.open);
    for (const details of folded.slice(0, 2)) {
      await press(spaced(details.querySelector('summary')!));
      await until(() => details.open, 'opened');
    }
  },

  async 'says that it was read'() {
    const office = officeOf(released);
    const element = await evaluated(office);
    await press('Saya sudah membaca');
    await seen(element, 'Tercatat: Anda sudah membaca');
    expect((await office.get('evaluation', openYear.id)).stage).to.equal('acknowledged');
  },

  async 'objects to a step, with what should hold and why'() {
    const office = officeOf(released);
    const element = await evaluated(office);
    await press('Ajukan keberatan…');
    await on('Keberatan');
    await press('Kirim keberatan…');
    await on(/perlu diperbaiki|lengkapi/i);
    await choose('Langkah yang disanggah', 'Hasil', 'Keberatan 1');
    await pick(/Seharusnya/, 'Di atas ekspektasi');
    await write('Alasan', 'Ada buktinya.', 'Keberatan 1');
    await press('Kirim keberatan…');
    await press('Kembali ke isian');
    await press('Kirim keberatan…');
    await press('Ya, kirim');
    await seen(element, 'Keberatan terkirim');
    const { objection } = await office.get('evaluation', openYear.id);
    expect(objection!.items[0]!.ground).to.equal('Ada buktinya.');
  },

  async 'adds an objection, and takes it away again'() {
    await evaluated(officeOf(released));
    await press('Ajukan keberatan…');
    await on('Keberatan');
    await press('Tambah keberatan');
    await write('Alasan', 'Yang kedua.', 'Keberatan 2');
    await press('Hapus keberatan ini', 'Keberatan 2');
    await press('Batal');
    await on('Ajukan keberatan…');
  },

  async 'looks at the way to the next grade, at earlier years and at the career'() {
    const career = { level: 'ahli-muda', base: '87.5' };
    const element = await evaluated(officeOf(released), { career });
    for (const details of root(element).querySelectorAll<HTMLDetailsElement>('details[data-more]')) {
      await press(spaced(details.querySelector('summary')!));
      await until(() => details.open && details.textContent!.length > 100, 'opened');
    }
  },

  async 'takes the proof along and prints'() {
    const element = await widget(new Office({ rating: [finalRating] }));
    await press('Bukti perhitungan').catch(() => undefined);
    await press('Periksa ulang');
    await seen(element, 'Cocok');
    await keys('Shift');
    await tabTo('Unduh bukti (JSON)');
  },
});
