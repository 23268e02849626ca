import assert from 'node:assert/strict';
import { axes } from '@kinerja/core/evaluation';
import { kupang as scheme } from '@kinerja/core/schemes';
import { seen } from '../portal/support/visit.ts';
import { deskOf } from './support/acts.ts';
import { assertFinal } from './support/expected.ts';
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
const plan = 'skp-yohana-bano';
const peers = ['Dominggus Tefa', 'Maria Lopo', 'Petrus Kolo'];
const others = ['Agustina Riwu', 'Yusak Tnunay', 'Regina Seran'];
const idOf = (name: string): string => name.toLowerCase().replace(' ', '-');

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
    const desk = deskOf(walk, scheme, 'yohana-bano');
    await desk.open({ from: '2026-01-01', to: '2026-12-31' });
    for (const name of peers)
      await desk.act(
        { id: 'adriana-ndolu', role: 'supervisor' },
        { action: 'nominate', rater: { id: idOf(name), role: 'peer' } },
      );
    await walk.be(team);
    const asTeam = { id: 'gabriel-sinlae', role: 'performance-team' } as const;
    for (const name of peers)
      await desk.act(asTeam, { action: 'approve-rater', rater: { id: idOf(name), role: 'peer' } });
    for (const name of others)
      await desk.act(asTeam, { action: 'nominate', rater: { id: idOf(name), role: 'third-party' } });
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
    const [rating] = (await walk.list('rating', { plan })).filter(({ rater }) => rater.role === 'supervisor');
    assert.ok(rating);

    await walk.next('Umpan balik');
    await giveFeedback(walk, 'Sasaran vaksinasi hampir penuh.', 'Periksa rantai dingin setiap bulan.');
    await walk.be(employee);
    await readFeedback(walk, 'Sasaran vaksinasi hampir penuh.');

    await walk.next('Kalibrasi dan penyerahan');
    await desk.act(asTeam, { action: 'calibrate' });
    await desk.act(asTeam, { action: 'release' });

    await walk.next('Tanggapan dan keberatan');
    await seen(main, 'Butuh Perbaikan').waitFor();
    const claim = [{ path: ['results', 'level'], value: 'meets' }];
    const ground = 'Vaksin terlambat dua bulan; itu di luar kendali saya.';
    await desk.act(
      { id: 'yohana-bano', role: 'employee' },
      { action: 'object', items: [{ id: 'hasil', path: ['results'], claim, ground }] },
    );
    await walk.be(authority);
    const change = {
      id: 'ubah-hasil',
      path: ['results', 'level'],
      to: 'meets',
      ground: 'Keterlambatan vaksin tercatat pada laporan.',
      rule: { law: 'PP 30/2019', place: 'Pasal 59', status: 'in-force' },
    } as const;
    const decision = {
      item: 'hasil',
      verdict: 'changed',
      ground: change.ground,
      adjustment: change.id,
    } as const;
    await desk.act(
      { id: 'melkianus-fanggi', role: 'appeal-authority' },
      { action: 'decide', decisions: [decision], adjustments: [change] },
    );

    await walk.next('Tindak lanjut');
    const done = await desk.act({ id: 'adriana-ndolu', role: 'supervisor' }, { action: 'finalise' });
    const { results, behaviour } = axes(rating);
    assertFinal(done, { results: { ...results, level: 'meets' }, behaviour }, 'baik');
    assert.equal(done.outcomes.raw?.value, 'butuh-perbaikan');
  },
);
