import type { KinerjaFeedback } from '@kinerja/widgets';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { fill, focused, one, root, settled, spaced } from '../parts/office.ts';
import { improvement, office, press, send, sent, strength, supervisor, widget, write } from './support.ts';

const advice = (element: Element, field: string): string[] =>
  [...one(element, `#${field}-advice`).querySelectorAll<HTMLElement>('li')].map(
    (each) => each.dataset['advice']!,
  );

async function writing(): Promise<KinerjaFeedback> {
  const element = await widget(office(), supervisor);
  await press(element, 'Beri umpan balik');
  return element;
}

describe('kinerja-feedback', () => {
  describe('advising', () => {
    const cases: [string, string, string[]][] = [
      ['nothing', '', []],
      ['work with an example', improvement, []],
      ['the person', 'Rina orang yang Ceroboh ketika memeriksa berkas.', ['person']],
      ['a word inside another', 'Kemalasan sistem terasa ketika antrean panjang.', []],
      ['in English', 'She is careless when she checks the files.', ['person']],
      ['always', 'Berkas selalu terlambat setelah rapat di loket dua.', ['absolute']],
      ['never, of two words', 'Laporan tidak pernah lengkap pada akhir bulan ini.', ['absolute']],
      ['too little', 'Lebih cepat lagi.', ['short']],
      ['no example', 'Tolong susun laporan dengan lebih rapi dan teliti.', ['example']],
      ['a number as example', 'Susun 3 laporan dengan lebih rapi dan teliti.', []],
      ['several things', 'Selalu malas.', ['person', 'absolute', 'short']],
    ];
    for (const [name, text, expected] of cases)
      it(`says so of ${name}`, async () => {
        const element = await writing();
        fill(element, '#strengths', strength);
        await write(element, '#improvements', text);
        expect(advice(element, 'improvements')).to.deep.equal(expected);
      });

    it('waits until the text was left, and goes away as it is mended', async () => {
      const element = await writing();
      fill(element, '#strengths', strength);
      fill(element, '#improvements', 'Lebih cepat.');
      await settled(element);
      expect(advice(element, 'improvements')).to.deep.equal([]);
      await write(element, '#improvements', 'Lebih cepat.');
      expect(one(element, '#improvements').getAttribute('aria-describedby')).to.contain(
        'improvements-advice',
      );
      expect(advice(element, 'improvements')).to.deep.equal(['short']);
      fill(element, '#improvements', improvement);
      await settled(element);
      expect(advice(element, 'improvements')).to.deep.equal([]);
    });

    it('does not push the button away from under the mouse', async () => {
      const source = office();
      const element = await widget(source, supervisor);
      await press(element, 'Beri umpan balik');
      fill(element, '#strengths', strength);
      one(element, '#improvements').focus();
      await sendKeys({ type: 'Lebih cepat.' });
      const button = one(element, 'form button[type="submit"]');
      button.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = button.getBoundingClientRect();
      const position: [number, number] = [Math.round(x + width / 2), Math.round(y + height / 2)];
      try {
        await sendMouse({ type: 'click', position });
      } finally {
        await resetMouse();
      }
      await settled(element);
      expect(sent(source).map(({ improvements }) => improvements)).to.deep.equal(['Lebih cepat.']);
    });

    it('misses the good when only what is to be improved is said', async () => {
      const element = await writing();
      await write(element, '#improvements', improvement);
      expect(advice(element, 'improvements')).to.deep.equal(['negative']);
      fill(element, '#strengths', strength);
      await settled(element);
      expect(advice(element, 'improvements')).to.deep.equal([]);
    });

    it('names the word in both languages, and hinders nobody', async () => {
      const source = office();
      const element = await widget(source, supervisor);
      await press(element, 'Beri umpan balik');
      await write(element, '#strengths', 'Selalu malas.');
      const words = (): string => spaced(one(element, '#strengths-advice'));
      expect(words()).to.contain('Kata “malas” menilai orangnya.');
      const { parentElement } = element;
      parentElement!.lang = 'en';
      await settled(element);
      expect(words()).to.contain('“malas” judges the person.');
      parentElement!.lang = '';
      fill(element, '#improvements', 'Cepat.');
      await send(element);
      expect(sent(source).length).to.equal(1);
    });
  });

  describe('personal data', () => {
    it('are pointed out at once and masked when asked', async () => {
      const element = await writing();
      const field = one<HTMLTextAreaElement>(element, '#strengths');
      fill(element, '#strengths', 'Pemohon 0812-3456-7890 dan ani@contoh.example puas.');
      await settled(element);
      const warning = spaced(one(element, '[data-personal="strengths"]'));
      expect(warning).to.contain('nomor telepon, alamat surel');
      await press(element, 'Samarkan');
      expect(field.value).to.equal('Pemohon [nomor telepon] dan [alamat surel] puas.');
      expect(focused()).to.equal(field);
      expect(root(element).querySelector('[data-personal]')).to.equal(null);
    });

    it('hinder nobody from sending', async () => {
      const source = office();
      const element = await widget(source, supervisor);
      await press(element, 'Beri umpan balik');
      fill(element, '#strengths', 'Pemohon 0812-3456-7890 puas.');
      fill(element, '#improvements', improvement);
      await send(element);
      expect(sent(source).length).to.equal(1);
    });
  });
});
