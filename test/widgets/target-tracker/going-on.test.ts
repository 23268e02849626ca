import { rinaPlan, rinaProgress } from '@kinerja/mock';
import type { KinerjaTargetTracker } from '@kinerja/widgets';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { Office, one, root, settled, spaced } from '../parts/office.ts';
import { report, target, widget } from './support.ts';

const pace = (element: Element, id: string): string => spaced(one(element, `[data-target="${id}"] .pace`));

/** Opens the months of a target, and waits for its chart. */
async function months(element: KinerjaTargetTracker, id: string): Promise<HTMLElement> {
  one(element, `[data-target="${id}"] .months > summary`).click();
  await waitUntil(() => root(element).querySelector(`[data-target="${id}"] .chart .drawing`), 'no chart');
  return one(element, `[data-target="${id}"] .months`);
}

describe('kinerja-target-tracker', () => {
  describe('going on', () => {
    it('says of a yearly sum what was planned by now, what is needed, and where it may end', async () => {
      const element = await widget();
      const words = pace(element, 'pendaftaran');
      expect(words).to.contain('Rencana sampai hari ini: 893 dokumen');
      expect(words).to.contain('Tertinggal dari rencana (kurang 47)');
      expect(words).to.contain('Untuk mencapai target: paling sedikit 122 dokumen tiap bulan.');
      expect(words).to.contain(
        'Perkiraan akhir periode: sekitar 1.015 dokumen, antara 992 dan 1.039 dokumen.',
      );
      expect(words).to.contain('Target masih mungkin tercapai atau tidak.');
      expect(words).to.contain('Perkiraan kasar dari 10 bulan yang dilaporkan, bukan nilai');
    });

    it('says so while it is too early, and nothing of yes and no', async () => {
      const element = await widget();
      expect(pace(element, 'kepuasan')).to.equal(
        'Terlalu dini untuk memperkirakan akhir periode: perlu laporan dari paling sedikit 3 bulan.',
      );
      expect(pace(element, 'sop')).to.equal('');
      expect(target(element, 'sop').querySelector('.months')).to.equal(null);
    });

    it('takes a limit for a limit: less is better, and more than it is not', async () => {
      const element = await widget();
      const words = pace(element, 'waktu-akta');
      expect(words).to.match(/Perkiraan akhir periode: sekitar 3,2 hari, antara 2,\d+ dan 3,\d+ hari/);
      expect(words).not.to.contain('Rencana sampai hari ini');
      expect(words).not.to.contain('tidak ikut dihitung');
    });

    it('marks on the bar what was planned by now, and shows each month beside its plan', async () => {
      const element = await widget();
      const first = target(element, 'pendaftaran');
      expect(first.querySelectorAll('.plan-mark').length).to.equal(1);
      expect(target(element, 'waktu-akta').querySelector('.plan-mark')).to.equal(null);
      const glance = first.querySelector('.glance svg')!;
      expect(glance.getAttribute('aria-label')).to.contain('10 dari 12 bulan sudah dilaporkan.');
      expect(glance.querySelectorAll('.fill').length).to.equal(10);
      expect(glance.querySelectorAll('.tick').length).to.equal(12);
    });

    it('shows a month that nobody reported as an empty frame, not as nothing done', async () => {
      const progress = rinaProgress.filter(({ id }) => id !== 'progress-pendaftaran-2026-03');
      const element = await widget(new Office({ progress }));
      expect(target(element, 'pendaftaran').querySelectorAll('.glance .gap').length).to.equal(1);
      expect(pace(element, 'pendaftaran')).to.contain('Tanpa laporan dan tidak ikut dihitung: Maret 2026.');
    });

    it('draws plan, reports and forecast once somebody looks, with the figures behind them', async () => {
      const element = await widget();
      expect(root(element).querySelector('.chart')).to.equal(null);
      const opened = await months(element, 'pendaftaran');
      expect(opened.querySelectorAll('.line.main, .line.reference, .line.forecast').length).to.equal(3);
      expect(opened.querySelectorAll('.band').length).to.equal(1 + 1);
      expect(opened.querySelector('.drawing desc')!.textContent).to.contain('Terakhir 846');
      const rows = [...opened.querySelectorAll('tbody tr')].map((row) =>
        [...row.children].map(spaced).join(' '),
      );
      expect(rows.length).to.equal(12);
      expect(rows[2]).to.equal('Mar 2026 85 64 247 213 –');
      expect(rows[10]).to.contain('belum dilaporkan');
      expect(rows[11]).to.contain('1.015 (992–1.039)');
    });

    it('has no plan line where a range is the target, and no forecast while it is too early', async () => {
      const element = await widget();
      const opened = await months(element, 'kepuasan');
      expect(opened.querySelectorAll('.line.reference, .line.forecast, .band').length).to.equal(0);
      expect([...opened.querySelectorAll('th[scope="col"]')].map(spaced)).to.deep.equal([
        'Bulan',
        'Realisasi (nilai)',
      ]);
    });

    it('moves the chart with a report, without being opened again', async () => {
      const element = await widget();
      const opened = await months(element, 'pendaftaran');
      const drawn = opened.querySelector('.line.main')!.getAttribute('d');
      await report(element, 'pendaftaran', '30');
      expect(opened.querySelector('.line.main')!.getAttribute('d')).not.to.equal(drawn);
      expect(spaced(opened)).to.contain('876');
    });

    it('follows the months of the plan, where it has them', async () => {
      const [first, ...others] = rinaPlan.targets;
      const breakdown = Array.from({ length: 12 }, (_, place) => ({
        month: `2026-${`${place + 1}`.padStart(2, '0')}`,
        target: place === 11 ? 230 : 70,
      }));
      const plan = { ...rinaPlan, targets: [{ ...first!, breakdown }, ...others] };
      const element = await widget(new Office({ plan: [plan] }));
      expect(pace(element, 'pendaftaran')).to.contain('Lebih baik dari rencana');
      expect(pace(element, 'pendaftaran')).to.contain('Target kemungkinan besar tercapai.');
    });

    it('speaks English', async () => {
      const frame = await fixture<HTMLElement>(html`<div lang="en"></div>`);
      const element = await widget();
      frame.append(element);
      await settled(element);
      expect(pace(element, 'pendaftaran')).to.contain('Behind the plan (47 less)');
      expect(pace(element, 'pendaftaran')).to.contain('about 1,015 dokumen, between 992 and 1,039 dokumen.');
      expect(spaced(await months(element, 'pendaftaran'))).to.contain('Progress by month');
    });

    it('tells nothing of what is to come before the plan is agreed', async () => {
      const element = await widget(new Office({ plan: [{ ...rinaPlan, stage: 'draft' }] }));
      expect(root(element).querySelector('.pace, .months, .glance')).to.equal(null);
    });

    it('counts the reports of this plan alone', async () => {
      const [one_] = rinaProgress;
      const office = new Office();
      const list = office.list.bind(office);
      office.list = async (kind, where) =>
        [...(await list(kind, where)), { ...one_!, id: 'x', plan: 'plan-lain', value: 500 }] as never;
      const element = await widget(office);
      expect(spaced(target(element, 'pendaftaran'))).to.contain('846 dokumen');
    });
  });
});
