import { agus, coursePeople, courseRatings, evaluationAt, rina } from '@kinerja/mock';
import type { EvaluationStage } from '@kinerja/core/cycle';
import { expect } from '@open-wc/testing';
import { button, collect, one, root, settled, spaced, text } from '../../parts/office.ts';
import {
  type Evaluation,
  asAuthority,
  asSupervisor,
  asTeam,
  cells,
  choose,
  member,
  offered,
  office,
  press,
  sent,
} from './support.ts';

const stages: readonly (readonly [EvaluationStage, string[], string[], string[]])[] = [
  ['open', ['Usulkan penilai…', 'Lanjutkan tanpa penilaian diri…'], ['Usulkan penilai…'], []],
  ['self-assessed', ['Usulkan penilai…'], ['Usulkan penilai…'], []],
  ['rated', [], ['Kalibrasi…'], []],
  ['calibrated', ['Serahkan hasil…'], ['Kalibrasi…', 'Serahkan hasil…'], []],
  ['released', ['Tetapkan…'], ['Tetapkan…'], []],
  ['acknowledged', ['Tetapkan…'], ['Tetapkan…'], []],
  ['objected', [], [], ['Putuskan keberatan…']],
  ['decided', ['Tetapkan…'], ['Tetapkan…'], []],
  ['final', ['Catat tindak lanjut…'], ['Catat tindak lanjut…'], []],
  ['followed-up', ['Catat tindak lanjut…'], ['Catat tindak lanjut…'], []],
];

