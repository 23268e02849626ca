import { coursePeople } from '@kinerja/mock';
import { expect } from '@open-wc/testing';
import { button, collect, fill, focused, one, root, settled, spaced, text } from '../../parts/office.ts';
import {
  asAuthority,
  asSupervisor,
  asTeam,
  choose,
  member,
  offered,
  office,
  press,
  sent,
} from './support.ts';

const { eko } = coursePeople;

describe('kinerja-team-member', () => {
  describe('acting', () => {
    it('proposes somebody who has no other part in it', async () => {
      const source = office('open');
      const element = await member(source, asTeam);
      await press(element, 'Usulkan penilai…');
      const names = [...one(element, '#nominee-id').querySelectorAll('option')].map((each) => spaced(each));
      expect(names).to.deep.equal(['Pilih…', 'Dewi Anggraini', 'Gita Lestari']);
      await press(element, 'Usulkan');
      expect(spaced(one(element, '.mend')))
        .to.contain('Sebutkan orangnya.')
        .and.to.contain('sebagai apa');
      expect(source.puts.length).to.equal(0);
      await choose(element, '#nominee-id', 'gita-lestari');
      await choose(element, '#nominee-role', 'third-party');
      await press(element, 'Usulkan');
      expect(sent(source)[0]!.raters.at(-1)).to.deep.equal({
        id: 'gita-lestari',
        role: 'third-party',
        status: 'approved',
      });
      expect(text(element)).to.contain('Gita Lestari pihak ketiga');
    });

    it('agrees to a rater, or declines, beside the name', async () => {
      const source = office('open');
      const element = await member(source, asTeam);
      one(element, `[data-rater="approve-rater/${eko.id}"]`).click();
      await settled(element);
      expect(spaced(focused()!)).to.equal('Setujui Eko Saputra sebagai penilai?');
      await press(element, 'Batal');
      expect(focused()).to.equal(one(element, `[data-rater="approve-rater/${eko.id}"]`));
      one(element, `[data-rater="decline-rater/${eko.id}"]`).click();
      await settled(element);
      await press(element, 'Ya, tolak');
      expect(sent(source)[0]!.raters.find(({ id }) => id === eko.id)!.status).to.equal('declined');
      const supervisor = await member(office('open'), asSupervisor);
      expect(root(supervisor).querySelector('[data-rater^="approve-rater"]')).to.equal(null);
    });

    it('goes on without a self-assessment only with a reason', async () => {
      const source = office('open');
      const element = await member(source, asSupervisor);
      await press(element, 'Lanjutkan tanpa penilaian diri…');
      expect(text(element)).to.contain('pegawai tidak dapat lagi mengirim penilaian dirinya');
      await press(element, 'Ya, lanjutkan');
      expect(source.puts.length).to.equal(0);
      expect(one(element, '#remark').getAttribute('aria-invalid')).to.equal('true');
      fill(element, '#remark', ' Tugas belajar. ');
      await press(element, 'Ya, lanjutkan');
      const [evaluation] = sent(source);
      expect([evaluation!.stage, evaluation!.history.at(-1)!.remark]).to.deep.equal([
        'self-assessed',
        'Tugas belajar.',
      ]);
    });

    it('calibrates with ground and rule, and shows the predicate before and after', async () => {
      const source = office('rated');
      const element = await member(source, asTeam);
      await press(element, 'Kalibrasi…');
      await press(element, 'Tambah perubahan');
      await choose(element, '[id$="-place"]', 'behaviour/level');
      await choose(element, '[id$="-to"]', 'exceeds');
      expect(spaced(one(element, '.effect'))).to.contain('dari “Baik” menjadi “Sangat Baik”');
      const marked = [...root(element).querySelectorAll('.matrix [aria-current]')].map((each) =>
        each.getAttribute('data-cell'),
      );
      expect(marked).to.deep.equal(['exceeds-meets', 'exceeds-exceeds']);
      await press(element, 'Simpan kalibrasi');
      expect(spaced(one(element, '.mend'))).to.contain('Tuliskan alasannya.');
      expect(source.puts.length).to.equal(0);
      fill(element, '[id$="-ground"]', 'Dibandingkan dengan tiga pegawai lain.');
      await press(element, 'Simpan kalibrasi');
      const [evaluation] = sent(source);
      expect([
        evaluation!.stage,
        evaluation!.outcomes.raw!.value,
        evaluation!.outcomes.calibrated!.value,
      ]).to.deep.equal(['calibrated', 'baik', 'sangat-baik']);
      expect(evaluation!.adjustments[0]!.rule.status).to.equal('assumption');
      expect(element.dirty).to.equal(false);
    });

    it('says of a rule that the team names that it is the office’s own, and looks without changing', async () => {
      const source = office('rated');
      const element = await member(source, asTeam);
      await press(element, 'Kalibrasi…');
      await press(element, 'Tambah perubahan');
      await choose(element, '[id$="-to"]', 'meets');
      fill(element, '[id$="-ground"]', 'Terlalu longgar.');
      fill(element, '[id$="-law"]', 'Keputusan Bupati 12/2026');
      await press(element, 'Simpan kalibrasi');
      expect(sent(source)[0]!.adjustments[0]!.rule).to.include({
        law: 'Keputusan Bupati 12/2026',
        status: 'local-policy',
      });
      const again = office('rated');
      const other = await member(again, asTeam);
      await press(other, 'Kalibrasi…');
      await press(other, 'Simpan kalibrasi');
      expect(sent(again)[0]!.adjustments).to.deep.equal([]);
      expect(sent(again)[0]!.stage).to.equal('calibrated');
    });

    it('hands over and makes final, each after a warning that it cannot be undone', async () => {
      const source = office('calibrated');
      const submitted = collect('kinerja-submitted');
      const element = await member(source, { ...asTeam, day: '2027-01-12' });
      await press(element, 'Serahkan hasil…');
      expect(text(element)).to.contain('Ini tidak dapat dibatalkan.');
      await press(element, 'Ya, serahkan');
      expect(sent(source)[0]!.released).to.equal('2027-01-12');
      expect(submitted.map(({ kind, id }) => [kind, id])).to.deep.equal([
        ['evaluation', 'evaluation-rina-2026'],
      ]);
      expect(offered(element)).to.deep.equal([]);
      element.clock = () => new Date('2027-02-01T04:00:00Z');
      await settled(element);
      await press(element, 'Tetapkan…');
      await press(element, 'Ya, tetapkan');
      expect(sent(source)[1]!.outcomes.final!.value).to.equal('baik');
      expect(text(element)).to.contain('Evaluasi sudah ditetapkan');
    });

    it('decides each thing objected to, with what a change would do', async () => {
      const source = office('objected');
      const element = await member(source, asAuthority);
      await press(element, 'Putuskan keberatan…');
      expect(text(element)).to.contain('Hasil kerja: seharusnya “Di atas ekspektasi”');
      await press(element, 'Kirim keputusan');
      expect(spaced(one(element, '.mend'))).to.contain('Putuskan keberatan ini: tetap atau diubah.');
      const [first, second] = ['keberatan-1', 'keberatan-2'].map((id) => `decide-${id}`);
      one<HTMLInputElement>(element, `#${first}-verdict input[value="kept"]`).click();
      fill(element, `#${first}-ground`, 'Buktinya tidak cukup.');
      one<HTMLInputElement>(element, `#${second}-verdict input[value="changed"]`).click();
      await settled(element);
      expect(one<HTMLSelectElement>(element, '[id$="-to"]').value).to.equal('exceeds');
      expect(spaced(one(element, '.effect'))).to.contain('Predikat');
      fill(element, `#${second}-ground`, 'Bimbingannya terbukti.');
      await press(element, 'Kirim keputusan');
      const [evaluation] = sent(source);
      const items = evaluation!.objection!.items.map(({ decision }) => decision!.verdict);
      expect([evaluation!.stage, items]).to.deep.equal(['decided', ['kept', 'changed']]);
      const { stage, to, ground } = evaluation!.adjustments.at(-1)!;
      expect([stage, to, ground]).to.deep.equal(['decision', 'exceeds', 'Bimbingannya terbukti.']);
      expect(text(element)).to.contain('Nilai diubah').and.to.contain('Bimbingannya terbukti.');
    });

    it('records follow-ups with a ground, beside what the scheme says of them', async () => {
      const source = office('final');
      const element = await member(source, asSupervisor);
      await press(element, 'Catat tindak lanjut…');
      expect(text(element)).to.contain('predikat Sangat Baik; sekarang Baik');
      await press(element, 'Catat');
      expect(spaced(one(element, '.mend'))).to.contain('Pilih setidaknya satu');
      one(element, '#follow-pembinaan').click();
      await settled(element);
      await press(element, 'Catat');
      expect(spaced(one(element, '.mend'))).to.contain('Tuliskan alasannya.');
      fill(element, '#follow-pembinaan-ground', 'Catatan hambatan perlu lebih awal.');
      await press(element, 'Catat');
      expect(sent(source)[0]!.followUps.at(-1)).to.deep.equal({
        followUp: 'pembinaan',
        on: '2027-02-10',
        ground: 'Catatan hambatan perlu lebih awal.',
      });
    });

    it('keeps what was written for an act while another is done', async () => {
      const element = await member(office('open'), asSupervisor);
      await press(element, 'Lanjutkan tanpa penilaian diri…');
      fill(element, '#remark', 'Cuti panjang');
      await press(element, 'Batal');
      expect(element.dirty).to.equal(true);
      await press(element, 'Lanjutkan tanpa penilaian diri…');
      expect(one<HTMLTextAreaElement>(element, '#remark').value).to.equal('Cuti panjang');
      expect(button(element, 'Ya, lanjutkan')).to.exist;
    });
  });
});
