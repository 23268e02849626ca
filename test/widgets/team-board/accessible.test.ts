import { sendKeys } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { button, focused, one, root, settled, spaced, text } from '../parts/office.ts';
import { board, idle, rows, supervisors, team, until } from './support.ts';

type Board = Awaited<ReturnType<typeof board>>;

async function opened(element: Board, tool: string): Promise<Board> {
  button(element, tool).click();
  await until(() => root(element).querySelector('.tool h3') !== null, tool);
  await settled(element);
  return element;
}

async function withKey(down: string, press: string): Promise<void> {
  await sendKeys({ down });
  await sendKeys({ press });
  await sendKeys({ up: down });
}

const narrow = async (element: Board): Promise<Board> => {
  element.style.width = '320px';
  await until(() => root(element).querySelector('.narrow') !== null, 'cards');
  await idle(element);
  return element;
};

describe('kinerja-team-board', () => {
  describe('is accessible', () => {
    const whole = () => board(team({ people: 40, perSupervisor: 20 }).office, { organisation: 'baik' });
    const states: readonly (readonly [string, () => Promise<Board>])[] = [
      ['the list', whole],
      ['cards', async () => narrow(await whole())],
      ['the spread', async () => opened(await whole(), 'Sebaran predikat')],
      ['the rater lens', async () => opened(await whole(), 'Lensa penilai')],
      ['acts on many', async () => opened(await whole(), 'Tindakan massal')],
      ['drafts', async () => opened(await supervisors(team().office), 'Unggah draf penilaian')],
      ['nobody', () => board(team({ people: 1 }, { plan: [], evaluation: [] }).office)],
      ['loading', () => board(undefined)],
      ['unclear', () => board(team().office, { schemeId: 'x' })],
    ];
    for (const [name, make] of states)
      it(name, async () => {
        const element = await make();
        for (const details of root(element).querySelectorAll('details')) details.open = true;
        await expect(element).to.be.accessible();
      }).timeout(40_000);

    it('by keyboard alone: one stop for the whole grid, arrows inside, enter opens, and back', async () => {
      const element = await board(team({ people: 60 }).office);
      root(element).querySelector<HTMLElement>('select[name=predicate]')!.focus();
      await sendKeys({ press: 'Tab' });
      expect(focused()!.className).to.equal('open');
      const first = spaced(focused()!);
      await sendKeys({ press: 'ArrowDown' });
      expect(spaced(focused()!)).not.to.equal(first);
      expect(focused()!.closest('[role=row]')!.getAttribute('aria-rowindex')).to.equal('3');
      await sendKeys({ press: 'ArrowRight' });
      expect(focused()!.getAttribute('role')).to.equal('gridcell');
      await withKey('Control', 'End');
      const row = (): string | null => focused()!.closest('[role=row]')!.getAttribute('aria-rowindex');
      await until(() => row() === '55', 'last row');
      const { bottom, top } = focused()!.getBoundingClientRect();
      const frame = one(element, '.frame').getBoundingClientRect();
      expect(top >= frame.top && bottom <= frame.bottom + 1).to.equal(true);
      await sendKeys({ press: 'Home' });
      // WebKit tells that a key was pressed before the page has it.
      await until(() => focused()!.className === 'open', 'first column');
      const last = spaced(focused()!);
      await sendKeys({ press: 'Enter' });
      await until(() => root(element).querySelector('kinerja-team-member') !== null, 'panel');
      expect(spaced(focused()!)).to.equal(`Kinerja ${last}`);
      await withKey('Shift', 'Tab');
      await sendKeys({ press: 'Enter' });
      await until(() => focused()?.className === 'open', 'back in the list');
      expect(spaced(focused()!)).to.equal(last);
      await withKey('Control', 'Home');
      await sendKeys({ press: 'ArrowUp' });
      expect(focused()!.className).to.equal('sort');
      await sendKeys({ press: 'Enter' });
      await idle(element);
      expect(focused()!.closest('[aria-sort]')!.getAttribute('aria-sort')).to.equal('descending');
    });

    it('loses no key that comes before all rows are drawn', async () => {
      const element = await board(team({ people: 60 }).office);
      const press = async (init: KeyboardEventInit): Promise<void> => {
        focused()!.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true, composed: true }));
        await element.updateComplete;
      };
      rows(element)[0]!.querySelector<HTMLElement>('.open')!.focus();
      await press({ key: 'End', ctrlKey: true });
      await press({ key: 'Home' });
      await idle(element);
      expect(focused()!.className).to.equal('open');
      expect(focused()!.closest('[role=row]')!.getAttribute('aria-rowindex')).to.equal('55');
    });

    it('moves with a key at once where the row is drawn already', async () => {
      const element = await board(team({ people: 60 }).office);
      rows(element)[0]!.querySelector<HTMLElement>('.open')!.focus();
      const down = new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, composed: true });
      focused()!.dispatchEvent(down);
      expect(focused()!.closest('[role=row]')!.getAttribute('aria-rowindex')).to.equal('3');
    });

    for (const where of ['in the board', 'beside the board'])
      it(`leaves the focus to who went on to something else ${where} before the row was drawn`, async () => {
        const element = await board(team({ people: 60 }).office);
        const beside = document.createElement('input');
        element.after(beside);
        rows(element)[0]!.querySelector<HTMLElement>('.open')!.focus();
        const end = { key: 'End', ctrlKey: true, bubbles: true, composed: true };
        focused()!.dispatchEvent(new KeyboardEvent('keydown', end));
        const other = where === 'in the board' ? one(element, 'select[name=predicate]') : beside;
        other.focus();
        await idle(element);
        expect(rows(element).at(-1)!.getAttribute('aria-rowindex')).to.equal('55');
        expect(focused() === other, spaced(focused()!)).to.equal(true);
      });

    it('keeps the focus of a row that is scrolled out of sight', async () => {
      const element = await board(team({ people: 200 }).office);
      rows(element)[1]!.querySelector<HTMLElement>('.open')!.focus();
      const name = spaced(focused()!);
      // WebKit scrolls to what has the focus a moment later.
      await idle(element);
      one(element, '.frame').scrollTop = 6000;
      await until(
        () => rows(element).some((row) => Number(row.getAttribute('aria-rowindex')) > 60),
        'scrolled',
      );
      expect(spaced(focused()!)).to.equal(name);
      one(element, '.frame').scrollTop = 0;
      await until(() => rows(element)[0]!.getAttribute('aria-rowindex') === '2', 'scrolled back');
      expect(spaced(focused()!)).to.equal(name);
    });

    it('a tool takes the focus to its heading, and says whether it is open', async () => {
      const element = await board(team().office);
      const toggle = button(element, 'Sebaran predikat');
      expect(toggle.getAttribute('aria-expanded')).to.equal('false');
      toggle.focus();
      await sendKeys({ press: 'Enter' });
      await until(() => focused()?.localName === 'h3', 'heading');
      expect(toggle.getAttribute('aria-expanded')).to.equal('true');
      toggle.click();
      await settled(element);
      expect(root(element).querySelector('.tool')).to.equal(null);
    });

    it('every control is 44 pixels high, and nothing is wider than 320', async () => {
      const element = await narrow(await board(team({ people: 20 }).office));
      const controls = [...root(element).querySelectorAll<HTMLElement>('button, select, input, label.tick')];
      expect(controls.length).to.be.greaterThan(10);
      for (const control of controls) {
        if (control instanceof HTMLInputElement && control.type === 'checkbox') continue;
        if (control.offsetParent === null) continue;
        expect(control.offsetHeight, control.outerHTML).to.be.at.least(44);
      }
      expect(one(element, '.base').scrollWidth).to.be.at.most(320);
      expect(text(element)).to.contain('Urutkan menurut');
    });
  });
});
