import { expect } from '@open-wc/testing';
import { simulator, status, value } from '../simulator/support.ts';
import { choose, keys, on, pick, press, seen, tabTo, until, write } from './person.ts';
import { walks } from './tasks.ts';

walks('kinerja-simulator', {
  async 'is guided the first time'() {
    const element = await simulator({ introduced: false });
    await press('Lanjut');
    await seen(element, 'Langkah 2 dari 3');
    await press('Kembali', 'Panduan singkat');
    await seen(element, 'Langkah 1 dari 3');
    await press('Lanjut');
    await press('Lanjut');
    await press('Mulai mencoba');
    await tabTo('Tampilkan panduan');
    await keys('Enter');
    await seen(element, 'Langkah 1 dari 3');
    await press('Lewati panduan');
    await tabTo('Tampilkan panduan');
  },

  async 'tries a level and a number, and opens the steps'() {
    const element = await simulator({ regulation: 'pp-30-2019' });
    await write('Nilai SKP', '50');
    await tabTo('Nilai perilaku kerja');
    await until(() => value(element) === '63,80 Kurang', 'worked out');
    expect(status(element)).to.contain('Sekarang 63,80, Kurang.');
    const step = (await tabTo(/dibulatkan/)).parentElement as HTMLDetailsElement;
    const { open } = step;
    await keys('Enter');
    expect(step.open).to.equal(!open);
    await press('Kembali ke contoh');
    await seen(element, 'Sama dengan contoh.');
  },

  async 'tries another rule'() {
    const element = await simulator();
    await pick('Perilaku kerja', 'Di atas ekspektasi');
    await until(() => value(element) === 'Sangat Baik', 'another predicate');
    await choose('Aturan atau skema yang dicoba', 'Bungo');
    await until(() => value(element).includes('91,20'), 'another rule');
    await on('Aturan atau skema yang dicoba');
  },
});
