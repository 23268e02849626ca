import { KinerjaError } from '@kinerja/core';
import { draftRating, finalRating, rinaPlan } from '@kinerja/mock';
import { expect, waitUntil } from '@open-wc/testing';
import { Office, button, focused, fill, one, root, settled, spaced, text } from '../parts/office.ts';
import { choose, overall, press, radio, widget } from './support.ts';

const personal = { device: 'personal' };
const note = '#results-sop-note';
const value = (element: Element): string => one<HTMLTextAreaElement>(element, note).value;

describe('kinerja-rating-form', () => {
  afterEach(() => localStorage.clear());

  describe('on a personal device', () => {
    it('brings back what was typed and not stored', async () => {
      const element = await widget(new Office(), personal);
      fill(element, note, 'Ditetapkan bulan Mei');
      await settled(element);
      element.remove();
      const later = await widget(new Office(), personal);
      expect(value(later)).to.equal('Ditetapkan bulan Mei');
      expect(text(later)).to.contain('sudah dikembalikan');
    });

    it('lays it beside when another version was stored meanwhile', async () => {
      const element = await widget(new Office({ rating: [draftRating] }), personal);
      fill(element, note, 'Punya saya');
      await settled(element);
      const later = await widget(new Office({ rating: [{ ...draftRating, revision: 2 }] }), personal);
      expect(value(later)).to.equal('');
      await press(later, 'Kembalikan isian saya');
      expect(value(later)).to.equal('Punya saya');
    });

    it('keeps it while saving fails, and forgets it once it is stored', async () => {
      const office = new Office();
      const element = await widget(office, personal);
      fill(element, note, 'Catatan');
      office.failNextPut = new KinerjaError('unreachable', {});
      await press(element, 'Simpan rancangan');
      expect(localStorage.length).to.equal(1);
      await press(element, 'Simpan rancangan');
      expect(localStorage.length).to.equal(0);
    });

    it('keeps apart what different raters type', async () => {
      const element = await widget(new Office(), personal);
      fill(element, note, 'Milik atasan');
      await settled(element);
      const self = await widget(new Office(), { ...personal, raterRole: 'self' });
      expect(value(self)).to.equal('');
    });

    it('reads nothing that it cannot', async () => {
      const first = await widget(new Office(), personal);
      fill(first, note, 'Catatan');
      await settled(first);
      localStorage.setItem(localStorage.key(0)!, '{"draft":{"results":3}}');
      expect(value(await widget(new Office(), personal))).to.equal('');
    });
  });

  it('keeps nothing on a device that is not known to be personal', async () => {
    const element = await widget();
    fill(element, note, 'Rahasia');
    await settled(element);
    expect(localStorage.length).to.equal(0);
    expect(value(await widget())).to.equal('');
  });

  describe('the rater’s own pattern', () => {
    const other = { ...rinaPlan, id: 'plan-lain' };
    const strict = { ...finalRating, id: 'rating-lain', plan: other.id };

    it('compares before it is handed in, and changes nothing', async () => {
      const office = new Office({ plan: [rinaPlan, other], rating: [strict] });
      const element = await widget(office);
      await choose(element, 'results-sop', 'exceeds');
      await choose(element, 'results-kepuasan', 'exceeds');
      await press(element, 'Bandingkan dengan penilaian saya yang lain');
      await waitUntil(() => root(element).querySelector('.lens'));
      const lens = spaced(one(element, '.lens'));
      expect(lens).to.contain('lebih tinggi daripada kebiasaan Anda');
      expect(lens).to.contain('Di atas 2 4');
      expect(lens).to.contain('Semua butir Anda beri tingkat yang sama.');
      await settled(element);
      expect(focused()).to.equal(one(element, '#lens-title'));
      expect(radio(element, 'results-sop', 'exceeds').checked).to.equal(true);
      await choose(element, 'results-sop', 'meets');
      expect(root(element).querySelector('.lens')).to.equal(null);
      expect(office.puts.length).to.equal(0);
    });

    it('says when there is nothing to compare with, and when it cannot be read', async () => {
      const office = new Office();
      const element = await widget(office);
      await overall(element, 'meets', 'meets');
      office.failReads = new KinerjaError('unreachable', {});
      await press(element, 'Bandingkan dengan penilaian saya yang lain');
      await waitUntil(() => text(element).includes('Server tidak dapat dihubungi'));
      office.failReads = undefined;
      button(element, 'Bandingkan dengan penilaian saya yang lain').click();
      await waitUntil(() => text(element).includes('Belum ada penilaian Anda yang lain'));
    });
  });
});
