import assert from 'node:assert/strict';
import { axes } from '@kinerja/core/evaluation';
import { bungo as scheme } from '@kinerja/core/schemes';
import { seen } from '../portal/support/visit.ts';
import { deskOf } from './support/acts.ts';
import { assertFinal } from './support/expected.ts';
import { giveFeedback, readFeedback } from './support/feedback.ts';
import { agreePlan, returnPlan, submitPlan } from './support/plan.ts';
import { fillRating, handInRating } from './support/ratings.ts';
import { report } from './support/reports.ts';
import { walkThrough } from './support/year.ts';

const employee = 'Desi Ratnasari Putri';
const supervisor = 'Syamsul Bahri';
const answered = 'Keluhan cepat ditanggapi';
const satisfied = 'Pasien puas atas pelayanan';
const plan = 'skp-desi-ratnasari-putri';

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
    const obstacle = { what: 'Telepon keluhan rusak sepekan.', cause: 'Tidak ada pesawat cadangan.' };
    await report(walk, { result: answered, on: '2026-06-30', value: 24, obstacle });
    await walk.be(supervisor);
    await main.getByText(obstacle.cause).waitFor();
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
    await main.getByText('Capaian target: berbobot 60 %.').waitFor();
    await walk.be(supervisor);
    const desk = deskOf(walk, scheme, 'desi-ratnasari-putri');
    await desk.open({ from: '2026-07-01', to: '2026-12-31' });

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
    const [rating] = await walk.list('rating', { plan });
    assert.ok(rating);

    await walk.next('Umpan balik');
    await giveFeedback(walk, 'Keluhan dijawab dalam sehari.', 'Ajari petugas jaga malam.');
    await walk.be(employee);
    await readFeedback(walk, 'Keluhan dijawab dalam sehari.');

    await walk.next('Penyerahan hasil');
    const asSupervisor = { id: 'syamsul-bahri', role: 'supervisor' } as const;
    await desk.act(asSupervisor, { action: 'release' });
    await walk.next('Tanggapan dan keberatan');
    await seen(main, 'Sangat Baik').waitFor();
    await desk.act({ id: 'desi-ratnasari-putri', role: 'employee' }, { action: 'acknowledge' });
    await walk.next('Tindak lanjut');
    await walk.be(supervisor);
    await desk.act(asSupervisor, { action: 'finalise' });
    const ground = 'Semua target standar tercapai.';
    const done = await desk.act(asSupervisor, {
      action: 'follow-up',
      followUps: [{ followUp: 'pengakuan-rapat', ground }],
    });
    assertFinal(done, axes(rating), 'sangat-baik');
  },
);
