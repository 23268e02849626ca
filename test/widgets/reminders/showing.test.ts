import { askedFeedback, rina, rinaPlan } from '@kinerja/mock';
import { expect, fixture, html } from '@open-wc/testing';
import { Office, collect, one, root, settled, spaced, text } from '../parts/office.ts';
import {
  calendar,
  counted,
  earlier,
  evaluating,
  group,
  item,
  on,
  reminders,
  reports,
  supervisors,
} from './support.ts';

describe('kinerja-reminders', () => {
  describe('showing', () => {
    it('puts what is overdue first, then due soon, then open, and folds what comes later', async () => {
      const element = await reminders(evaluating(), { soon: 14 });
      const headings = [...root(element).querySelectorAll('section > h3, .later > summary')].map(spaced);
      expect(headings.slice(0, 3)).to.deep.equal(['Terlambat (13)', 'Segera jatuh tempo (1)', 'Nanti (2)']);
      expect(one<HTMLDetailsElement>(element, '.later').open).to.equal(false);
      expect(text(element)).to.contain('13 terlambat, 1 segera jatuh tempo.');
    });

    it('says of each what, for whom, by when and how many days are left', async () => {
      const element = await reminders(evaluating());
      const [, late] = group(element, 'Terlambat');
      expect(spaced(late!)).to.contain(
        'Menilai diri sendiri Untuk Anda sendiri · periode 1 Januari – 31 Maret 2026 Paling lambat Selasa, 14 April 2026 · Terlambat 222 hari',
      );
      const [open] = group(element, 'Dapat dikerjakan');
      expect(spaced(open!)).to.contain('Paling lambat Sabtu, 5 Desember 2026 · 13 hari lagi');
      expect(open!.querySelector('time')!.dateTime).to.equal('2026-12-05');
      const [later] = group(element, 'Nanti');
      expect(spaced(later!)).to.contain(
        'Mulai Selasa, 1 Desember 2026 · Paling lambat Selasa, 5 Januari 2027',
      );
    });

    it('counts the last days in words', async () => {
      const words: readonly (readonly [string, string])[] = [
        ['2026-12-03', '2 hari lagi'],
        ['2026-12-04', 'Besok'],
        ['2026-12-05', 'Hari ini'],
        ['2026-12-06', 'Terlambat 1 hari'],
      ];
      const element = await reminders(new Office({ progress: reports(earlier) }));
      for (const [day, left] of words) {
        element.clock = on(day);
        await settled(element);
        const november = [...root(element).querySelectorAll('article')].find((each) =>
          spaced(each).includes('1–30 November 2026'),
        );
        expect(spaced(november!.querySelector('.left')!), day).to.equal(left);
      }
    });

    it('names the ground with its status, and what was not reported, on request', async () => {
      const element = await reminders(evaluating());
      const returning = item(element, 'Menerima')!.querySelector('details')!;
      expect(returning.open).to.equal(false);
      expect(spaced(returning)).to.contain(
        'PermenPANRB 6/2022: pengembalian dokumen oleh pegawai: 14 hari kerja (berlaku)',
      );
      expect(spaced(item(element, 'Melaporkan')!)).to.contain(
        'Belum dilaporkan: Kutipan akta kelahiran terbit dan tercatat dalam register; Akta kelahiran selesai',
      );
    });

    it('says what is a right and no duty, and what nothing says by when', async () => {
      const given = { clock: on('2026-10-20') };
      const own = await reminders(evaluating(), given);
      expect(spaced(item(own, 'Mengajukan keberatan')!)).to.contain('Ini hak Anda, bukan kewajiban.');
      const element = await supervisors(evaluating());
      expect(spaced(item(element, 'Menetapkan hasil akhir')!)).to.contain('Tidak ada batas waktu');
      expect(spaced(item(element, 'Menetapkan hasil akhir')!)).to.contain('Untuk Rina Wulandari');
    });

    it('says that a day is not certain where holidays are not known', async () => {
      const given = { clock: on('2026-10-20') };
      const element = await reminders(evaluating(), given);
      expect(text(element)).not.to.contain('belum pasti');
      element.calendar = { ...calendar, covers: { from: '2026-01-01', to: '2026-10-15' } };
      await settled(element);
      expect(spaced(item(element, 'Menerima')!)).to.contain('Tanggal ini belum pasti');
      expect(spaced(item(element, 'Melaporkan')!)).not.to.contain('belum pasti');
      expect(text(element)).not.to.contain('Hari libur belum diketahui');
      element.calendar = undefined;
      await settled(element);
      expect(text(element)).to.contain('Hari libur belum diketahui');
      expect(spaced(item(element, 'Menerima')!)).to.contain('Tanggal ini belum pasti');
    });

    it('says kindly that nothing is due', async () => {
      const element = await supervisors(new Office({ plan: [], progress: [] }));
      expect(text(element)).to.contain('Tidak ada yang perlu dilakukan sekarang Semuanya sudah beres.');
      expect(root(element).querySelector('article')).to.equal(null);
      expect(text(element)).not.to.contain('.ics');
    });

    it('asks somebody without a plan to write one', async () => {
      const element = await reminders(new Office({ plan: [], progress: [] }));
      expect(spaced(item(element, 'Menyusun SKP')!)).to.contain('Untuk Anda sendiri');
    });

    it('links where the host says', async () => {
      const element = await reminders(evaluating(), {
        linkFor: ({ action, record }) => (action === 'report' ? `/skp/${record?.id}` : undefined),
      });
      const link = item(element, 'Melaporkan')!.querySelector('a')!;
      expect(link.getAttribute('href')).to.equal(`/skp/${rinaPlan.id}`);
      expect(item(element, 'Menilai diri')!.querySelector('a')).to.equal(null);
    });

    it('speaks the language of the page', async () => {
      const frame = await fixture<HTMLElement>(html`<div lang="en"></div>`);
      const element = await reminders(evaluating());
      frame.append(element);
      await settled(element);
      expect(text(element)).to.match(/Report progress on targets Not yet reported: .+ For yourself/);
      expect(text(element)).to.contain('13 days left');
      expect(one(element, '.base').lang).to.equal('en');
    });

    it('opens what is folded for printing and folds it again', async () => {
      const element = await reminders(evaluating());
      const folded = (): number => root(element).querySelectorAll('details:not([open])').length;
      const before = folded();
      dispatchEvent(new Event('beforeprint'));
      expect(folded()).to.equal(0);
      dispatchEvent(new Event('afterprint'));
      expect(folded()).to.equal(before);
      expect(before).to.be.greaterThan(2);
    });
  });

  describe('of other roles', () => {
    it('shows what a supervisor has to do, and nobody who is none', async () => {
      const office = new Office({ feedback: [askedFeedback] });
      expect(item(await supervisors(office), 'Menjawab permintaan')).to.exist;
      const element = await reminders(office, { employeeId: 'orang-lain', actingAs: 'supervisor' });
      expect(root(element).querySelector('article')).to.equal(null);
    });

    it('shows what somebody who holds no plan is asked', async () => {
      const to = { id: 'putu', role: 'peer' } as const;
      const office = new Office({ feedback: [{ ...askedFeedback, to }] });
      const element = await reminders(office, { employeeId: 'putu', actingAs: 'peer' });
      const [only, ...others] = root(element).querySelectorAll('article');
      expect(spaced(only!)).to.contain('Menjawab permintaan umpan balik Untuk Rina Wulandari');
      expect(others).to.deep.equal([]);
    });

    it('does without a plan that may not be seen', async () => {
      const to = { id: 'putu', role: 'peer' } as const;
      const office = new Office({ plan: [], feedback: [{ ...askedFeedback, to }] });
      const element = await reminders(office, { employeeId: 'putu', actingAs: 'peer' });
      expect(text(element)).to.contain('Tidak ada yang perlu dilakukan sekarang');
    });
  });

  describe('what the page does not say rightly', () => {
    const wrong: readonly (readonly [string, Parameters<typeof reminders>[1], string])[] = [
      ['no employee', { employeeId: '' }, 'Pegawai belum diketahui'],
      ['an unknown role', { actingAs: 'raja' }, 'Halaman ini meminta pengingat untuk peran “raja”.'],
      ['an inherited name as a role', { actingAs: 'toString' }, 'Peran tidak dikenal'],
      ['no scheme', { schemeId: '' }, 'Skema belum diketahui'],
      ['an unknown scheme', { schemeId: 'atlantis' }, 'Tidak ada skema “atlantis”.'],
      ['a day that is none', { periodFrom: '2026-02-30' }, 'Periode tidak dapat dibaca'],
      ['a period that runs backwards', { periodTo: '2025-12-31' }, 'Periode tidak dapat dibaca'],
    ];
    for (const [name, given, words] of wrong)
      it(name, async () => {
        const events = collect('kinerja-due');
        const element = await reminders(evaluating(), given);
        expect(text(element)).to.contain(words);
        const before = events.length;
        Object.assign(element, { employeeId: rina.id, actingAs: 'employee', schemeId: 'kemuning' });
        Object.assign(element, { periodFrom: '', periodTo: '' });
        await settled(element);
        expect(counted(element, 'Terlambat')).to.equal(13);
        expect(events.length).to.be.greaterThan(before);
      });

    it('takes attributes away, or with text that is no number, as if they were not set', async () => {
      const given = { soon: 0, actingAs: 'supervisor', clock: on('2026-11-30') };
      const element = await reminders(evaluating(), given);
      for (const name of ['soon', 'acting-as', 'period-from']) {
        element.setAttribute(name, name === 'soon' ? 'banyak' : '');
        await settled(element);
        element.removeAttribute(name);
      }
      element.setAttribute('soon', 'banyak');
      await settled(element);
      expect(counted(element, 'Terlambat')).to.equal(13);
      expect(counted(element, 'Segera')).to.equal(1);
    });
  });
});
