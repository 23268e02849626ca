import { expect } from '@open-wc/testing';
import { rinaDevelopment } from '@kinerja/mock';
import { Office, settled, spaced } from '../parts/office.ts';
import { item, on, reminders, supervisors } from './support.ts';

const [written, offer] = rinaDevelopment.history;
const offered = {
  ...rinaDevelopment,
  revision: 1,
  stage: 'offered',
  checkIns: [],
  history: [written!, offer!],
} as const;
const running = { ...rinaDevelopment, revision: 1 };

describe('kinerja-reminders', () => {
  describe('of a development plan', () => {
    it('tells the employee of what the supervisor proposed', async () => {
      const element = await reminders(new Office({ development: [offered] }));
      expect(item(element, 'Menyetujui rencana pengembangan')).to.exist;
      const other = await supervisors(new Office({ development: [offered] }));
      expect(item(other, 'Menyetujui rencana pengembangan')).not.to.exist;
    });

    it('tells both of the next check-in, and goes by what is put elsewhere on the page', async () => {
      const office = new Office({ development: [running] });
      const element = await reminders(office, { clock: on('2026-12-05') });
      expect(spaced(item(element, 'Membicarakan kemajuan')!)).to.contain('10 Desember 2026');
      const said = { id: 'c2', on: '2026-12-05', by: written!.by, progress: 'on-track' } as const;
      await office.plant('development', { ...running, revision: 2, checkIns: [...running.checkIns, said] });
      const { SubmittedEvent } = await import('@kinerja/widgets');
      document.dispatchEvent(
        new SubmittedEvent({ kind: 'development', id: running.id, state: 'received', code: 'K7Q2-MX4D' }),
      );
      await settled(element);
      expect(spaced(item(element, 'Membicarakan kemajuan')!)).to.contain('4 Januari 2027');
    });

    it('tells the supervisor to tell the outcome', async () => {
      const element = await supervisors(new Office({ development: [running] }), {
        clock: on('2027-01-13'),
        periodFrom: '2026-01-01',
        periodTo: '2026-12-31',
      });
      expect(spaced(item(element, 'Menetapkan hasil rencana pengembangan')!)).to.contain('26 Januari 2027');
    });
  });
});
