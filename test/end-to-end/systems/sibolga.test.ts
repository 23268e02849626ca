import { seen } from '../portal/support/visit.ts';
import { learn } from './support/acceptance.ts';
import { quarters, year } from './support/calendar.ts';
import { acknowledge, followUp, openEvaluation, release } from './support/evaluation.ts';
import { announce } from './support/follow-up.ts';
import { assertFinal } from './support/expected.ts';
import { giveFeedback, readFeedback } from './support/feedback.ts';
import { lookBack, print, seeWhy } from './support/history.ts';
import { agreePlan, returnPlan, submitPlan } from './support/plan.ts';
import { fillRating, handInRating } from './support/ratings.ts';
import { report } from './support/reports.ts';
import { conclude, evaluate } from './support/stretches.ts';
import { type Year, walkThrough } from './support/year.ts';

const employee = 'Maruli Siregar';
const supervisor = 'Rosmawati Lubis';
const pair = { employee, supervisor };
const reports = 'Laporan bulanan tersedia bagi pimpinan';
const delays = 'Laporan disampaikan tepat waktu';
const process = 'Proses dan cara mencapai tujuan';
const id = 'maruli-siregar';
const [first, second, third, fourth] = quarters;

/** Reports of one finished report for each of these months. */
async function reportMonths(walk: Year, ...months: readonly string[]): Promise<void> {
  for (const month of months)
    await report(walk, {
      result: reports,
      on: `2026-${month}-28`,
      value: 1,
      evidence: `Laporan bulan ${month}`,
    });
}

async function plan(walk: Year): Promise<void> {
  const { main } = walk;
  await walk.shows('Planning', 'the employee writes a clear, measurable work plan', async () => {
    await main.getByText('Pegawai menulis rencana kerja yang jelas dan terukur').waitFor();
    const target = main.getByRole('region', { name: 'Target 1', exact: true });
    await target.getByLabel('Indikator kinerja individu (IKI)').waitFor();
    await submitPlan(walk, 1, 'Laporan tersedia');
  });
  await walk.shows('Planning', 'the supervisor reviews it', async () => {
    await walk.be(supervisor);
    await returnPlan(walk, 'Perjelas target pertama: laporan apa?');
    await walk.be(employee);
    await main.getByText('Perjelas target pertama: laporan apa?').first().waitFor();
    await submitPlan(walk, 1, reports);
    await walk.be(supervisor);
    await agreePlan(walk);
  });
}

async function track(walk: Year): Promise<void> {
  const { main, page } = walk;
  await walk.next('Pemantauan');
  await walk.shows('Tracking', 'notices of report deadlines', async () => {
    // Seven, three and one day before a report is due the employee is told.
    await seen(main, 'Melaporkan kemajuan target').waitFor();
    await main.getByText('Pengingat muncul 7, 3, 1 hari sebelum batas waktu laporan.').waitFor();
  });
  await walk.shows('Tracking', 'real-time view of own performance and progress', async () => {
    const other = await page.context().newPage();
    await other.goto(page.url());
    const elsewhere = other.getByRole('article', { name: reports });
    await elsewhere.getByRole('button', { name: 'Laporkan kemajuan' }).waitFor();
    await reportMonths(walk, '01');
    // What is reported in one window is seen in another at once, without loading it again.
    await seen(elsewhere, '1 laporan').waitFor();
    await other.close();
  });
}

const meets = { level: 'meets' } as const;
const overall = { results: meets, behaviour: meets };

/** The first half: an obstacle holds the results of the second quarter down. */
async function firstHalf(walk: Year): Promise<void> {
  await walk.part('evaluated: the first quarter', async () => {
    await walk.be(employee, '2026-04-01');
    await reportMonths(walk, '02', '03');
    const judgement = { items: { [reports]: meets, [process]: meets }, overall };
    await evaluate(walk, pair, { stretch: first, on: '2026-04-02', judgement });
  });
  await obstacles(walk);
  await walk.part('evaluated: the second quarter', async () => {
    const late = { level: 'below', note: 'Rata-rata terlambat lebih dari sehari.' } as const;
    const judgement = { items: { [reports]: meets, [delays]: late, [process]: meets }, overall };
    await evaluate(walk, pair, { stretch: second, on: '2026-07-02', judgement });
  });
}

async function obstacles(walk: Year): Promise<void> {
  const { main } = walk;
  await conclude(walk, pair, { stretch: first, on: '2026-06-28' });
  await walk.step('Kendala');
  await walk.be(employee, '2026-06-30');
  await walk.shows('Obstacles', 'the employee names each obstacle and analyses its cause', async () => {
    await reportMonths(walk, '04', '05', '06');
    await report(walk, { result: delays, on: '2026-06-28', value: 0.5 });
    const obstacle = {
      what: 'Data dari dua bagian terlambat',
      whys: ['Mereka mengirim setelah rapat', 'Rapatnya di akhir bulan', 'Belum ada tenggat bersama'],
      category: 'Cara kerja',
    };
    await report(walk, { result: delays, on: '2026-06-30', value: 2, obstacle });
  });
  await walk.shows('Obstacles', 'so that it can be mended', async () => {
    await walk.be(supervisor);
    await main.getByText('Belum ada tenggat bersama').first().waitFor();
  });
}

