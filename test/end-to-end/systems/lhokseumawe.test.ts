import assert from 'node:assert/strict';
import { stretches } from '@kinerja/core/cycle';
import { lhokseumawe as scheme } from '@kinerja/core/schemes';
import { type Answers, answer, indexAfter, send } from '../portal/support/survey.ts';
import { seen } from '../portal/support/visit.ts';
import { learn } from './support/acceptance.ts';
import { year } from './support/calendar.ts';
import { acknowledge, followUp, openEvaluation, release } from './support/evaluation.ts';
import { assertFinal, jointIn } from './support/expected.ts';
import { giveFeedback, readFeedback } from './support/feedback.ts';
import { agreeDevelopment, announce, offerDevelopment } from './support/follow-up.ts';
import { inWords, lookBack, print, seeWhy } from './support/history.ts';
import { agreePlan, returnPlan, submitPlan } from './support/plan.ts';
import { type Judgement, fillRating, handInRating } from './support/ratings.ts';
import { report } from './support/reports.ts';
import { conclude, evaluate } from './support/stretches.ts';
import type { Walk } from './support/walk.ts';
import { type Year, walkThrough } from './support/year.ts';

const employee = 'Cut Nurhayati';
const supervisor = 'Ismail Daud';
const pair = { employee, supervisor };
/** The colleague who is best in January. */
const rival = 'Teuku Fadhil';
const sooner = 'Akta kelahiran lebih cepat terbit';
const completed = 'Permohonan akta terselesaikan';
const satisfied = 'Masyarakat puas atas layanan';
const award = 'Penghargaan bulanan pegawai terbaik';
const id = 'cut-nurhayati';
const survey = 'skm-akta-2026';
/** Days that a certificate took, month by month. */
const took = [5, 4, 4, 3, 3, 3, 2, 2, 2, 2, 2, 2] as const;
const months = stretches(year, 'month');
const meets = { level: 'meets' } as const;
const good: Judgement = {
  items: { [sooner]: meets, [completed]: meets, [satisfied]: meets },
  overall: { results: meets, behaviour: meets },
};
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

async function plan(walk: Year): Promise<void> {
  const { main } = walk;
  await walk.shows('Planning', "targets tied to the region's vision and mission", async () => {
    await submitPlan(walk, 1, sooner);
    await walk.be(supervisor);
    await returnPlan(walk, 'Tujuan daerahnya apa?');
    await walk.be(employee);
    await submitPlan(walk, 1, sooner);
    await walk.be(supervisor);
    await agreePlan(walk);
    await main.getByText('Sasaran daerah: Pelayanan publik yang prima').first().waitFor();
    await main.getByText('Sasaran daerah: Aparatur profesional dan efisien').first().waitFor();
  });
}

/** The next month's days, by its number in the year from 0. */
async function reportMonth(walk: Year, place: number): Promise<void> {
  const on = months[place]?.to.replace(/\d\d$/, '28') ?? '';
  await report(walk, { result: sooner, on, value: took[place] ?? 0 });
}

/** January: a colleague is better, and is told so to everybody. */
async function january(walk: Year): Promise<void> {
  const { main } = walk;
  const [first] = months;
  assert.ok(first);
  await walk.next('Pemantauan');
  await reportMonth(walk, 0);
  await report(walk, { result: completed, on: '2026-01-31', value: 30, of: 32 });
  await report(walk, { result: satisfied, on: '2026-01-31', value: 76, evidence: 'SKM 2025' });
  await walk.part('evaluated: January', async () => {
    await evaluate(walk, pair, { stretch: first, on: '2026-02-02', judgement: good });
    await conclude(walk, pair, { stretch: first, on: '2026-02-25' });
  });
  await walk.shows('Follow-up', 'healthy competition', async () => {
    await main.getByText(`${award}: kurang satu syarat`).click();
    await main.getByText('termasuk 1 terbaik di unitnya; peringkat 3').waitFor();
    await walk.look({ employee: rival });
    await main.getByText(`${award}: syarat terpenuhi`).waitFor();
    await followUp(walk, award, 'Terbaik bulan Januari di unitnya.');
    await announce(walk, 'Permohonan bulan Januari paling cepat selesai.');
    await walk.look({ employee });
    await walk.be(employee, '2026-03-01');
    const given = main.getByRole('article').filter({ hasText: rival });
    await given.getByText('Permohonan bulan Januari paling cepat selesai.').waitFor();
  });
}

