import { rinaAward } from '@kinerja/mock';
import { expect } from '@open-wc/testing';
import { root } from '../parts/office.ts';
import { asAgus, asRina, office, recognition } from '../recognition/support.ts';
import { on, press, seen, write } from './person.ts';
import { walks } from './tasks.ts';

walks('kinerja-recognition', {
  async 'announces what was granted, with the reason'() {
    const source = office();
    const element = await recognition(source, asAgus);
    await press('Umumkan…');
    await press('Umumkan penghargaan');
    await on('Alasan untuk semua orang');
    await write('Alasan untuk semua orang', 'Teladan');
    await press('Umumkan penghargaan');
    await seen(element, 'Penghargaan diumumkan');
    expect(source.puts.map(({ kind }) => kind)).to.deep.equal(['award']);
  },

  async 'takes an announcement back'() {
    const source = office(rinaAward);
    const element = await recognition(source, asAgus);
    await press('Tarik pengumuman…');
    await press('Batal');
    await on('Tarik pengumuman…');
    await press('Tarik pengumuman…');
    await write('Alasan penarikan', 'Keliru');
    await press('Tarik pengumuman');
    await seen(element, 'Pengumuman ditarik');
  },

  async 'does not want to be named, and then does'() {
    const source = office(rinaAward);
    const element = await recognition(source, asRina);
    await press('Jangan tampilkan nama saya');
    await seen(element, 'Nama Anda tidak ditampilkan');
    await press('Tampilkan nama saya');
    await seen(element, 'Nama Anda ditampilkan');
    expect(source.puts.length).to.equal(2);
  },

  async 'reads by which rule'() {
    const element = await recognition(office(rinaAward), asRina);
    await press('Aturan dan dasarnya');
    await press('Bagaimana penghargaan ditentukan');
    expect([...root(element).querySelectorAll('details')].filter((each) => each.open).length).to.equal(2);
  },
});
