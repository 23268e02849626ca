import type { Records } from '@kinerja/core';
import type { Evaluation } from '@kinerja/core/cycle';
import { rina } from '@kinerja/mock';
import type { KinerjaRatingForm } from '@kinerja/widgets';
import { expect } from '@open-wc/testing';
import { Office, fill, one, root, settled, spaced, text } from '../parts/office.ts';
import { askedYear, peer, third } from './evaluations.ts';
import { choose, press, sent, widget } from './support.ts';

const year = askedYear(peer, third);

function asPeer(office: Office, attributes: Partial<KinerjaRatingForm> = {}): Promise<KinerjaRatingForm> {
  return widget(office, { evaluationId: year.id, raterRole: 'peer', raterId: peer.id, ...attributes });
}

const asThird = { raterRole: third.role, raterId: third.id } as const;
const inEnglish = (element: KinerjaRatingForm): Promise<void> => {
  element.lang = 'en';
  return settled(element);
};

describe('kinerja-rating-form', () => {
  describe('other voices', () => {
    it('asks a colleague about what the scheme has colleagues judge, with its qualities', async () => {
      const element = await asPeer(new Office({ evaluation: [year] }));
      expect(spaced(one(element, 'h2'))).to.equal('Penilaian rekan kerja');
      expect(root(element).querySelector('[data-item="sop"]')).to.equal(null);
      expect(root(element).querySelectorAll('[data-item]').length).to.equal(7 + 2);
      expect(spaced(one(element, '[data-item="etika"]'))).to.contain('Etika kerja');
      expect(root(element).querySelector('.matrix')).to.equal(null);
      expect(text(element)).not.to.contain('predikat “');
    });

    it('tells a colleague truthfully who reads it', async () => {
      const element = await asPeer(new Office({ evaluation: [year] }));
      const sight = spaced(one(element, '.sight'));
      expect(sight).to.contain('Rina Wulandari hanya melihat gabungan sedikitnya 3 penilai rekan kerja');
      expect(sight).to.contain('Tim pengelola kinerja dapat membaca isian ini beserta nama Anda.');
      const another = await asPeer(new Office({ evaluation: [year] }), asThird);
      expect(spaced(one(another, '.sight'))).to.contain('dapat digabung dengan kelompok rekan kerja');
      await inEnglish(element);
      expect(spaced(one(element, '.sight'))).to.contain('only sees 3 or more colleagues together');
    });

    it('shows a third party the result and not the reports, and says so', async () => {
      const element = await asPeer(new Office({ evaluation: [year] }), asThird);
      const item = spaced(one(element, '[data-item="waktu-akta"]'));
      expect(item).to.contain('hanya dibaca pegawai sendiri dan atasannya');
      expect(item).not.to.contain('3,2 hari').and.not.to.contain('belum ada realisasi');
    });

    it('hands in without a rating as a whole, and with a declared tie', async () => {
      const office = new Office({ evaluation: [year] });
      const element = await asPeer(office);
      await choose(element, 'behaviour-etika', 'meets');
      fill(element, '#behaviour-etika-note', 'Selalu jujur.');
      one<HTMLInputElement>(element, '#tie').click();
      await settled(element);
      expect(text(element)).to.contain('tidak dihitung dalam nilai gabungan');
      await press(element, 'Serahkan penilaian…');
      expect([...root(element).querySelectorAll('.mend button')].map(spaced)).to.deep.equal(['Hubungan apa']);
      fill(element, '#tie-text', 'Saudara sepupu');
      await settled(element);
      await press(element, 'Serahkan penilaian…');
      await press(element, 'Ya, serahkan');
      await settled(element);
      const [rating] = sent(office);
      expect(rating!.rater).to.deep.equal({ id: peer.id, role: 'peer', tie: 'Saudara sepupu' });
      expect(rating!.behaviour).to.deep.equal({
        items: { etika: { level: 'meets', note: 'Selalu jujur.' } },
      });
      const { raters, ratings } = await office.get('evaluation', year.id);
      expect([raters[0]!.status, ratings[0]!.role]).to.deep.equal(['heard', 'peer']);
      expect(text(element)).to.contain('Penilaian sudah diserahkan');
    });

    it('knows that it handed in when the evaluation shows only its own part', async () => {
      const office = new Office({ evaluation: [year] });
      const element = await asPeer(office);
      await choose(element, 'behaviour-etika', 'meets');
      fill(element, '#behaviour-etika-note', 'Selalu jujur.');
      await press(element, 'Serahkan penilaian…');
      await press(element, 'Ya, serahkan');
      await settled(element);
      const known = await office.get('evaluation', year.id);
      // As the server shows it to a rater.
      const seen: Evaluation = { ...known, ratings: [], raters: known.raters.slice(0, 1) };
      const [rating] = sent(office) as readonly Records['rating'][];
      const later = await asPeer(new Office({ evaluation: [seen], rating: [rating!] }));
      expect(text(later)).to.contain('Penilaian sudah diserahkan');
      expect(root(later).querySelector('input')).to.equal(null);
    });

    const strangers: [string, Partial<KinerjaRatingForm>, string][] = [
      ['nobody asked', { raterId: 'orang-lain' }, 'Penilaian ini bukan untuk Anda'],
      ['rates himself as a colleague', { raterId: rina.id }, 'Penilaian ini bukan untuk Anda'],
      ['comes without an evaluation', { evaluationId: '' }, 'Penilaian ini memerlukan evaluasi'],
      ['comes in a role that the scheme does not hear', { raterRole: 'self', raterId: '' }, 'tidak meminta'],
    ];
    for (const [name, attributes, sentence] of strangers)
      it(`is not for one who ${name}`, async () => {
        const element = await asPeer(new Office({ evaluation: [year] }), attributes);
        expect(text(element)).to.contain(sentence);
        expect(root(element).querySelector('input')).to.equal(null);
      });

    it('says that there is no such evaluation', async () => {
      const element = await asPeer(new Office({ evaluation: [] }));
      expect(text(element)).to.contain('Evaluasi tidak ditemukan');
    });

    it('says that a scheme is not known', async () => {
      const strange = { ...year, scheme: { id: 'bukan-skema', version: '1.0.0' } };
      const element = await asPeer(new Office({ evaluation: [strange] }));
      expect(text(element)).to.contain('Skema “bukan-skema” tidak dikenal');
    });
  });

  describe('is accessible', () => {
    it('for a colleague, with something to mend', async () => {
      const element = await asPeer(new Office({ evaluation: [year] }));
      await choose(element, 'behaviour-etika', 'below');
      one<HTMLInputElement>(element, '#tie').click();
      await settled(element);
      await press(element, 'Serahkan penilaian…');
      await expect(element).to.be.accessible();
    }).timeout(40_000);
  });
});
