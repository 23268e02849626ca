import { seen } from '../portal/support/visit.ts';
import { acknowledge, finalise, followUp, openEvaluation, release } from './support/evaluation.ts';
import { assertFinal, judgedIn } from './support/expected.ts';
import { giveFeedback, readFeedback } from './support/feedback.ts';
import { agreePlan, returnPlan, submitPlan } from './support/plan.ts';
import { fillRating, handInRating } from './support/ratings.ts';
import { report } from './support/reports.ts';
import { walkThrough } from './support/year.ts';

const employee = 'Ratna Juwita';
const supervisor = 'Arman Effendi';
const registered = 'Pendaftaran penduduk selesai';
const correct = 'Data penduduk tercatat benar';
const id = 'ratna-juwita';
/** Registrations month by month: 1,010 in all. */
const months = [80, 82, 84, 86, 88, 90, 80, 82, 84, 86, 88, 80] as const;

walkThrough(
  'Kemuning',
  'a year in Kemuning: a thousand registrations, the own assessment first, on evidence',
  async (walk) => {
    const { main } = walk;
    await submitPlan(walk, 1, registered);
    await walk.be(supervisor);
    await returnPlan(walk, 'Rinci per bulan.');
    await walk.be(employee);
    await submitPlan(walk, 1, registered);
    await walk.be(supervisor);
    await agreePlan(walk);

    await walk.next('Pemantauan');
    for (const [place, value] of months.entries()) {
      const month = String(place + 1).padStart(2, '0');
      if (place === 6) {
        await walk.next('Kendala');
        const obstacle = { what: 'Jaringan terputus dua hari.', cause: 'Kabel serat optik putus.' };
        await report(walk, {
          result: correct,
          on: '2026-06-30',
          value: 490,
          of: 500,
          obstacle,
          evidence: 'Uji petik',
        });
        await walk.until('2026-12-31');
      } else if (place === 1) await walk.until('2026-06-28');
      await report(walk, {
        result: registered,
        on: `2026-${month}-28`,
        value,
        evidence: `Register bulan ${month}`,
      });
    }
    await seen(main, '1.010 pendaftaran').waitFor();

    await walk.next('Suara lain');
    await main.getByText('Penilaian diri: didengar, tanpa bobot.').waitFor();
    await walk.be(supervisor);
    await openEvaluation(walk);

    await walk.next('Penilaian');
    const reason = 'Seribu sepuluh pendaftaran, semuanya tercatat.';
    const judgement = {
      items: { [registered]: { level: 'exceeds', note: reason }, [correct]: { level: 'meets' } },
      overall: {
        results: { level: 'exceeds' },
        behaviour: { level: 'exceeds', note: 'Membantu loket lain.' },
      },
    } as const;
    await fillRating(walk, judgement);
    await handInRating(walk, 'Penilaian diri');
    await walk.be(supervisor);
    const own = main.getByRole('region', { name: registered, exact: true });
    await seen(own, reason).waitFor();
    await fillRating(walk, {
      ...judgement,
      overall: { results: { level: 'exceeds' }, behaviour: { level: 'meets' } },
    });
    await handInRating(walk);

    await walk.next('Umpan balik');
    await giveFeedback(walk, 'Target tahunan terlampaui.', 'Bagikan cara kerja kepada rekan.');
    await walk.be(employee);
    await readFeedback(walk, 'Target tahunan terlampaui.');

    await walk.next('Penyerahan hasil');
    await release(walk);
    await walk.next('Tanggapan dan keberatan');
    await seen(main, 'Baik').waitFor();
    await acknowledge(walk);
    await walk.next('Tindak lanjut');
    await finalise(walk);
    await followUp(walk, 'Penghargaan capaian target', 'Target 1.000 pendaftaran terlampaui.');
    await assertFinal(walk, id, await judgedIn(walk, id), 'baik');
  },
);
