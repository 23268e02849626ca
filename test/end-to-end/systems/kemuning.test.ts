import { seen } from '../portal/support/visit.ts';
import { learn } from './support/acceptance.ts';
import { months, quarters, year, yearBefore } from './support/calendar.ts';
import { acknowledge, followUp, openEvaluation, release } from './support/evaluation.ts';
import { assertFinal } from './support/expected.ts';
import { giveFeedback, readFeedback } from './support/feedback.ts';
import { agreeDevelopment, announce, offerDevelopment } from './support/follow-up.ts';
import { lookBack, print, seeWhy } from './support/history.ts';
import { agreePlan, returnPlan, submitPlan } from './support/plan.ts';
import { type Judgement, fillRating, handInRating } from './support/ratings.ts';
import { report } from './support/reports.ts';
import { conclude, evaluate } from './support/stretches.ts';
import { type Year, walkThrough } from './support/year.ts';

const employee = 'Ratna Juwita';
const supervisor = 'Arman Effendi';
const pair = { employee, supervisor };
const registered = 'Pendaftaran penduduk selesai';
const correct = 'Data penduduk tercatat benar';
const id = 'ratna-juwita';
/** Registrations month by month: 1,010 in all. */
const registrations = [80, 82, 84, 86, 88, 90, 80, 82, 84, 86, 88, 80] as const;
const [first, second, third, fourth] = quarters;
const meets = { level: 'meets' } as const;
const good: Judgement = {
  items: { [registered]: meets, [correct]: meets },
  overall: { results: meets, behaviour: meets },
};

/** Reports what was registered from one month to another, the first being 0. */
async function reportMonths(walk: Year, from: number, to: number): Promise<void> {
  for (const [place, month] of months.entries()) {
    if (place < from || place > to) continue;
    await report(walk, {
      result: registered,
      on: `2026-${month}-28`,
      value: registrations[place] ?? 0,
      evidence: `Register bulan ${month}`,
    });
  }
}

async function plan(walk: Year): Promise<void> {
  const { main } = walk;
  await walk.shows(
    'Planning',
    'indicators fixed per position, e.g. complaints solved within the set time',
    async () => {
      await main.getByText('Indikator sudah tetap untuk setiap jabatan').waitFor();
      await main.getByText('Dari standar jabatan; indikatornya tidak dapat diubah.').first().waitFor();
      await submitPlan(walk, 1, registered);
      await walk.be(supervisor);
      await returnPlan(walk, 'Rinci per bulan.');
      await walk.be(employee);
      await submitPlan(walk, 1, registered);
      await walk.be(supervisor);
      await agreePlan(walk);
      await walk.look({ employee: 'Siti Rohani' });
      await seen(main, 'Pengaduan yang selesai dalam waktu yang ditentukan').waitFor();
      await walk.look({ employee });
    },
  );
}

async function firstQuarter(walk: Year): Promise<void> {
  const { main } = walk;
  await walk.next('Pemantauan');
  await reportMonths(walk, 0, 0);
  await walk.be(employee, '2026-04-01');
  await walk.shows('Tracking', 'periodic self-reports', async () => {
    await reportMonths(walk, 1, 2);
    await seen(main, '246 pendaftaran').waitFor();
    await report(walk, { result: correct, on: '2026-03-31', value: 240, of: 245, evidence: 'Uji petik I' });
  });
  await walk.part('evaluated: the first quarter', async () => {
    await evaluate(walk, pair, { stretch: first, on: '2026-04-02', judgement: good, own: good });
  });
}

/** The network fails, and the quarter is weak: the scheme has a training follow. */
async function secondQuarter(walk: Year): Promise<void> {
  const { main } = walk;
  await walk.step('Kendala');
  await walk.be(employee, '2026-06-30');
  await reportMonths(walk, 3, 5);
  const obstacle = { what: 'Jaringan terputus dua hari.', cause: 'Kabel serat optik putus.' };
  const checked = { result: correct, on: '2026-06-30', value: 200, of: 250, evidence: 'Uji petik II' };
  await report(walk, { ...checked, obstacle });
  await walk.part('evaluated: the second quarter', async () => {
    await conclude(walk, pair, { stretch: first, on: '2026-07-01' });
    const wrong = { level: 'below', note: 'Seperlima berkas perlu diperbaiki.' } as const;
    const judgement = {
      items: { [registered]: meets, [correct]: wrong },
      overall: { results: { level: 'below' }, behaviour: meets },
    } as const;
    await evaluate(walk, pair, { stretch: second, on: '2026-07-02', judgement, own: good });
  });
  await walk.shows('Follow-up', 'fitting training', async () => {
    await conclude(walk, pair, { stretch: second, on: '2026-07-18' });
    await main.getByText('Pelatihan sesuai kebutuhan: syarat terpenuhi').waitFor();
    await followUp(walk, 'Pelatihan sesuai kebutuhan', 'Ketelitian data setelah jaringan pulih.');
  });
  await walk.shows('Obstacles', 'areas to improve and potential to develop', async () => {
    await walk.be(employee);
    await offerDevelopment(walk);
    await walk.be(supervisor);
    await agreeDevelopment(walk);
  });
}

