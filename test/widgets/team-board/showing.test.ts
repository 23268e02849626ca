import { kupang } from '@kinerja/core/schemes';
import type { Team } from '@kinerja/mock';
import { expect } from '@open-wc/testing';
import { waitsOf } from '../../../packages/widgets/src/team-board/waits.ts';
import { fill, one, root, spaced, text } from '../parts/office.ts';
import { board, calendar, choose, count, idle, rowOf, rows, supervisors, team, until } from './support.ts';

/** How much waits about somebody beside what is named first, for the supervisor of the tests. */
function othersOf(person: Team['people'][number], { plan, evaluation }: Team): number {
  const plans = plan.filter(({ employee }) => employee.id === person.id);
  const evaluations = evaluation.filter(({ employee }) => employee.id === person.id);
  const member = { person, read: true, plans, evaluations, progress: [], feedback: [] };
  const me = { id: 'agus-prasetyo', role: 'supervisor' } as const;
  const period = { from: '2026-01-01', to: '2026-12-31' };
  return (
    waitsOf(member, { me, scheme: kupang, period }, { today: '2027-01-15', calendar, soon: 7 }).length - 1
  );
}

describe('kinerja-team-board', () => {
  describe('showing', () => {
    it('shows everybody with stage, predicate and what waits for whom', async () => {
      const { office, team: made } = team();
      const element = await board(office, { people: made.people });
      expect(count(element)).to.equal(12);
      expect(text(element)).to.contain('12 pegawai');
      const drawn = (): string[] => rows(element).map((row) => spaced(row.querySelector('.chip')!));
      const above = drawn();
      // Rows that are far from what is seen are not drawn.
      one(element, '.frame').scrollTop = 6000;
      await until(() => rows(element).at(-1)!.dataset['row'] === '11', 'the last row');
      const stages = new Set([...above, ...drawn()]);
      one(element, '.frame').scrollTop = 0;
      await until(() => rows(element)[0]!.dataset['row'] === '0', 'the first row');
      expect([...stages].sort()).to.deep.equal([
        'Belum ada SKP',
        'Evaluasi dibuka',
        'Hasil diserahkan',
        'Hasil diterima',
        'Hasil ditetapkan',
        'SKP diajukan',
        'SKP disusun',
        'Sudah dikalibrasi',
        'Sudah dinilai',
      ]);
      const rated = rows(element).find((row) => spaced(row).includes('Sudah dinilai'))!;
      expect(spaced(rated)).to.contain('Anda: mengalibrasi');
      const opened = rows(element).find((row) => spaced(row).includes('Evaluasi dibuka'))!;
      expect(spaced(opened)).to.contain('pejabat penilai kinerja: menilai kinerja');
    });

    it('folds its filters where there is little room, also where nobody is', async () => {
      const { office } = team({ people: 1 }, { plan: [], evaluation: [] });
      const element = await board(office);
      const folds = (): number => root(element).querySelectorAll('.filters details').length;
      expect([text(element).includes('Belum ada pegawai'), folds()]).to.deep.equal([true, 0]);
      element.style.width = '320px';
      await until(() => folds() === 1, 'folded');
    });

    it('says in any width how many others wait, beside what waits first', async () => {
      const { office, team: made } = team();
      const element = await supervisors(office);
      const counts = new Map(made.people.map((person) => [person.name, othersOf(person, made)]));
      for (const width of ['1100px', '720px', '320px']) {
        element.style.width = width;
        await until(() => !!root(element).querySelector('.narrow') === (width === '320px'), width);
        const lines = [...root(element).querySelectorAll<HTMLElement>('.of-waits .small')];
        const several = lines.filter((line) => /\d hari \+\d+ lagi$/.test(spaced(line)));
        expect(several, width).not.to.be.empty;
        for (const line of several) {
          const name = spaced(line.closest('.person')!.querySelector('.open')!);
          expect(spaced(line)).to.match(new RegExp(`\\+${counts.get(name)} lagi$`), name);
          const number = document.createRange();
          number.selectNode(line.querySelector('i')!.firstChild!);
          number.setEndBefore(line.querySelector('.aloud')!);
          const [shown, room] = [number.getBoundingClientRect(), line.getBoundingClientRect()];
          expect(shown.width, width).to.be.above(5);
          expect(shown.right, `${width}: ${spaced(line)}`).to.be.at.most(room.right + 0.5);
          // The word after it is only read aloud in a table, and seen on a card.
          const word = line.querySelector('.aloud')!;
          const isCard = width === '320px';
          expect(getComputedStyle(word).opacity, `${width}: the word`).to.equal(isCard ? '1' : '0');
          if (isCard) expect(word.getBoundingClientRect().right).to.be.at.most(room.right + 0.5);
        }
      }
    });

    it('says nothing to the performance team of what only the supervisor may read', async () => {
      const { office } = team();
      const element = await board(office);
      expect(text(element)).not.to.match(/melaporkan kemajuan|umpan balik|dialog/);
      const own = await supervisors(office);
      expect(text(own)).to.match(/melaporkan kemajuan|umpan balik|dialog/);
    });

    it('sorts by name, and by any column from its head, both ways', async () => {
      const { office } = team();
      const element = await board(office);
      const names = (): string[] => rows(element).map((row) => spaced(row.querySelector('.open')!));
      const sorted = [...names()].sort(new Intl.Collator('id').compare);
      expect(names()).to.deep.equal(sorted);
      const head = (label: string): HTMLElement =>
        [...root(element).querySelectorAll<HTMLElement>('.sort')].find((each) =>
          spaced(each).startsWith(label),
        )!;
      head('Nama').click();
      await idle(element);
      expect(names()).to.deep.equal([...sorted].reverse());
      expect(head('Nama').parentElement!.getAttribute('aria-sort')).to.equal('descending');
      head('Menunggu').click();
      await idle(element);
      expect(spaced(rows(element)[0]!)).to.contain('Anda:');
      expect(head('Menunggu').parentElement!.getAttribute('aria-sort')).to.equal('ascending');
      expect(head('Nama').parentElement!.getAttribute('aria-sort')).to.equal('none');
    });

    it('leaves out by text, stage, predicate and whom something waits for, and says how many are left', async () => {
      const { office } = team({ people: 30, perSupervisor: 10 });
      const element = await board(office);
      const all = count(element);
      fill(element, 'input[name=text]', 'bunga');
      await idle(element);
      for (const row of rows(element)) expect(spaced(row).toLowerCase()).to.contain('bunga');
      expect(text(element)).to.contain(`${count(element)} dari ${all} pegawai ditampilkan`);
      fill(element, 'input[name=text]', '');
      choose(element, 'stage', 'rated');
      await idle(element);
      expect(count(element)).to.equal(3);
      choose(element, 'stage', '');
      choose(element, 'waiting', 'me');
      await idle(element);
      for (const row of rows(element)) expect(spaced(row)).to.contain('Anda:');
      choose(element, 'waiting', '');
      choose(element, 'predicate', 'sangat-baik');
      await idle(element);
      for (const row of rows(element)) expect(spaced(row)).to.contain('Sangat Baik');
      choose(element, 'predicate', 'sangat-kurang');
      await idle(element);
      if (count(element) < 0) expect(text(element)).to.contain('Tidak ada yang cocok');
      one<HTMLButtonElement>(element, '.filters .link').click();
      await idle(element);
      expect(count(element)).to.equal(all);
    });

    it('finds without marks and capitals, all words in any order', async () => {
      const { office, team: made } = team();
      const people = made.people.map((each, place) => ({
        ...each,
        name: place === 3 ? 'Zoé Prâtama' : each.name,
      }));
      const element = await board(office, { people });
      fill(element, 'input[name=text]', 'PRATAMA zoe');
      await idle(element);
      expect(rows(element).map((row) => spaced(row.querySelector('.open')!))).to.deep.equal(['Zoé Prâtama']);
    });

    it('shows a predicate of the chosen stretch, the latest unless told', async () => {
      const { office, team: made } = team({ people: 1 });
      const [only] = made.evaluation;
      const quarter = {
        ...only!,
        id: 'lain',
        kind: 'periodic' as const,
        stage: 'open' as const,
        outcomes: {},
      };
      await office.plant('evaluation', {
        ...quarter,
        revision: 1,
        stretch: { from: '2026-01-01', to: '2026-06-30' },
      });
      const element = await board(office);
      expect(spaced(rows(element)[0]!)).to.contain('Hasil ditetapkan');
      choose(element, 'stretch', '2026-06-30 0 2026-01-01');
      await idle(element);
      expect(spaced(rows(element)[0]!)).to.contain('Evaluasi dibuka');
    });

    it('draws only the rows that are seen, and says how many there are', async () => {
      const { office } = team({ people: 1000, perSupervisor: 50 });
      const element = await board(office);
      expect(count(element)).to.equal(900);
      expect(rows(element).length).to.be.below(60);
      const frame = one(element, '.frame');
      frame.scrollTop = frame.scrollHeight;
      await until(
        () =>
          rows(element).some(
            (row) => row.ariaRowIndex === '901' || row.getAttribute('aria-rowindex') === '901',
          ),
        'last row',
      );
      const tops = rows(element).map((row) => row.getBoundingClientRect().top);
      expect(Math.max(...tops)).to.be.below(frame.getBoundingClientRect().bottom);
    });

    it('speaks English where the page does', async () => {
      document.documentElement.lang = 'en';
      const { office } = team();
      const element = await board(office);
      expect(text(element)).to.contain('Team performance board');
      expect(text(element)).to.contain('You: calibrate');
      document.documentElement.lang = 'id';
      await idle(element);
      expect(rowOf(element, '').textContent).to.match(/Anda|pegawai|Tidak ada/);
    });

    it('says what the page does not say rightly', async () => {
      const { office } = team({ people: 1 });
      const cases = [
        [{ personId: '' }, 'Pengguna belum diketahui'],
        [{ actingAs: 'raja' }, 'Peran tidak dikenal'],
        [{ schemeId: '' }, 'Skema belum diketahui'],
        [{ schemeId: 'atlantis' }, 'Skema tidak dikenal'],
        [{ periodFrom: 'kemarin' }, 'Periode tidak dapat dibaca'],
      ] as const;
      for (const [given, sentence] of cases) {
        const element = await board(office, given);
        expect(text(element)).to.contain(sentence);
      }
    });
  });
});
