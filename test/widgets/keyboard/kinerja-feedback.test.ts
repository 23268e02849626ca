import { givenFeedback, rinaPlan } from '@kinerja/mock';
import { expect } from '@open-wc/testing';
import {
  employee,
  improvement,
  office,
  peer,
  sent,
  strength,
  supervisor,
  widget,
} from '../feedback/support.ts';
import { choose, on, press, seen, tick, write } from './person.ts';
import { walks } from './tasks.ts';

const good = /^Yang sudah baik/;
const better = /^Yang perlu ditingkatkan/;

walks('kinerja-feedback', {
  async 'gives feedback on a target, after advice on the wording'() {
    const source = office();
    const element = await widget(source, supervisor);
    await press('Beri umpan balik');
    await choose('Tentang apa', rinaPlan.targets[1]!.result);
    await write(good, strength);
    await write(better, 'Anda malas. Hubungi 0812 3456 7890.');
    await press('Samarkan');
    await seen(element, 'Saran penulisan');
    await write(better, improvement);
    await press('Kirim umpan balik');
    await seen(element, 'Umpan balik diterima');
    const [{ about, strengths, improvements }] = sent(source) as [ReturnType<typeof sent>[0]];
    expect([about, strengths, improvements]).to.deep.equal([
      { type: 'target', id: rinaPlan.targets[1]!.id },
      strength,
      improvement,
    ]);
    await on(/Umpan balik diterima/);
  },

  async 'asks for feedback'() {
    const source = office();
    const element = await widget(source, employee);
    await press('Minta umpan balik');
    await press('Kirim permintaan');
    await on(/isian yang perlu diperbaiki/);
    await choose('Kepada siapa', 'Budi');
    await write('Apa yang ingin Anda tanyakan', 'Apakah loket sudah lebih cepat?');
    await press('Kirim permintaan');
    await seen(element, 'Permintaan diterima');
  },

  async 'answers what was asked'() {
    const source = office();
    const element = await widget(source, supervisor);
    await press('Jawab permintaan');
    await write(good, strength);
    await write(better, improvement);
    await press('Kirim jawaban');
    await seen(element, 'Jawaban diterima');
  },

  async 'says that it was read'() {
    const source = office([{ ...givenFeedback, acknowledged: undefined } as never]);
    const element = await widget(source, employee);
    await press('Tandai sudah dibaca');
    await press('Ya, sudah saya baca');
    await seen(element, 'Tercatat sudah dibaca');
    expect(sent(source).length).to.equal(1);
  },

  async 'notes what was talked about'() {
    const source = office();
    const element = await widget(source, supervisor);
    await press('Catat dialog kinerja');
    await press('Batal');
    await on('Catat dialog kinerja');
    await press('Catat dialog kinerja');
    await write('Apa yang dibicarakan dan disepakati', 'Loket ketiga dibuka Januari.');
    await press('Simpan catatan');
    await seen(element, 'Catatan dialog diterima');
    await choose('Tampilkan tentang', 'Secara');
    await seen(element, 'Menampilkan');
  },

  async 'gives it without a name'() {
    const source = office();
    const element = await widget(source, peer);
    await press('Beri umpan balik');
    await write(good, strength);
    await write(better, improvement);
    await tick('Kirim tanpa nama');
    await press('Kirim umpan balik');
    await seen(element, 'Umpan balik diterima');
    expect(JSON.stringify(sent(source)[0])).not.to.contain(peer.actorId);
  },
});
