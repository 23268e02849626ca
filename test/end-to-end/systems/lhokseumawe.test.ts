import assert from 'node:assert/strict';
import { lhokseumawe as scheme } from '@kinerja/core/schemes';
import { type Answers, answer, indexAfter, send } from '../portal/support/survey.ts';
import { seen } from '../portal/support/visit.ts';
import { acknowledge, finalise, followUp, openEvaluation, release } from './support/evaluation.ts';
import { assertFinal, jointIn, judgedIn } from './support/expected.ts';
import { giveFeedback, readFeedback } from './support/feedback.ts';
import { agreePlan, returnPlan, submitPlan } from './support/plan.ts';
import { fillRating, handInRating } from './support/ratings.ts';
import { report } from './support/reports.ts';
import type { Walk } from './support/walk.ts';
import { walkThrough } from './support/year.ts';

const employee = 'Cut Nurhayati';
const supervisor = 'Ismail Daud';
const sooner = 'Akta kelahiran lebih cepat terbit';
const completed = 'Permohonan akta terselesaikan';
const satisfied = 'Masyarakat puas atas layanan';
const id = 'cut-nurhayati';
const survey = 'skm-akta-2026';
/** How two citizens answer the nine questions. */
const answers: readonly Answers[] = [
  [4, 4, 3, 4, 4, 3, 4, 3, 4],
  [3, 3, 2, 4, 3, 3, 4, 3, 3],
];

/** Citizens answer one after another; the index on the page is what the law makes of all answers. */
async function askCitizens(walk: Walk): Promise<string> {
  const before = await walk.read('tabulation', survey);
  assert.equal(before.respondents, 28);
  const counted = { respondents: 28, elements: before.elements } as never;
  for (const given of answers) {
    await walk.be('Warga');
    await answer(walk.page, given);
    await send(walk.page);
    await walk.main.getByRole('heading', { name: 'Terima kasih' }).waitFor();
  }
  const index = indexAfter(counted, ...answers);
  await walk.be(employee);
  await seen(walk.main, index).waitFor();
  return index;
}

walkThrough(
  'Lhokseumawe',
  'a year in Lhokseumawe: citizens, targets and the supervisor count together',
  async (walk) => {
    const { main } = walk;
    await submitPlan(walk, 1, sooner);
    await walk.be(supervisor);
    await returnPlan(walk, 'Tujuan daerahnya apa?');
    await walk.be(employee);
    await submitPlan(walk, 1, sooner);
    await walk.be(supervisor);
    await agreePlan(walk);

    await walk.next('Pemantauan');
    await report(walk, { result: sooner, on: '2026-01-31', value: 5 });
    await walk.next('Kendala');
    const obstacle = { what: 'Pemadaman listrik.', cause: 'Genset rusak.' };
    await report(walk, { result: sooner, on: '2026-06-30', value: 3, obstacle });
    await walk.until('2026-12-31');
    for (const month of ['07', '08', '09', '10', '11', '12'])
      await report(walk, { result: sooner, on: `2026-${month}-28`, value: 2 });
    await report(walk, { result: completed, on: '2026-12-30', value: 396, of: 400 });

    await walk.next('Suara lain');
    const index = await askCitizens(walk);
    await walk.step('Pemantauan');
    const value = Number(index.replace(',', '.'));
    await report(walk, { result: satisfied, on: '2026-12-31', value, evidence: 'Hasil SKM 2026' });
    await walk.step('Suara lain');
    await walk.be(supervisor);
    await openEvaluation(walk);

    await walk.next('Penilaian');
    await fillRating(walk, {
      items: {
        [sooner]: { level: 'exceeds', note: 'Rata-rata turun dari lima menjadi dua hari.' },
        [completed]: { level: 'meets' },
        [satisfied]: { level: 'meets' },
      },
      overall: { results: { level: 'exceeds' }, behaviour: { level: 'exceeds', note: 'Ramah dan sabar.' } },
    });
    await handInRating(walk);

    await walk.next('Umpan balik');
    await giveFeedback(walk, 'Waktu akta turun.', 'Ikuti pelatihan arsip digital.');
    await walk.be(employee);
    await readFeedback(walk, 'Waktu akta turun.');

    await walk.next('Penyerahan hasil');
    await release(walk);
    await walk.next('Tanggapan dan keberatan');
    await seen(main, 'Sangat Baik').waitFor();
    await acknowledge(walk);
    await walk.next('Tindak lanjut');
    await finalise(walk);
    const citizens = { index: index.replace(',', '.'), respondents: 30 };
    await seen(main, await jointIn(walk, scheme, id, citizens)).waitFor();
    await main.getByText('Penghargaan bulanan pegawai terbaik: syarat terpenuhi').waitFor();
    await followUp(walk, 'Penghargaan bulanan pegawai terbaik', 'Terbaik bulan Desember di unitnya.');
    await assertFinal(walk, id, await judgedIn(walk, id), 'sangat-baik');
  },
);
