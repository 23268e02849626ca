import { seen } from '../portal/support/visit.ts';
import { acknowledge, finalise, followUp, openEvaluation, release } from './support/evaluation.ts';
import { announce } from './support/follow-up.ts';
import { assertFinal, judgedIn } from './support/expected.ts';
import { giveFeedback, readFeedback } from './support/feedback.ts';
import { agreePlan, returnPlan, submitPlan } from './support/plan.ts';
import { fillRating, handInRating } from './support/ratings.ts';
import { report } from './support/reports.ts';
import { walkThrough } from './support/year.ts';

const employee = 'Maruli Siregar';
const supervisor = 'Rosmawati Lubis';
const reports = 'Laporan bulanan tersedia bagi pimpinan';
const delays = 'Laporan disampaikan tepat waktu';
const id = 'maruli-siregar';

walkThrough(
  'Sibolga',
  'a year in Sibolga: own words, a cause for each obstacle, result and process',
  async (walk) => {
    const { main } = walk;
    await submitPlan(walk, 1, 'Laporan tersedia');
    await walk.be(supervisor);
    await returnPlan(walk, 'Perjelas target pertama: laporan apa?');
    await walk.be(employee);
    await main.getByText('Perjelas target pertama: laporan apa?').first().waitFor();
    await submitPlan(walk, 1, reports);
    await walk.be(supervisor);
    await agreePlan(walk);

    await walk.next('Pemantauan');
    // Seven, three and one day before a report is due the employee is told.
    await seen(main, 'Melaporkan kemajuan target').waitFor();
    await report(walk, { result: reports, on: '2026-01-28', value: 1, evidence: 'Laporan bulan 01' });
    await walk.until('2026-06-28');
    for (const month of ['02', '03', '04', '05', '06'])
      await report(walk, {
        result: reports,
        on: `2026-${month}-28`,
        value: 1,
        evidence: `Laporan bulan ${month}`,
      });
    await report(walk, { result: delays, on: '2026-06-28', value: 0.5 });

    await walk.next('Kendala');
    const obstacle = {
      what: 'Data dari dua bagian terlambat',
      whys: ['Mereka mengirim setelah rapat', 'Rapatnya di akhir bulan', 'Belum ada tenggat bersama'],
      category: 'Cara kerja',
    };
    await report(walk, { result: delays, on: '2026-06-30', value: 2, obstacle });
    await walk.be(supervisor);
    await main.getByText('Belum ada tenggat bersama').first().waitFor();
    await walk.be(employee);
    await walk.until('2026-12-30');
    for (const month of ['07', '08', '09', '10', '11', '12'])
      await report(walk, {
        result: reports,
        on: `2026-${month}-28`,
        value: 1,
        evidence: `Laporan bulan ${month}`,
      });
    await report(walk, { result: delays, on: '2026-12-28', value: 0.5 });
    await main.getByText('12 laporan', { exact: true }).first().waitFor();

    await walk.next('Suara lain');
    await main.getByText('Atasan langsung: berbobot 100%.').waitFor();
    await openEvaluation(walk);

    await walk.next('Penilaian');
    const reason = 'Dua belas laporan, semuanya disetujui tanpa perbaikan.';
    await fillRating(walk, {
      items: {
        [reports]: { level: 'exceeds', note: reason },
        [delays]: { level: 'meets' },
        'Proses dan cara mencapai tujuan': { level: 'meets' },
      },
      overall: { results: { level: 'exceeds' }, behaviour: { level: 'meets' } },
      strengths: 'Teliti dan tepat waktu.',
      improvements: 'Ajak bagian lain menyepakati tenggat.',
    });
    await handInRating(walk);

    await walk.next('Umpan balik');
    await giveFeedback(walk, 'Laporan mudah dibaca.', 'Beri tahu lebih awal bila data terlambat.');
    await walk.be(employee);
    await readFeedback(walk, 'Laporan mudah dibaca.');

    await walk.next('Penyerahan hasil');
    await release(walk);
    await walk.next('Tanggapan dan keberatan');
    await seen(main, 'Baik').waitFor();
    await acknowledge(walk);
    await walk.next('Tindak lanjut');
    await finalise(walk);
    await followUp(walk, 'Pengakuan atas pencapaian', 'Predikat Baik pada triwulan IV.');
    await announce(walk, 'Dua belas laporan tepat waktu sepanjang tahun.');
    await assertFinal(walk, id, await judgedIn(walk, id), 'baik');
    await walk.be('Warga');
    await main.getByText('Belum ada penghargaan yang diumumkan').waitFor();
    await walk.until('2027-01-30');
    const award = main.getByRole('article').filter({ hasText: employee });
    await award.getByText('Dua belas laporan tepat waktu sepanjang tahun.').waitFor();

    await walk.next('Penerimaan dan pelatihan');
    await walk.be('Warga');
    await main.getByRole('heading', { name: 'Coba sendiri cara menilai' }).waitFor();
  },
);
