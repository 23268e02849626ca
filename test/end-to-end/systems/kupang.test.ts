import assert from 'node:assert/strict';
import { seen } from '../portal/support/visit.ts';
import { learn } from './support/acceptance.ts';
import { year, yearBefore } from './support/calendar.ts';
import { allow, approve, calibrate, finalise, followUp } from './support/evaluation.ts';
import { nominate, object, openEvaluation, release } from './support/evaluation.ts';
import { assertFinal, judgedIn } from './support/expected.ts';
import { giveFeedback, readFeedback } from './support/feedback.ts';
import { agreeDevelopment, announce, offerDevelopment } from './support/follow-up.ts';
import { lookBack, print, seeWhy } from './support/history.ts';
import { agreePlan, returnPlan, submitPlan } from './support/plan.ts';
import { fillRating, handInRating } from './support/ratings.ts';
import { report } from './support/reports.ts';
import { type Year, walkThrough } from './support/year.ts';

const employee = 'Yohana Bano';
const supervisor = 'Adriana Ndolu';
const team = 'Gabriel Sinlae';
const authority = 'Melkianus Fanggi';
/** A head of a subsection with an innovation, and an officer whose programme fell short. */
const innovator = 'Ester Nalle';
const weak = 'Petrus Kolo';
const vaccination = 'Program vaksinasi mencapai sasaran';
const discipline = 'Disiplin kerja';
const id = 'yohana-bano';
const peers = ['Dominggus Tefa', 'Maria Lopo', 'Petrus Kolo'];
/** Who declares a tie with the employee. */
const related = innovator;
const others = ['Agustina Riwu', 'Yusak Tnunay', 'Regina Seran'];

async function plan(walk: Year): Promise<void> {
  const { main } = walk;
  await walk.shows(
    'Planning',
    'indicators that every employee understands: service quality, discipline, innovation',
    async () => {
      const ready = main.getByRole('region', { name: 'Ambil dari standar jabatan' });
      await ready.getByLabel('Jabatan').selectOption({ label: 'Kepala seksi pelayanan' });
      for (const name of ['Indeks kepuasan masyarakat', 'Hari hadir tepat waktu', 'Inovasi yang diterapkan'])
        await ready.getByText(name).first().waitFor();
      await ready.getByLabel('Jabatan').selectOption('pengelola-vaksinasi');
      await ready.getByText('Orang yang divaksin dibagi sasaran program, dalam persen.').waitFor();
    },
  );
  await submitPlan(walk, 1, vaccination);
  await walk.be(supervisor);
  await returnPlan(walk, 'Sebut sasarannya.');
  await walk.be(employee);
  await submitPlan(walk, 1, vaccination);
  await walk.be(supervisor);
  await agreePlan(walk);
}

async function track(walk: Year): Promise<void> {
  const { main } = walk;
  await walk.next('Pemantauan');
  await walk.shows('Tracking', 'programme targets, e.g. a vaccination programme', async () => {
    const coverage = { result: vaccination, on: '2026-03-31', value: 220, of: 240 };
    await report(walk, { ...coverage, evidence: 'Rekap triwulan I' });
    const target = main.getByRole('article', { name: vaccination });
    await target.getByText(/91,67/).first().waitFor();
  });
  await report(walk, { result: discipline, on: '2026-03-31', value: 60, of: 61 });
  await walk.next('Kendala');
  const obstacle = {
    what: 'Vaksin terlambat datang.',
    cause: 'Rantai dingin rusak di gudang.',
    category: 'Perlu pembinaan',
  };
  await report(walk, { result: vaccination, on: '2026-06-30', value: 200, of: 230, obstacle });
  await walk.be(supervisor);
  await main.getByText(obstacle.cause).waitFor();
  await walk.be(employee, '2026-12-31');
  const rest = { result: vaccination, on: '2026-12-31', value: 480, of: 490 };
  await report(walk, { ...rest, evidence: 'Rekap semester II' });
  await report(walk, { result: discipline, on: '2026-12-31', value: 180, of: 183 });
}

async function hear(walk: Year): Promise<void> {
  await walk.next('Suara lain');
  await openEvaluation(walk);
  await walk.shows('Other voices', 'peer feedback survey, against personal-relation bias', async () => {
    const heard = [...peers, related];
    for (const name of heard) await nominate(walk, name, 'Rekan kerja');
    await walk.be(team);
    for (const name of heard) await approve(walk, name);
    for (const [place, name] of heard.entries()) {
      await walk.be(name);
      const level = place === 0 ? 'exceeds' : 'meets';
      // Who is related says so, and does not count.
      const tie = name === related ? 'Saudara ipar.' : undefined;
      await fillRating(walk, { overall: { behaviour: { level, note: 'Selalu membantu tim.' } }, tie });
      await handInRating(walk);
    }
  });
  await walk.shows('Other voices', 'third-party raters', async () => {
    await walk.be(team);
    for (const name of others) await nominate(walk, name, 'Pihak ketiga');
    for (const name of others) {
      await walk.be(name);
      const judged = { level: 'meets', note: 'Jadwal selalu ditepati.' } as const;
      await fillRating(walk, { overall: { results: judged, behaviour: judged } });
      await handInRating(walk);
    }
  });
}

