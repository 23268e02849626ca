import type { Response } from '@kinerja/core/survey';
import { expect } from '@open-wc/testing';
import { clock } from '../satisfaction-survey/clock.ts';
import { inSteps, questions, settled, survey, text, widget } from '../satisfaction-survey/support.ts';
import { giveVoices } from '../satisfaction-survey/voices.ts';
import { FakeSource } from '../shared/fake-source.ts';
import { spaced } from '../parts/office.ts';
import { choose, keys, on, pick, press, seen, tabTo, until, write } from './person.ts';
import { walks } from './tasks.ts';

const about = 'Tentang Anda (boleh dilewati)';
const comment = 'Saran atau masukan (boleh dilewati)';
const sent = (source: FakeSource): Response => source.sent.at(-1)!.record as Response;
const asking = (): FakeSource => new FakeSource().with('survey', survey);

/** Answers everything with the second of the choices. */
async function answer(element: Element): Promise<void> {
  for (const [place, { options }] of questions.entries()) {
    await pick(new RegExp(`^${place + 1}\\. `), options[1]!.label.id!);
  }
  await seen(element, '9 dari 9 terjawab');
}

walks('kinerja-satisfaction-survey', {
  async 'answers everything on one page, tells of herself and comments, looks it over, mends an answer and sends'() {
    const source = asking();
    const element = await widget(source);
    await answer(element);
    await press(about);
    await write('Usia (tahun)', '41');
    await choose('Jenis kelamin', 'Perempuan');
    await write(comment, 'Cepat sekali.');
    await press('Periksa jawaban');
    await on('Periksa jawaban Anda');
    await press('Ubah 3. Waktu penyelesaian');
    await on('Kurang cepat');
    await keys('ArrowDown');
    await press('Periksa jawaban');
    await press('Kirim jawaban');
    await seen(element, 'Terima kasih');
    const { answers, profile, comment: said } = sent(source);
    expect([answers.waktu, answers.biaya, profile.age, profile.sex, said]).to.deep.equal([
      3,
      2,
      41,
      'P',
      'Cepat sekali.',
    ]);
    await on(/^Terima kasih/);
  },

  async 'answers one question at a time, does not know one, goes back and sends'() {
    const source = asking();
    const element = await inSteps(source);
    for (const [place, { options }] of questions.entries()) {
      const words = place === 8 ? 'Tidak tahu' : options[2]!.label.id!;
      await pick(new RegExp(`^${place + 1}\\. `), words);
      await press('Lanjut');
    }
    await press('Kembali');
    await on('Tidak tahu');
    await press('Lanjut');
    await press('Lanjut');
    await on('Periksa jawaban Anda');
    await press('Kirim jawaban');
    await seen(element, 'Terima kasih');
    expect([sent(source).answers.persyaratan, sent(source).answers.pengaduan]).to.deep.equal([3, 'unknown']);
  },

  async 'takes personal data out of a comment'() {
    const source = asking();
    const element = await widget(source);
    await answer(element);
    await write(comment, 'Hubungi 0812 3456 7890');
    await seen(element, 'Sepertinya ada nomor telepon');
    await press('Samarkan');
    await on(comment);
    await press('Periksa jawaban');
    await press('Kirim jawaban');
    await seen(element, 'Terima kasih');
    expect(sent(source).comment).to.equal('Hubungi [phone]');
  },

  async 'stays on a kiosk that counts down, and leaves it to the next respondent'() {
    const source = asking();
    const element = await widget(source, survey.id, { device: 'kiosk' });
    const time = clock();
    try {
      await pick(/^1\. /, 'Sesuai');
      time.pass(65);
      await seen(element, 'Layar dikosongkan dalam 15 detik.');
      // Any key says that somebody is here.
      await keys('ArrowDown');
      await on('Sangat sesuai');
      expect(text(element)).to.contain('1 dari 9').and.not.to.contain('Masih di sini?');
      await answer(element);
      await press('Periksa jawaban');
      await press('Kirim jawaban');
      await press('Responden berikutnya');
      await seen(element, '0 dari 9 terjawab');
      await pick(/^1\. /, 'Sesuai');
      time.pass(80);
      await seen(element, '0 dari 9 terjawab');
      await on('Tidak sesuai');
    } finally {
      time.restore();
    }
    expect(source.sent.length).to.equal(1);
  },

  async 'has it in large type and read aloud'() {
    const voice = giveVoices('id-ID');
    try {
      const element = await inSteps();
      await press('Huruf besar');
      await press('Bacakan');
      await until(() => voice.said[0]?.text === '1. Persyaratan.', 'read aloud');
      await keys('Enter');
      await settled(element);
      expect(voice.silenced()).to.be.above(0);
      expect(spaced(await tabTo('Huruf besar'))).to.equal('Huruf besar');
      expect((await tabTo('Huruf besar')).getAttribute('aria-pressed')).to.equal('true');
    } finally {
      voice.restore();
    }
  },

  async 'goes on to what came of it'() {
    const element = await widget(asking(), survey.id, { resultsUrl: '#hasil' });
    await answer(element);
    await press('Periksa jawaban');
    await press('Kirim jawaban');
    await press('Lihat hasil survei dan apa yang diperbaiki');
    expect(location.hash).to.equal('#hasil');
    location.hash = '';
    await press('Isi survei lagi');
    await seen(element, '0 dari 9 terjawab');
  },
});
