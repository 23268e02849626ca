import { evaluationAt, rina } from '@kinerja/mock';
import { expect } from '@open-wc/testing';
import { root, spaced } from '../../parts/office.ts';
import { type Evaluation, asTeam, choose, member, office, press } from './support.ts';
import { resize, restoreViewport } from '../../parts/viewport.ts';

type Member = Awaited<ReturnType<typeof member>>;

const base = evaluationAt('rated');
const others = ['a', 'b', 'c'].map((id): Evaluation => ({
  ...base,
  id: `evaluation-${id}`,
  employee: { ...rina, id },
}));

const states: readonly (readonly [what: string, tables: number, make: () => Promise<Member>])[] = [
  ['what was decided, and the voices', 3, () => member(office('decided'), { ...asTeam, others })],
  [
    'what a calibration would change',
    3,
    async () => {
      const element = await member(office('rated'), { ...asTeam, others: [base, ...others] });
      await press(element, 'Kalibrasi…');
      await press(element, 'Tambah perubahan');
      await choose(element, '[id$="-place"]', 'behaviour/level');
      await choose(element, '[id$="-to"]', 'below');
      return element;
    },
  ],
];

describe('kinerja-team-member can be read', () => {
  for (const [what, count, make] of states)
    it(`shows its tables as cards on a telephone, and none scrolls sideways: ${what}`, async function () {
      await resize(this, { width: 320, height: 640 });
      try {
        const element = await make();
        const tables = [...root(element).querySelectorAll('.scroll')];
        expect(tables.map(spaced).length).to.be.at.least(count);
        for (const table of tables) {
          const name = table.getAttribute('aria-label')!;
          expect(table.scrollWidth, name).to.equal(table.clientWidth);
          // What is seen says the column of each cell; the head stays where a screen reader finds it.
          const heads = [...table.querySelectorAll<HTMLElement>('thead th[scope="col"]')];
          const columns = heads.map(spaced).slice(1);
          expect(getComputedStyle(heads[1]!).display, name).not.to.equal('none');
          for (const row of table.querySelectorAll('tbody tr')) {
            expect(row.querySelector('th[scope="row"]'), name).to.exist;
            const said = [...row.querySelectorAll<HTMLElement>('td [data-column]')];
            expect(said.map(({ dataset }) => dataset['column'])).to.deep.equal(columns);
            // Some browsers give the word, and some where it is taken from.
            const { content } = getComputedStyle(said[0]!, '::before');
            expect([columns[0], 'data-column'].some((word) => word && content.includes(word))).to.equal(true);
          }
        }
      } finally {
        await restoreViewport();
      }
    });
});