/** The third quarter, after which the reports so far say what to do next. */
async function thirdQuarter(walk: Year): Promise<void> {
  const { main } = walk;
  await walk.part('evaluated: the third quarter', async () => {
    await conclude(walk, pair, { stretch: second, on: '2026-10-01' });
    await walk.step('Pemantauan');
    await walk.be(employee);
    await reportMonths(walk, '07', '08', '09');
    const judgement = { items: { [reports]: meets, [process]: meets }, overall };
    await evaluate(walk, pair, { stretch: third, on: '2026-10-02', judgement });
  });
  await walk.shows('Follow-up', 'data analysis that helps plan the next step', async () => {
    await walk.step('Pemantauan');
    const target = main.getByRole('article', { name: reports });
    await seen(target, /Perkiraan akhir periode: sekitar/).waitFor();
    const label = 'Analisis data untuk langkah selanjutnya';
    const ground = 'Sembilan laporan dalam sembilan bulan: cukup satu laporan tiap bulan sampai akhir tahun.';
    await conclude(walk, pair, { stretch: third, on: '2026-12-30', follows: { label, ground } });
    await walk.step('Tanggapan dan keberatan');
    await walk.be(employee);
    await main.getByText(ground).waitFor();
  });
}

async function fourthQuarter(walk: Year): Promise<void> {
  const { main } = walk;
  await walk.step('Pemantauan');
  await reportMonths(walk, '10', '11', '12');
  await report(walk, { result: delays, on: '2026-12-28', value: 0.5 });
  await main.getByText('12 laporan', { exact: true }).first().waitFor();
  await walk.step('Suara lain');
  await walk.be(supervisor, '2026-12-31');
  await walk.look({ stretch: fourth });
  await openEvaluation(walk);
  await walk.next('Penilaian');
  await walk.shows('Rating', 'of the result and of the process', async () => {
    await fillRating(walk, {
      items: {
        [reports]: { level: 'exceeds', note: 'Dua belas laporan, semuanya disetujui tanpa perbaikan.' },
        [delays]: meets,
        [process]: meets,
      },
      overall: { results: { level: 'exceeds' }, behaviour: meets },
      strengths: 'Teliti dan tepat waktu.',
      improvements: 'Ajak bagian lain menyepakati tenggat.',
    });
    await handInRating(walk);
  });
  await walk.next('Umpan balik');
  await walk.shows('Feedback', 'constructive, with strengths and weaknesses', async () => {
    await giveFeedback(walk, 'Laporan mudah dibaca.', 'Beri tahu lebih awal bila data terlambat.');
    await walk.be(employee);
    await readFeedback(walk, 'Laporan mudah dibaca.');
  });
  await walk.next('Penyerahan hasil');
  await release(walk);
}

async function follow(walk: Year): Promise<void> {
  const { main } = walk;
  await walk.next('Tanggapan dan keberatan');
  await seen(main, 'Baik').waitFor();
  await acknowledge(walk);
  await walk.part('evaluated: the year', async () => {
    const judgement = { items: { [reports]: meets, [delays]: meets, [process]: meets }, overall };
    await evaluate(walk, pair, { stretch: year, on: '2027-01-12', judgement });
  });
  await walk.shows('Follow-up', 'recognition of achievement', async () => {
    await conclude(walk, pair, { stretch: fourth, on: '2027-01-25' });
    await main.getByText('Pengakuan atas pencapaian: syarat terpenuhi').waitFor();
    await followUp(walk, 'Pengakuan atas pencapaian', 'Predikat Baik pada triwulan IV.');
    await announce(walk, 'Dua belas laporan tepat waktu sepanjang tahun.');
    await walk.be('Warga');
    await main.getByText('Belum ada penghargaan yang diumumkan').waitFor();
    await walk.until('2027-01-30');
    const award = main.getByRole('article').filter({ hasText: employee });
    await award.getByText('Dua belas laporan tepat waktu sepanjang tahun.').waitFor();
  });
}

/** Every quarter and the year, each by its own rating: the year is no sum of its quarters. */
async function lookAtAll(walk: Year): Promise<void> {
  await walk.shows('Rating', 'periodic, by the direct supervisor', async () => {
    await conclude(walk, pair, { stretch: year, on: '2027-01-30' });
    for (const stretch of [...quarters, year]) await assertFinal(walk, id, stretch, 'baik');
    await walk.step('Tanggapan dan keberatan');
    await walk.be(employee);
    await seeWhy(walk);
    await lookBack(
      walk,
      quarters.map((stretch) => [stretch, 'Baik']),
    );
    await print(walk, year, 'Baik');
  });
}

walkThrough(
  'Sibolga',
  'a year in Sibolga: own words, a cause for each obstacle, result and process',
  async (walk) => {
    await plan(walk);
    await track(walk);
    await firstHalf(walk);
    await thirdQuarter(walk);
    await fourthQuarter(walk);
    await follow(walk);
    await lookAtAll(walk);
    await learn(
      walk,
      'training and explanation against resistance to change',
      /^Supaya dipahami dan diterima: pelatihan: mengapa kinerja dinilai, sosialisasi/,
    );
  },
);
