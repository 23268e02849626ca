import { seen } from '../portal/support/visit.ts';
import { acknowledge, finalise, followUp, openEvaluation, release } from './support/evaluation.ts';
import { assertFinal, judgedIn } from './support/expected.ts';
import { giveFeedback, readFeedback } from './support/feedback.ts';
import { agreePlan, returnPlan, submitPlan } from './support/plan.ts';
import { fillRating, handInRating } from './support/ratings.ts';
import { report } from './support/reports.ts';
import { walkThrough } from './support/year.ts';

const employee = 'Desi Ratnasari Putri';
const supervisor = 'Syamsul Bahri';
const answered = 'Keluhan cepat ditanggapi';
const satisfied = 'Pasien puas atas pelayanan';
const id = 'desi-ratnasari-putri';

walkThrough(
  'Bungo',
  'a year in Bungo: from the performance standard, with obstacles and the support of the leader',
  async (walk) => {
    const { main } = walk;
    await submitPlan(walk, 1, answered);
    await walk.be(supervisor);
    await returnPlan(walk, 'Sesuaikan dengan standar jabatan.');
    await walk.be(employee);
    await submitPlan(walk, 1, answered);
    await walk.be(supervisor);
    await agreePlan(walk);

    await walk.next('Pemantauan');
    await report(walk, { result: answered, on: '2026-01-31', value: 26, evidence: 'Buku keluhan Januari' });
    await walk.next('Kendala');
    const obstacle = {
      what: 'Telepon keluhan rusak sepekan.',
      cause: 'Tidak ada pesawat cadangan.',
      category: 'Kurang fasilitas',
      support: 'Satu pesawat telepon cadangan.',
    };
    await report(walk, { result: answered, on: '2026-06-30', value: 24, obstacle });
    await walk.be(supervisor);
    await main.getByText(obstacle.support).first().waitFor();
    await walk.be(employee);
    await walk.until('2026-12-31');
    for (const month of ['07', '08', '09', '10', '11', '12'])
      await report(walk, {
        result: answered,
        on: `2026-${month}-28`,
        value: 20,
        evidence: `Buku keluhan ${month}`,
      });
    await report(walk, {
      result: satisfied,
      on: '2026-12-30',
      value: 84,
      evidence: 'Survei pasien semester II',
    });

    await walk.next('Suara lain');
    await main.getByText('Capaian target: berbobot 60%.').waitFor();
    await walk.be(supervisor);
    await openEvaluation(walk);

    await walk.next('Penilaian');
    await fillRating(walk, {
      items: {
        [answered]: { level: 'exceeds', note: 'Rata-rata di bawah 24 jam.' },
        [satisfied]: { level: 'exceeds', note: 'Nilai 84 dari target 80.' },
        'Pengawasan dan pembinaan': { level: 'exceeds', note: 'Membina dua petugas baru.' },
        'Tanggung jawab': { level: 'exceeds', note: 'Selalu hadir saat keluhan datang.' },
      },
      overall: { results: { level: 'exceeds' }, behaviour: { level: 'exceeds' } },
    });
    await handInRating(walk);

    await walk.next('Umpan balik');
    await giveFeedback(walk, 'Keluhan dijawab dalam sehari.', 'Ajari petugas jaga malam.');
    await walk.be(employee);
    await readFeedback(walk, 'Keluhan dijawab dalam sehari.');

    await walk.next('Penyerahan hasil');
    await release(walk);
    await walk.next('Tanggapan dan keberatan');
    await seen(main, 'Sangat Baik').waitFor();
    await acknowledge(walk);
    await walk.next('Tindak lanjut');
    await finalise(walk);
    await followUp(walk, 'Pengakuan formal dalam rapat dinas', 'Semua target standar tercapai.');
    await assertFinal(walk, id, await judgedIn(walk, id), 'sangat-baik');
  },
);
