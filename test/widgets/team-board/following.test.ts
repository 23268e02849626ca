import { type Kind, KinerjaError, type Records } from '@kinerja/core';
import { SubmittedEvent } from '@kinerja/widgets';
import { expect, fixture, html } from '@open-wc/testing';
import { Office, button, collect, one, root, spaced, text } from '../parts/office.ts';
import { oneOfEach } from '../shared/fake-source.ts';
import { board, calendar, count, idle, officeOf, rows, supervisors, team, until } from './support.ts';

/** An office that counts what is asked of it, and may refuse one supervisor's people. */
class Counting extends Office {
  readonly asked: string[] = [];
  refused = '';

  override async list<K extends Kind>(
    kind: K,
    where?: Readonly<Record<string, string>>,
  ): Promise<readonly Records[K][]> {
    this.asked.push(`${kind} ${JSON.stringify(where ?? {})}`);
    if (this.refused && where?.['supervisor'] === this.refused) throw new KinerjaError('unreachable', {});
    return super.list(kind, where);
  }
}

describe('kinerja-team-board', () => {
  describe('reading', () => {
    it('reads supervisor by supervisor where the page tells who rates whom', async () => {
      const { team: made } = team({ people: 60, perSupervisor: 10 });
      const office = new Counting({ plan: made.plan, evaluation: made.evaluation, progress: [] });
      const element = await board(office, { people: made.people });
      // What was there before the page told who is on the team is read no further.
      const pages = office.asked.filter((each) => each.startsWith('plan {"supervisor"'));
      expect(new Set(pages).size).to.equal(6);
      expect(count(element)).to.equal(60);
      expect(rows(element).some((row) => row.textContent.includes('Belum ada SKP'))).to.equal(true);
    });

    it('reads in no page of people whom the page has replaced meanwhile', async () => {
      const { team: made } = team({ people: 20, perSupervisor: 10 });
      const office = new Counting({ plan: made.plan, evaluation: made.evaluation, progress: [] });
      const element = await board(office, { people: made.people });
      const before = office.asked.length;
      let replaced = false;
      // To divide these takes so long that others have their turns before it is done.
      const slow = made.people.slice(0, 5).map((person) => ({
        ...person,
        get supervisor() {
          if (!replaced) element.people = [...made.people];
          replaced = true;
          for (const end = performance.now() + 10; performance.now() < end;);
          return 'atasan-lain';
        },
      }));
      element.people = slow;
      await until(() => replaced, 'replaced');
      await idle(element);
      expect(office.asked.slice(before).filter((each) => each.includes('atasan-lain'))).to.deep.equal([]);
      expect(count(element)).to.equal(20);
    });

    it('keeps what came when a page fails, says so, and goes on with the rest alone', async () => {
      const { team: made } = team({ people: 40, perSupervisor: 10 });
      const office = new Counting({ plan: made.plan, evaluation: made.evaluation, progress: [] });
      office.refused = 'atasan-2';
      const failed = collect('kinerja-failed');
      const element = await board(office, { people: made.people });
      await until(() => text(element).includes('Sebagian data belum terbaca'), 'told');
      expect(failed.at(-1)!.code).to.equal('unreachable');
      office.refused = '';
      const before = office.asked.length;
      button(element, 'Coba lagi').click();
      await until(() => !text(element).includes('Sebagian data belum terbaca'), 'told no more');
      await until(() => !text(element).includes('Belum terbaca'), 'all read');
      expect(office.asked.slice(before).some((each) => each.includes('"agus-prasetyo"'))).to.equal(false);
    });

    it('asks for what a supervisor may read, of his people alone', async () => {
      const { team: made } = team();
      const office = new Counting({ plan: made.plan, evaluation: made.evaluation, progress: [] });
      await supervisors(office);
      expect(office.asked).to.include('plan {"supervisor":"agus-prasetyo"}');
      expect(office.asked).to.include('progress {}');
      const theirs = new Counting({ plan: made.plan, evaluation: made.evaluation, progress: [] });
      await board(theirs);
      expect(theirs.asked.filter((each) => /progress|feedback|rating/.test(each))).to.deep.equal([]);
    });

    it('shows nobody himself', async () => {
      const { office, team: made } = team();
      const [first] = made.people;
      const element = await board(office, { personId: first!.id, people: made.people });
      expect(count(element)).to.equal(11);
    });

    it('reads one person again when another widget wrote about him or her', async () => {
      const { office, team: made } = team();
      const element = await board(office);
      const released = made.evaluation.find(({ stage }) => stage === 'released')!;
      const next = { ...released, revision: released.revision + 1, stage: 'acknowledged' as const };
      await office.plant('evaluation', next);
      const before = text(element).split('Hasil diterima').length;
      const { id } = released;
      document.dispatchEvent(
        new SubmittedEvent({ kind: 'evaluation', id, state: 'received', code: 'K7Q2-MX4D' }),
      );
      await until(() => text(element).split('Hasil diterima').length === before + 1, 'the row changed');
    });

    it('shows nothing of other years of one who is read again', async () => {
      const { team: made } = team();
      const office = new Counting({ plan: made.plan, evaluation: made.evaluation, progress: [] });
      const element = await board(office);
      const released = made.evaluation.find(({ stage }) => stage === 'released')!;
      const later = { from: '2027-01-01', to: '2027-12-31' };
      await office.plant('evaluation', { ...released, id: 'evaluasi-lain', revision: 1, stretch: later });
      const { id } = released;
      const reads = office.asked.length;
      document.dispatchEvent(
        new SubmittedEvent({ kind: 'evaluation', id, state: 'received', code: 'K7Q2-MX4D' }),
      );
      await until(() => office.asked.length >= reads + 2, 'read again');
      await idle(element);
      const stretches = [...root(element).querySelectorAll('select[name=stretch] option')];
      expect(stretches.map(spaced).join(' ')).not.to.contain('2027');
    });

    it('begins anew with another question, source or list of people', async () => {
      const { office, team: made } = team();
      const element = await board(office);
      expect(count(element)).to.equal(11);
      element.people = made.people;
      await idle(element);
      expect(count(element)).to.equal(12);
      element.source = officeOf({ people: [], plan: [], evaluation: [] });
      element.people = [];
      await idle(element);
      expect(text(element)).to.contain('Belum ada pegawai');
      element.source = office;
      element.personId = 'agus-prasetyo';
      element.actingAs = 'supervisor';
      await idle(element);
      expect(text(element)).to.contain('Sebagai pejabat penilai kinerja');
    });

    it('stays where it is when only its list of people is another', async () => {
      const { team: made } = team();
      const element = await board(officeOf({ people: [], plan: [], evaluation: [] }), {
        people: made.people,
      });
      const tools = root(element).querySelector('.tools');
      let toldNobody = false;
      const observer = new MutationObserver(
        () => (toldNobody ||= text(element).includes('Belum ada pegawai')),
      );
      observer.observe(root(element), { childList: true, subtree: true });
      element.people = made.people.slice(0, 5);
      await until(() => count(element) === 5, 'the other list');
      observer.disconnect();
      expect(toldNobody).to.equal(false);
      expect(root(element).querySelector('.tools')).to.equal(tools);
    });

    it('goes on after it was out of the page', async () => {
      const { office } = team();
      const element = await board(office);
      const parent = element.parentElement!;
      element.remove();
      parent.append(element);
      await idle(element);
      expect(count(element)).to.equal(11);
      one<HTMLInputElement>(element, 'input[name=text]').value = 'bunga';
      one(element, 'input[name=text]').dispatchEvent(new Event('input', { bubbles: true }));
      await idle(element);
      expect(count(element)).to.be.below(11);
    });

    it('asks for no more pages while it is out of the page, and for the rest once it is back', async () => {
      const { team: made } = team({ people: 60, perSupervisor: 5 });
      const office = new Counting({ plan: made.plan, evaluation: made.evaluation, progress: [] });
      const element = await board(undefined);
      const parent = element.parentElement!;
      Object.assign(element, { source: office, people: made.people });
      const pages = (): string[] => office.asked.filter((each) => each.startsWith('plan {"supervisor"'));
      await until(() => pages().length > 0, 'a page');
      element.remove();
      const asked = pages().length;
      expect(asked).to.be.below(12);
      // So many turns more than it takes a page to come.
      for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setTimeout(resolve));
      expect(pages().length).to.equal(asked);
      parent.append(element);
      await idle(element);
      expect(new Set(pages()).size).to.equal(12);
      expect(text(element)).to.not.contain('Belum terbaca');
    });

    it('takes the source that the page answers with', async () => {
      const { office } = team();
      const frame = await fixture<HTMLElement>(html`<div></div>`);
      frame.addEventListener('kinerja-connect', (event) => event.accept(office));
      const element = document.createElement('kinerja-team-board');
      const clock = (): Date => new Date('2027-01-15T12:00:00');
      Object.assign(element, {
        personId: 'tim-kinerja',
        actingAs: 'performance-team',
        schemeId: 'kupang',
        calendar,
        clock,
      });
      Object.assign(element, { periodFrom: '2026-01-01', periodTo: '2026-12-31' });
      frame.append(element);
      await idle(element);
      expect(count(element)).to.equal(11);
    });
  });

  describe('failing', () => {
    for (const error of oneOfEach.filter(({ code }) => code !== 'not-found'))
      it(`says why, offers another way, and tries again: ${error.message}`, async () => {
        const { office } = team();
        office.failReads = error;
        const element = await board(office);
        await until(() => root(element).querySelector('[role="alert"]') !== null, 'told');
        expect(one(element, '[role="alert"]').textContent.trim().length).to.be.greaterThan(30);
        expect(root(element).querySelector('slot')).to.exist;
        office.failReads = undefined;
        button(element, 'Coba lagi').click();
        await idle(element);
        expect(count(element)).to.equal(11);
      });

    it('says that nothing was found', async () => {
      const { office } = team();
      office.failReads = new KinerjaError('not-found', { kind: 'plan', id: 'x' });
      const element = await board(office);
      await until(() => text(element).includes('Data tidak ditemukan'), 'told');
    });

    it('says that it loads until there is a source, in a room as high as the list', async () => {
      const element = await board(undefined);
      expect(text(element)).to.contain('Sedang memuat');
      expect(element.offsetHeight).to.be.greaterThan(600);
    });
  });
});