async function untilNovember(walk: Year): Promise<void> {
  const { main } = walk;
  for (const [place, stretch] of months.entries()) {
    const next = months[place + 1];
    if (place === 0 || !next) continue;
    await walk.step(place === 5 ? 'Kendala' : 'Pemantauan');
    await walk.be(employee, next.from);
    if (place === 5) await meetObstacle(walk);
    await reportMonth(walk, place);
    await walk.part(`evaluated: ${inWords(stretch)}`, async () => {
      const on = `${next.from.slice(0, 8)}02`;
      const after = place > 1 ? months[place - 1] : undefined;
      await evaluate(walk, pair, { stretch, on, judgement: good, after });
    });
  }
  await walk.shows(
    'Tracking',
    'service time brought down (lower is better, e.g. birth certificates)',
    async () => {
      await walk.step('Pemantauan');
      await walk.be(employee, '2026-12-31');
      await reportMonth(walk, 11);
      const target = main.getByRole('article', { name: sooner });
      await target.getByText('Perkembangan per bulan').click();
      await target.getByText('Lihat angkanya dalam tabel').click();
      // Month, plan, that month, and the mean up to it.
      await target.getByRole('row', { name: 'Jan 2026 3 5 5' }).waitFor();
      await target.getByRole('row', { name: 'Des 2026 3 2 2,83' }).waitFor();
    },
  );
}

async function meetObstacle(walk: Year): Promise<void> {
  const obstacle = { what: 'Pemadaman listrik.', cause: 'Genset rusak.' };
  await report(walk, { result: completed, on: '2026-06-30', value: 160, of: 163, obstacle });
}

async function december(walk: Year): Promise<string> {
  const { main } = walk;
  const last = months[11];
  assert.ok(last);
  await report(walk, { result: completed, on: '2026-12-30', value: 203, of: 204 });
  await walk.step('Suara lain');
  let index = '';
  await walk.shows('Other voices', 'community satisfaction survey', async () => {
    index = await askCitizens(walk);
  });
  await walk.step('Pemantauan');
  const value = Number(index.replace(',', '.'));
  await report(walk, { result: satisfied, on: '2026-12-31', value, evidence: 'Hasil SKM 2026' });
  await walk.step('Suara lain');
  await walk.be(supervisor);
  await walk.look({ stretch: last });
  await openEvaluation(walk);
  await walk.next('Penilaian');
  await fillRating(walk, {
    items: {
      [sooner]: { level: 'exceeds', note: 'Turun dari lima menjadi dua hari.' },
      [completed]: meets,
      [satisfied]: meets,
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
  return index;
}

async function follow(walk: Year, index: string): Promise<void> {
  const { main } = walk;
  const [last, november] = [months[11], months[10]];
  assert.ok(last && november);
  const citizens = { index: index.replace(',', '.'), respondents: 30 };
  await walk.part('evaluated: the year', async () => {
    const served = { level: 'exceeds', note: 'Waktu akta turun dari lima menjadi dua hari.' } as const;
    const judgement = {
      items: { ...good.items, [sooner]: served },
      overall: { results: served, behaviour: meets },
    };
    await evaluate(walk, pair, { stretch: year, on: '2027-01-12', judgement, after: november });
    await seeWhy(walk);
    const former = months.map((each, place) => [each, place < 11 ? 'Baik' : 'Sangat Baik'] as const);
    await lookBack(walk, former);
    await print(walk, year, 'Baik');
  });
  await walk.shows(
    'Rating',
    'by several methods: supervisor, community feedback, target achievement',
    async () => {
      await conclude(walk, pair, { stretch: last, on: '2027-01-25' });
      await assertFinal(walk, id, last, 'sangat-baik');
      await seen(main, await jointIn(walk, { scheme, employee: id, stretch: last }, citizens)).waitFor();
    },
  );
  await walk.shows('Follow-up', 'monthly award for the best', async () => {
    await main.getByText(`${award}: syarat terpenuhi`).waitFor();
    await followUp(walk, award, 'Terbaik bulan Desember di unitnya.');
    await announce(walk, 'Akta kelahiran kini terbit dalam dua hari.');
  });
  await walk.shows('Follow-up', 'career development', async () => {
    await conclude(walk, pair, { stretch: year, on: '2027-01-28' });
    await assertFinal(walk, id, year, 'baik');
    await seen(main, await jointIn(walk, { scheme, employee: id, stretch: year }, citizens)).waitFor();
    await main.getByText('Pengembangan karier: syarat terpenuhi').waitFor();
    await followUp(walk, 'Pengembangan karier', 'Nilai gabungan di atas 80, predikat Baik.');
  });
  await walk.shows('Feedback', 'rating as a means of self-development', async () => {
    await walk.be(employee);
    await main.getByText('Nilai gabungan di atas 80, predikat Baik.').waitFor();
    await offerDevelopment(walk);
    await walk.be(supervisor);
    await agreeDevelopment(walk);
  });
  for (const stretch of months.slice(0, 11)) await assertFinal(walk, id, stretch, 'baik');
}

walkThrough(
  'Lhokseumawe',
  'a year in Lhokseumawe: citizens, targets and the supervisor count together',
  async (walk) => {
    await plan(walk);
    await january(walk);
    await untilNovember(walk);
    await follow(walk, await december(walk));
    const told = /^Supaya dipahami dan diterima: sosialisasi penilaian kinerja, pelatihan: mengapa/;
    await learn(walk, 'socialisation and training', told);
  },
);