async function rate(walk: Year): Promise<void> {
  const { main } = walk;
  await walk.next('Penilaian');
  await walk.shows('Rating', 'quantitative and qualitative (attitude, ethics)', async () => {
    await fillRating(walk, {
      items: {
        [vaccination]: { level: 'below', note: 'Cakupan 94 persen, target 95 persen.' },
        [discipline]: { level: 'meets', note: 'Hadir tepat waktu.' },
        'Sikap kerja': { level: 'exceeds', note: 'Rajin dan terbuka.' },
        'Etika kerja': { level: 'meets', note: 'Jujur tentang stok vaksin.' },
      },
      overall: {
        results: { level: 'below', note: 'Target utama belum tercapai.' },
        behaviour: { level: 'meets', note: 'Sesuai nilai dasar.' },
      },
    });
    await handInRating(walk);
  });
  await walk.next('Umpan balik');
  await giveFeedback(walk, 'Sasaran vaksinasi hampir penuh.', 'Periksa rantai dingin setiap bulan.');
  await walk.be(employee);
  await readFeedback(walk, 'Sasaran vaksinasi hampir penuh.');
  await walk.next('Kalibrasi dan penyerahan');
  await calibrate(walk);
  await release(walk);
  await walk.next('Tanggapan dan keberatan');
  await walk.shows('Feedback', 'transparent and fair mechanism', async () => {
    await seen(main, 'Butuh Perbaikan').waitFor();
    await seeWhy(walk);
    // What others said is shown together, nobody by name, and that one was related.
    const voices = main.getByRole('region', { name: 'Suara lain' });
    await voices.getByText('Rekan kerja: ada penilai yang menyatakan hubungan kepentingan.').waitFor();
    for (const name of [...peers, related]) assert.equal(await voices.getByText(name).count(), 0);
    await seen(main, 'Etika kerja').waitFor();
    const late = 'Vaksin terlambat dua bulan, di luar kendali saya.';
    await object(walk, /^\s*Hasil kerja/, 'Sesuai ekspektasi', late);
    await walk.be(authority);
    await allow(walk, 'Keterlambatan vaksin tercatat pada laporan.');
  });
}

/** Whatever follows from a year: each is granted where the scheme's conditions hold, and told why where they do not. */
async function follow(walk: Year): Promise<void> {
  const { main } = walk;
  await walk.next('Tindak lanjut');
  await walk.shows('Rating', 'yearly, by the direct supervisor', async () => {
    await finalise(walk);
    const { results, behaviour } = await judgedIn(walk, id, year);
    await assertFinal(walk, id, year, 'baik', { results: { ...results, level: 'meets' }, behaviour });
  });
  await walk.shows('Follow-up', 'promotion', async () => {
    // Good in this year and in the one before.
    await main.getByText('Pertimbangan promosi: syarat terpenuhi').waitFor();
    await main.getByText('Penghargaan kinerja: syarat tidak terpenuhi').waitFor();
    await followUp(walk, 'Pertimbangan promosi', 'Baik dua tahun berturut-turut.');
  });
  await walk.shows('Follow-up', 'awards', async () => {
    await walk.look({ employee: innovator });
    await main.getByText('Penghargaan kinerja: syarat terpenuhi').waitFor();
    await followUp(walk, 'Penghargaan kinerja', 'Predikat Sangat Baik.');
  });
  await walk.shows('Follow-up', 'innovation awards', async () => {
    await main.getByText('Penghargaan inovasi: syarat terpenuhi').waitFor();
    await followUp(walk, 'Penghargaan inovasi', 'Antrean daring dipakai semua puskesmas.');
    await announce(walk, 'Antrean daring: warga tidak lagi menunggu di loket.', 'Penghargaan inovasi');
  });
  await help(walk);
}

async function help(walk: Year): Promise<void> {
  const { main } = walk;
  await walk.shows('Follow-up', 'coaching for the weak', async () => {
    await walk.look({ employee: weak });
    await main.getByText('Pembinaan: syarat terpenuhi').waitFor();
    await followUp(walk, 'Pembinaan', 'Cakupan vaksinasi 70 persen dari target.');
    // The supervisor proposes it, with what came out weak.
    await offerDevelopment(walk);
    await main.getByText(`Menunggu persetujuan ${weak}, pegawai.`).waitFor();
  });
  await walk.shows('Obstacles', 'coaching and a chance to improve', async () => {
    await main.getByText('Kesempatan memperbaiki diri: syarat terpenuhi').waitFor();
    await followUp(walk, 'Kesempatan memperbaiki diri', 'Enam bulan dengan pendampingan.');
    await walk.be(employee);
    await offerDevelopment(walk);
    await walk.be(supervisor);
    await walk.look({ employee });
    await agreeDevelopment(walk);
  });
}

walkThrough(
  'Kupang',
  'a year in Kupang: peers and third parties are heard, the team calibrates, an objection changes the result',
  async (walk) => {
    const { main, page } = walk;
    await plan(walk);
    await track(walk);
    await hear(walk);
    await rate(walk);
    await follow(walk);
    await walk.part('looks back on the year before', async () => {
      await walk.be(employee);
      await lookBack(walk, [[yearBefore, 'Baik']]);
      await print(walk, year, 'Baik');
    });
    await learn(walk, 'transparency', /^Supaya dipahami dan diterima: proses dan dasar penilaian terbuka/);
    await walk.part('has what a widget asks the page for', async () => {
      await walk.step('Tindak lanjut');
      await walk.be(supervisor);
      await main.getByRole('button', { name: 'Buka SKP' }).click();
      await page.getByRole('heading', { level: 1, name: 'Perencanaan' }).waitFor();
    });
  },
);
