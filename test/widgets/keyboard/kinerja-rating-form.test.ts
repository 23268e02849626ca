import type { Records } from '@kinerja/core';
import { draftRating, openQuarter, rina } from '@kinerja/mock';
import { expect } from '@open-wc/testing';
import { Office, root, spaced } from '../parts/office.ts';
import { askedYear, peer } from '../rating-form/evaluations.ts';
import { sent, widget } from '../rating-form/support.ts';
import { on, pick, press, seen, tabTo, tick, until, write } from './person.ts';
import { walks } from './tasks.ts';

const results = 'Rating hasil kerja';
const behaviour = 'Rating perilaku kerja';

walks('kinerja-rating-form', {
  async 'rates results and behaviour on evidence, and makes it final'() {
    const office = new Office();
    const element = await widget(office);
    await press(/^8 laporan sebelumnya/);
    await pick('Penilaian Anda: Akta kelahiran selesai lebih cepat', 'Di atas ekspektasi');
    await write(/^Catatan .*Akta kelahiran selesai lebih cepat/, 'Turun menjadi 2,5 hari.');
    await press('Tetapkan…');
    await on(/isian|Lengkapi/);
    await press(results);
    await on(/ekspektasi/);
    await pick(results, 'Sesuai ekspektasi');
    await pick(behaviour, 'Sesuai ekspektasi');
    await write('Kekuatan', 'Teliti.');
    await press('Tetapkan…');
    await press('Ya, tetapkan');
    await until(() => sent(office).at(-1)?.status === 'final', 'final');
    const rating = sent(office).at(-1)!;
    expect([rating.results.level, rating.results.items['waktu-akta']?.level]).to.deep.equal([
      'meets',
      'exceeds',
    ]);
    await seen(element, 'Penilaian sudah ditetapkan');
  },

  async 'says of herself how it went, and hands it in'() {
    const office = new Office({ evaluation: [openQuarter] });
    await widget(office, { evaluationId: openQuarter.id, raterRole: 'self', raterId: rina.id });
    await pick(results, 'Sesuai ekspektasi');
    await pick(behaviour, 'Sesuai ekspektasi');
    await press('Serahkan penilaian diri…');
    await press('Ya, serahkan');
    await until(() => office.puts.some(({ kind }) => kind === 'evaluation'), 'handed in');
    expect((await office.get('evaluation', openQuarter.id)).stage).to.equal('self-assessed');
  },

  async 'judges a colleague with a declared tie, and says that one thing cannot be judged'() {
    const year = askedYear(peer);
    const office = new Office({ evaluation: [year] });
    const element = await widget(office, { evaluationId: year.id, raterRole: 'peer', raterId: peer.id });
    await pick(/Etika kerja/, 'Sesuai ekspektasi');
    await write(/^(Catatan|Alasan).*Etika kerja/, 'Selalu jujur.');
    await pick(/Harmonis/, /^Tidak dapat/);
    await tick(/hubungan/i);
    await press('Serahkan penilaian…');
    await press('Hubungan apa');
    await on(/^Hubungan apa/);
    await write(/^Hubungan apa/, 'Saudara sepupu');
    await press('Serahkan penilaian…');
    await press('Ya, serahkan');
    await seen(element, 'Penilaian sudah diserahkan');
    expect(sent(office)[0]!.rater).to.deep.equal({ id: peer.id, role: 'peer', tie: 'Saudara sepupu' });
  },

  async 'reads the anchors, compares with the own other ratings, and keeps a draft'() {
    const office = new Office();
    const element = await widget(office);
    await press('Panduan perilaku');
    expect([...root(element).querySelectorAll('details')].some((each) => each.open)).to.equal(true);
    await pick(results, 'Di atas ekspektasi');
    await press('Bandingkan dengan penilaian saya yang lain');
    await tabTo('Simpan rancangan');
    await press('Simpan rancangan');
    await seen(element, 'Rancangan tersimpan');
  },

  async 'saves the own version when somebody else was faster'() {
    const office = new Office({ rating: [draftRating] });
    const element = await widget(office);
    await pick(results, 'Di atas ekspektasi');
    const theirs: Records['rating'] = { ...draftRating, revision: 2, strengths: 'Lain' };
    await office.plant('rating', theirs);
    await press('Simpan rancangan');
    await on(/Penilaian ini sudah disimpan dari tempat lain/);
    await press('Simpan isian saya');
    await seen(element, 'Rancangan tersimpan');
    expect(spaced(root(element).querySelector('[part~="status"]')!)).to.contain('Rancangan tersimpan');
  },
});
