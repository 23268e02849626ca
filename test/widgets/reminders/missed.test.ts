import { rinaPlan } from '@kinerja/mock';
import { expect, fixture, html } from '@open-wc/testing';
import { Office, collect, root, settled, spaced } from '../parts/office.ts';
import { counted, earlier, group, on, reminders, reports, supervisors } from './support.ts';

/** Rina's, with no report in these months. */
const without = (...months: string[]): Office =>
  new Office({ progress: reports(earlier.filter((month) => !months.includes(month))) });

const titles = (element: Element): string[] =>
  group(element, 'Terlambat').map((each) => spaced(each.querySelector('h4')!));

describe('kinerja-reminders', () => {
  describe('of what was missed several times', () => {
    it('shows the reports of one plan as one, with the oldest day and one link', async () => {
      const asked: (string | undefined)[] = [];
      const element = await reminders(without('01', '02', '03'), {
        linkFor: ({ action, record, stretch }) => {
          if (action === 'report') asked.push(stretch?.from);
          return `/skp/${record?.id}`;
        },
      });
      const reportsMissed = group(element, 'Terlambat').filter((each) => spaced(each).includes('laporan'));
      expect(reportsMissed.length).to.equal(1);
      const [card] = reportsMissed;
      expect(spaced(card!)).to.contain('3 laporan kemajuan belum lengkap: Januari–Maret 2026');
      expect(spaced(card!)).to.contain(
        'Untuk Anda sendiri Batas pertama Kamis, 5 Februari 2026 · Terlambat 290 hari',
      );
      expect(card!.querySelector('time')!.dateTime).to.equal('2026-02-05');
      expect(card!.querySelectorAll('a').length).to.equal(1);
      expect(asked).to.contain('2026-01-01').and.not.to.contain('2026-02-01');
      // Three reports and three self-assessments, each of which is another thing to do.
      expect(counted(element, 'Terlambat')).to.equal(6);
      expect(group(element, 'Terlambat').length).to.equal(4);
    });

    it('says on request until when each was, and what is lacking of it', async () => {
      const office = without('01', '02');
      const [one] = reports(['02']);
      await office.plant('progress', one!);
      const [card] = group(await reminders(office), 'Terlambat');
      expect([...card!.querySelectorAll('details li')].map(spaced)).to.deep.equal([
        'Januari 2026, paling lambat Kamis, 5 Februari 2026: Kutipan akta kelahiran terbit dan tercatat dalam register; Akta kelahiran selesai lebih cepat; Masyarakat puas atas pelayanan akta kelahiran; Prosedur penerbitan akta kelahiran diperbarui',
        'Februari 2026, paling lambat Kamis, 5 Maret 2026: Akta kelahiran selesai lebih cepat; Masyarakat puas atas pelayanan akta kelahiran; Prosedur penerbitan akta kelahiran diperbarui',
      ]);
    });

    const lists: readonly (readonly [readonly string[], string])[] = [
      [['01', '03'], '2 laporan kemajuan belum lengkap: Januari 2026 dan Maret 2026'],
      [
        ['01', '03', '04', '05', '09'],
        '5 laporan kemajuan belum lengkap: Januari 2026, Maret–Mei 2026, dan September 2026',
      ],
      [['10'], 'Melaporkan kemajuan target'],
    ];
    for (const [months, title] of lists)
      it(`names the months that do not follow on each other, and one alone as ever: ${title}`, async () => {
        expect(titles(await reminders(without(...months)))).to.include(title);
      });

    it('shows what a supervisor missed with one person as one, and not with another', async () => {
      const plan = {
        ...rinaPlan,
        id: 'plan-putu',
        employee: { ...rinaPlan.employee, id: 'putu', name: 'Putu' },
      };
      const element = await supervisors(new Office({ plan: [rinaPlan, plan] }));
      const title = '3 dialog kinerja belum diadakan: Januari–September 2026';
      const cards = group(element, 'Terlambat').filter((each) => spaced(each).startsWith(title));
      expect(cards.map((card) => spaced(card.querySelector('.muted')!))).to.deep.equal([
        'Untuk Rina Wulandari',
        'Untuk Putu',
      ]);
      expect(titles(element)).to.include('3 umpan balik belum diberikan: Januari–September 2026');
    });

    it('lays together nothing of what lies ahead', async () => {
      const element = await reminders(new Office({ progress: [] }), { clock: on('2026-01-10') });
      const later = group(element, 'Nanti').filter((each) => spaced(each).startsWith('Melaporkan'));
      expect(later.length).to.equal(11);
    });

    it('tells the page of each by itself', async () => {
      const events = collect('kinerja-due');
      await reminders(without('01', '02', '03'));
      const missed = events
        .at(-1)!
        .items.filter(({ action, state }) => action === 'report' && state === 'overdue');
      expect(missed.map(({ lastDay }) => lastDay)).to.deep.equal(['2026-02-05', '2026-03-05', '2026-04-05']);
    });

    it('speaks English', async () => {
      const frame = await fixture<HTMLElement>(html`<div lang="en"></div>`);
      const element = await reminders(without('01', '02', '03'));
      frame.append(element);
      await settled(element);
      const card = root(element).querySelector('article');
      expect(spaced(card!)).to.match(/^3 progress reports are not complete: January ?– ?March 2026 /);
      expect(spaced(card!)).to.contain('First due by Thursday');
    });
  });
});