async function otherQuarters(walk: Year): Promise<void> {
  const { main } = walk;
  await walk.part('evaluated: the third quarter', async () => {
    await walk.step('Pemantauan');
    await walk.be(employee, '2026-10-01');
    await reportMonths(walk, 6, 8);
    await evaluate(walk, pair, { stretch: third, on: '2026-10-02', judgement: good, own: good });
    await conclude(walk, pair, { stretch: third, on: '2026-10-18' });
    // What was weak before is not held against a good quarter.
    await main.getByText('Pelatihan sesuai kebutuhan: syarat tidak terpenuhi').waitFor();
  });
  await walk.shows('Tracking', 'monthly progress to a yearly target (1,000 registrations)', async () => {
    await walk.step('Pemantauan');
    await walk.be(employee, '2026-12-31');
    await reportMonths(walk, 9, 11);
    await report(walk, {
      result: correct,
      on: '2026-12-30',
      value: 2300,
      of: 2300,
      evidence: 'Uji petik III',
    });
    await seen(main, '1.010 pendaftaran').waitFor();
    await main.getByText('12 dari 12 bulan sudah dilaporkan.').first().waitFor();
  });
  await walk.part('evaluated: the fourth quarter', async () => {
    await evaluate(walk, pair, { stretch: fourth, on: '2027-01-02', judgement: good, own: good });
  });
}

async function rate(walk: Year): Promise<void> {
  const { main } = walk;
  await walk.step('Suara lain');
  await main.getByText('Penilaian diri: didengar, tanpa bobot.').waitFor();
  await walk.be(supervisor);
  await walk.look({ stretch: year });
  await openEvaluation(walk);
  await walk.next('Penilaian');
  const reason = 'Seribu sepuluh pendaftaran, semuanya tercatat.';
  const items = { [registered]: { level: 'exceeds', note: reason }, [correct]: meets } as const;
  await walk.shows('Rating', 'self-assessment first, then the supervisor', async () => {
    const helpful = { level: 'exceeds', note: 'Membantu loket lain.' } as const;
    await walk.be(supervisor);
    await main.getByText('Penilaian diri belum diserahkan').waitFor();
    await walk.be(employee);
    await fillRating(walk, { items, overall: { results: { level: 'exceeds' }, behaviour: helpful } });
    await handInRating(walk, 'Penilaian diri');
    await walk.be(supervisor);
    const own = main.getByRole('region', { name: registered, exact: true });
    await seen(own, reason).waitFor();
  });
  await walk.shows('Rating', 'on data and facts, not assumption', async () => {
    await main
      .getByText('Skema ini meminta laporan dengan bukti dukung untuk setiap hasil kerja yang dinilai.')
      .waitFor();
    const rated = main.getByRole('region', { name: registered, exact: true });
    await rated.getByText('Register bulan 12').first().waitFor({ state: 'attached' });
    await fillRating(walk, { items, overall: { results: { level: 'exceeds' }, behaviour: meets } });
    await handInRating(walk);
  });
  await walk.next('Umpan balik');
  await walk.shows('Feedback', 'constructive feedback', async () => {
    await main.getByText(/^Yang dibicarakan: area yang perlu diperbaiki, potensi/).waitFor();
    await giveFeedback(walk, 'Target tahunan terlampaui.', 'Bagikan cara kerja kepada rekan.');
    await walk.be(employee);
    await readFeedback(walk, 'Target tahunan terlampaui.');
  });
}

async function follow(walk: Year): Promise<void> {
  const { main } = walk;
  await walk.next('Penyerahan hasil');
  await release(walk);
  await walk.next('Tanggapan dan keberatan');
  await seen(main, 'Baik').waitFor();
  await acknowledge(walk);
  await walk.part('looks back on every quarter and on the year before', async () => {
    await seeWhy(walk);
    await lookBack(walk, [
      [yearBefore, 'Baik'],
      [first, 'Baik'],
      [second, 'Butuh Perbaikan'],
      [third, 'Baik'],
      [fourth, 'Baik'],
    ]);
    await print(walk, year, 'Baik');
  });
  await conclude(walk, pair, { stretch: fourth, on: '2027-01-25' });
  await conclude(walk, pair, { stretch: year, on: '2027-01-25' });
  await walk.shows('Follow-up', 'award for reaching or passing the target', async () => {
    await main.getByText('Penghargaan capaian target: syarat terpenuhi').waitFor();
    await followUp(walk, 'Penghargaan capaian target', 'Target 1.000 pendaftaran terlampaui.');
    await announce(walk, 'Seribu sepuluh pendaftaran dalam setahun.');
  });
  await walk.shows('Follow-up', 'promotion', async () => {
    // Good in this year and in the one before.
    await main.getByText('Pertimbangan promosi: syarat terpenuhi').waitFor();
    await followUp(walk, 'Pertimbangan promosi', 'Baik dua tahun berturut-turut.');
  });
  const predicates = ['baik', 'butuh-perbaikan', 'baik', 'baik'] as const;
  for (const [place, stretch] of quarters.entries())
    await assertFinal(walk, id, stretch, predicates[place] ?? '');
  await assertFinal(walk, id, year, 'baik');
}

walkThrough(
  'Kemuning',
  'a year in Kemuning: a thousand registrations, the own assessment first, on evidence',
  async (walk) => {
    await plan(walk);
    await firstQuarter(walk);
    await secondQuarter(walk);
    await otherQuarters(walk);
    await rate(walk);
    await follow(walk);
    const told = /^Supaya dipahami dan diterima: sosialisasi penilaian kinerja, pelatihan: mengapa/;
    await learn(walk, 'socialisation, training on why', told);
  },
);
