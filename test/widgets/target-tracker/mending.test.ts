import { KinerjaError } from '@kinerja/core';
import { expect } from '@open-wc/testing';
import { Office, button, fill, focused, one, root, settled, spaced } from '../parts/office.ts';
import { open, ratioWidget, report, send, widget } from './support.ts';

describe('kinerja-target-tracker', () => {
  describe('mending', () => {
    const wrong: [string, string, Record<string, string>, string, string][] = [
      [
        'no value',
        'pendaftaran',
        { '#value': '' },
        'value',
        'Isi realisasi. Bila hasilnya memang nol, tulis 0.',
      ],
      [
        'a negative value',
        'pendaftaran',
        { '#value': '-3' },
        'value',
        'Realisasi tidak boleh kurang dari 0.',
      ],
      [
        'what is no number',
        'pendaftaran',
        { '#value': 'dua' },
        'value',
        'Tulis realisasi dengan angka saja, misalnya 12 atau 12,5.',
      ],
      [
        'what may be a thousand or one',
        'pendaftaran',
        { '#value': '1.000' },
        'value',
        '“1.000” dapat dibaca dengan dua cara. Tulis 1000, atau 1,0.',
      ],
      ['no day', 'pendaftaran', { '#value': '1', '#on': '' }, 'on', 'Isi tanggal laporan.'],
      [
        'a day before the period',
        'pendaftaran',
        { '#value': '1', '#on': '2025-12-31' },
        'on',
        'Pilih tanggal antara 1 Januari 2026 dan 22 November 2026.',
      ],
      [
        'a day in the future',
        'pendaftaran',
        { '#value': '1', '#on': '2026-11-23' },
        'on',
        'Pilih tanggal antara 1 Januari 2026 dan 22 November 2026.',
      ],
      [
        'a link without a name',
        'pendaftaran',
        { '#value': '1', '#url': 'https://a.example' },
        'title',
        'Isi nama bukti untuk tautan atau berkas ini.',
      ],
      [
        'a link that is none',
        'pendaftaran',
        { '#value': '1', '#title': 'A', '#url': 'javascript:alert(1)' },
        'url',
        'Tulis alamat lengkap, diawali https:// atau http://, tanpa spasi.',
      ],
      [
        'a cause without an obstacle',
        'pendaftaran',
        { '#value': '1', '#cause': 'Hujan' },
        'what',
        'Tuliskan kendalanya, tidak hanya penyebabnya.',
      ],
      ['no choice', 'sop', {}, 'done', 'Pilih sudah terlaksana atau belum.'],
    ];
    for (const [name, id, fields, field, sentence] of wrong) {
      it(`refuses ${name}, beside the field and in the summary`, async () => {
        const office = new Office();
        const element = await widget(office);
        await open(element, id);
        for (const [selector, value] of Object.entries(fields)) fill(element, selector, value);
        await send(element);
        expect(office.puts.length).to.equal(0);
        expect(spaced(one(element, `[id="${field}-error"]`))).to.equal(sentence);
        expect(one(element, `[id="${field}"]`).getAttribute('aria-describedby')).to.contain(`${field}-error`);
        expect(focused()).to.equal(one(element, '.mend'));
        button(element, sentence).click();
        const control = one(element, `[id="${field}"]`);
        expect(control.contains(focused())).to.equal(true);
      });
    }

    const wrongRatios: [string, string, string, string, string][] = [
      ['no whole', '45', '', 'of', 'Isi dari berapa, dengan angka; 0 bila tidak ada kasus.'],
      ['no part', '', '50', 'value', 'Isi realisasi. Bila hasilnya memang nol, tulis 0.'],
      [
        'a part above its whole',
        '51',
        '50',
        'value',
        'Yang memenuhi tidak boleh lebih banyak dari semuanya.',
      ],
      [
        'an unclear whole',
        '45',
        '1,250',
        'of',
        '“1,250” dapat dibaca dengan dua cara. Tulis 1250, atau 1,25.',
      ],
      ['a whole below nothing', '0', '-1', 'of', 'Isi dari berapa, dengan angka; 0 bila tidak ada kasus.'],
    ];
    for (const [name, part, whole, field, sentence] of wrongRatios) {
      it(`refuses a ratio with ${name}, beside the field and in the summary`, async () => {
        const { office, element } = await ratioWidget();
        await open(element, 'aduan');
        fill(element, '#value', part);
        fill(element, '#of', whole);
        await send(element);
        expect(office.puts.length).to.equal(0);
        expect(spaced(one(element, `#${field}-error`))).to.equal(sentence);
        button(element, sentence).click();
        expect(focused()).to.equal(one(element, `#${field}`));
      });
    }

    it('takes a sentence away once its field is mended', async () => {
      const element = await widget();
      await open(element, 'pendaftaran');
      await send(element);
      expect(one(element, '#value').getAttribute('aria-invalid')).to.equal('true');
      fill(element, '#value', '3');
      await settled(element);
      expect(root(element).querySelector('.mend, [aria-invalid]')).to.equal(null);
    });

    it('points to the field that the receiver refused', async () => {
      const office = new Office();
      const issues = [{ path: ['evidence', 'url'], rule: 'format' }];
      office.failNextPut = new KinerjaError('invalid-data', { kind: 'progress', issues });
      const element = await widget(office);
      await report(element, 'pendaftaran', '5');
      expect(one(element, '#url').getAttribute('aria-invalid')).to.equal('true');
      expect(one<HTMLInputElement>(element, '#value').value).to.equal('5');
    });
  });
});
