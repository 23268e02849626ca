import { seen } from '../portal/support/visit.ts';
import {
  allow,
  approve,
  calibrate,
  finalise,
  nominate,
  object,
  openEvaluation,
  release,
} from './support/evaluation.ts';
import { agreeDevelopment, offerDevelopment } from './support/follow-up.ts';
import { assertFinal, judgedIn } from './support/expected.ts';
import { giveFeedback, readFeedback } from './support/feedback.ts';
import { agreePlan, returnPlan, submitPlan } from './support/plan.ts';
import { fillRating, handInRating } from './support/ratings.ts';
import { report } from './support/reports.ts';
import { walkThrough } from './support/year.ts';

const employee = 'Yohana Bano';
const supervisor = 'Adriana Ndolu';
const team = 'Gabriel Sinlae';
const authority = 'Melkianus Fanggi';
const vaccination = 'Program vaksinasi mencapai sasaran';
const discipline = 'Disiplin kerja';
const id = 'yohana-bano';
const peers = ['Dominggus Tefa', 'Maria Lopo', 'Petrus Kolo'];
const others = ['Agustina Riwu', 'Yusak Tnunay', 'Regina Seran'];

walkThrough(
  'Kupang',
  'a year in Kupang: peers and third parties are heard, the team calibrates, an objection changes the result',
  async (walk) => {
    const { main } = walk;
    await submitPlan(walk, 1, vaccination);
    await walk.be(supervisor);
    await returnPlan(walk, 'Sebut sasarannya.');
    await walk.be(employee);
    await submitPlan(walk, 1, vaccination);
    await walk.be(supervisor);
    await agreePlan(walk);

    await walk.next('Pemantauan');
    await report(walk, {
      result: vaccination,
      on: '2026-03-31',
      value: 220,
      of: 240,
      evidence: 'Rekap triwulan I',
    });
    await report(walk, { result: discipline, on: '2026-03-31', value: 60, of: 61 });
    await walk.next('Kendala');
    const obstacle = { what: 'Vaksin terlambat datang.', cause: 'Rantai dingin rusak di gudang.' };
    await report(walk, { result: vaccination, on: '2026-06-30', value: 200, of: 230, obstacle });
    await walk.be(supervisor);
    await main.getByText(obstacle.cause).waitFor();
    await walk.be(employee);
    await walk.until('2026-12-31');
    await report(walk, {
      result: vaccination,
      on: '2026-12-31',
      value: 480,
      of: 490,
      evidence: 'Rekap semester II',
    });
    await report(walk, { result: discipline, on: '2026-12-31', value: 180, of: 183 });

    await walk.next('Suara lain');
    await openEvaluation(walk);
    for (const name of peers) await nominate(walk, name, 'Rekan kerja');
    await walk.be(team);
    for (const name of peers) await approve(walk, name);
    for (const name of others) await nominate(walk, name, 'Pihak ketiga');
    for (const [place, name] of peers.entries()) {
      await walk.be(name);
      const level = place === 0 ? 'exceeds' : 'meets';
      await fillRating(walk, { overall: { behaviour: { level, note: 'Selalu membantu tim.' } } });
      await handInRating(walk);
    }
    for (const name of others) {
      await walk.be(name);
      const judged = { level: 'meets', note: 'Jadwal selalu ditepati.' } as const;
      await fillRating(walk, { overall: { results: judged, behaviour: judged } });
      await handInRating(walk);
    }

    await walk.next('Penilaian');
    await fillRating(walk, {
      items: {
        [vaccination]: { level: 'below', note: 'Cakupan 94 persen, target 95 persen.' },
        [discipline]: { level: 'meets', note: 'Hadir tepat waktu.' },
        'Sikap kerja': { level: 'exceeds', note: 'Rajin dan terbuka.' },
      },
      overall: {
        results: { level: 'below', note: 'Target utama belum tercapai.' },
        behaviour: { level: 'meets', note: 'Sesuai nilai dasar.' },
      },
    });
    await handInRating(walk);

    await walk.next('Umpan balik');
    await giveFeedback(walk, 'Sasaran vaksinasi hampir penuh.', 'Periksa rantai dingin setiap bulan.');
    await walk.be(employee);
    await readFeedback(walk, 'Sasaran vaksinasi hampir penuh.');

    await walk.next('Kalibrasi dan penyerahan');
    await calibrate(walk);
    await release(walk);

    await walk.next('Tanggapan dan keberatan');
    await seen(main, 'Butuh Perbaikan').waitFor();
    await object(
      walk,
      /^\s*Hasil kerja/,
      'Sesuai ekspektasi',
      'Vaksin terlambat dua bulan, di luar kendali saya.',
    );
    await walk.be(authority);
    await allow(walk, 'Keterlambatan vaksin tercatat pada laporan.');

    await walk.next('Tindak lanjut');
    await finalise(walk);
    const { results, behaviour } = await judgedIn(walk, id);
    await assertFinal(walk, id, { results: { ...results, level: 'meets' }, behaviour }, 'baik');
    await walk.be(employee);
    await offerDevelopment(walk);
    await walk.be(supervisor);
    await agreeDevelopment(walk);
    // What a widget asks the page for, the page has.
    await main.getByRole('button', { name: 'Buka SKP' }).click();
    await walk.page.getByRole('heading', { level: 1, name: 'Perencanaan' }).waitFor();
  },
);