describe('kinerja-team-member', () => {
  describe('shows', () => {
    for (const [stage, supervisor, team, authority] of stages)
      it(`what each can do when it is ${stage}`, async () => {
        expect(offered(await member(office(stage), asSupervisor)), 'supervisor').to.deep.equal(supervisor);
        expect(offered(await member(office(stage), asTeam)), 'team').to.deep.equal(team);
        expect(offered(await member(office(stage), asAuthority)), 'authority').to.deep.equal(authority);
      });

    it('raw, calibrated and final side by side, each change and the way to each predicate', async () => {
      const element = await member(office('decided'), asTeam);
      const rows = cells(element, 'member-ledger');
      expect(rows[0]).to.deep.equal(['Predikat', 'Baik', 'Baik', 'Baik']);
      expect(rows[1]!.slice(1)).to.deep.equal([
        'Di atas ekspektasi',
        'Sesuai ekspektasi',
        'Di atas ekspektasi',
      ]);
      expect(text(element))
        .to.contain('dari “Di atas ekspektasi” menjadi “Sesuai ekspektasi”')
        .and.to.contain('Kalibrasi · Dewi Anggraini (tim pengelola kinerja)')
        .and.to.contain('Keputusan keberatan · Lestari Handoko (pemutus keberatan)')
        .and.to.contain('Buktinya lengkap dan tidak dibantah.');
      expect(root(element).querySelectorAll('.why .steps').length).to.be.greaterThan(2);
    });

    it('who has handed in, and what they said together only once nobody more is heard', async () => {
      const early = await member(office('rated'), asTeam);
      expect(text(early)).to.contain('Citra Dewi rekan kerja Sudah memberi penilaian');
      expect(text(early)).to.contain('Ditampilkan setelah tidak ada lagi yang dapat menilai');
      expect(text(early)).not.to.contain('Membantu rekan');
      const late = await member(office('calibrated'), asTeam);
      expect(cells(late, 'member-voices').at(-1)).to.deep.equal([
        'Rekan kerja, perilaku kerja',
        '0',
        '2',
        '1',
      ]);
      expect(text(late)).to.contain('Membantu rekan').and.to.contain('Nilai gabungan');
    });

    it('to a supervisor only what the server tells, never what the ratings that he may read would suggest', async () => {
      const few = { rating: courseRatings.slice(0, 2) };
      const source = office('calibrated');
      const list = source.list.bind(source);
      source.list = async (kind, where) => (kind === 'rating' ? (few.rating as never) : list(kind, where));
      expect(text(await member(source, asSupervisor))).to.contain('Tidak ada yang dapat ditampilkan');
      const told: Evaluation['voices'] = [
        {
          plan: 'plan-rina-2026',
          input: { peer: { behaviour: { below: 0, meets: 3, exceeds: 1 } } },
          hidden: [{ voice: 'third-party', axis: 'behaviour', into: 'peer' }],
          comments: [{ voice: 'peer', strengths: ['Ramah'], improvements: [], notes: [] }],
        },
      ];
      const element = await member(office('calibrated', { voices: told }), asSupervisor);
      expect(cells(element, 'member-voices')).to.deep.equal([['Rekan kerja, perilaku kerja', '0', '3', '1']]);
      expect(text(element))
        .to.contain('Pihak ketiga, perilaku kerja: terlalu sedikit, dihitung bersama rekan kerja.')
        .and.to.contain('Ramah')
        .and.to.contain('Nilai gabungan belum dapat dihitung. Yang belum ada: Pejabat penilai.');
    });

    it('the clocks that run, and whether the holidays are known', async () => {
      const element = await member(office('released'), { ...asTeam, day: '2027-01-20' });
      expect(text(element))
        .to.contain('Keberatan dapat diajukan sampai 26 Januari 2027')
        .and.to.contain('(14 hari kerja). Tanggal ini belum pasti')
        .and.to.contain(
          'Untuk penetapan: masa keberatan belum berakhir; dapat dilakukan setelah 26 Januari 2027.',
        );
      const calendar = { holidays: ['2027-01-15'], covers: { from: '2027-01-01', to: '2027-12-31' } };
      const sure = await member(office('objected'), { ...asAuthority, day: '2027-01-19', calendar });
      expect(text(sure)).to.contain('Keberatan diajukan pada 14 Januari 2027, 2 hari kerja yang lalu.');
      expect(text(sure)).not.to.contain('Hari libur belum');
    });

    it('this rating beside the others of the supervisor, once there are enough', async () => {
      const base = evaluationAt('rated');
      const other = (id: string): Evaluation => ({
        ...base,
        id: `evaluation-${id}`,
        employee: { ...rina, id, name: id },
      });
      const few = await member(office('rated'), { ...asTeam, others: [base, other('satu'), other('dua')] });
      expect(text(few)).to.contain('Belum cukup penilaian lain');
      const others = [base, other('satu'), other('dua'), other('tiga')];
      const element = await member(office('rated'), { ...asTeam, others });
      expect(spaced(one(element, '[aria-labelledby="member-lens"] table'))).to.contain(
        `3 pegawai lain (${agus.name})`,
      );
    });

    it('nothing to who rates the person as a colleague, nor to a stranger', async () => {
      const { citra } = coursePeople;
      const own = await member(office('rated'), { me: citra.id, roles: ['performance-team'] });
      expect(text(own)).to.contain('Anda dinilai, atau ikut menilai').and.not.to.contain('Nilai asal');
      expect(offered(own)).to.deep.equal([]);
      const stranger = await member(office('rated'), { me: 'siapa', roles: ['supervisor'] });
      expect(text(stranger)).to.contain('Evaluasi ini ditangani oleh orang lain.');
      expect(offered(stranger)).to.deep.equal([]);
    });

    it('the way to the plan and to the rating, by events', async () => {
      const opened = collect('kinerja-opened');
      const element = await member(office('self-assessed'), asSupervisor);
      button(element, 'Buka SKP').click();
      button(element, 'Nilai pegawai ini').click();
      expect(opened.map(({ page, plan }) => [page, plan])).to.deep.equal([
        ['plan', 'plan-rina-2026'],
        ['rating', 'plan-rina-2026'],
      ]);
    });

    it('a person without an evaluation, which is then opened for a stretch of the scheme', async () => {
      const source = office('open', { id: 'lain' });
      const setting = { ...asSupervisor, evaluationId: '', plans: ['plan-rina-2026'] };
      const element = await member(source, setting);
      expect(text(element)).to.contain('Evaluasi belum dibuka');
      await press(element, 'Buka evaluasi…');
      await choose(element, '#stretch', '2026-01-01/2026-12-31');
      await press(element, 'Ya, buka');
      const [evaluation] = sent(source);
      expect([evaluation!.kind, evaluation!.stage, evaluation!.stretch.to]).to.deep.equal([
        'annual',
        'open',
        '2026-12-31',
      ]);
      expect(text(element)).to.contain('Evaluasi sudah dibuka');
      expect(offered(element)).to.contain('Lanjutkan tanpa penilaian diri…');
      await settled(element);
    });

    it('English, when the page is', async () => {
      const element = await member(office('calibrated'), asTeam);
      element.lang = 'en';
      await settled(element);
      expect(text(element)).to.contain('Hand the result over…').and.to.contain('Raw, calibrated and final');
    });
  });
});
