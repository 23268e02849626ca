import { bungo } from '@kinerja/core/schemes';
import '@kinerja/widgets/simulator/define.js';
import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { root } from './office.ts';
import { board, team } from '../team-board/support.ts';
import { choose, draftPlan, fresh, office } from '../work-plan/support.ts';

const selects = (element: LitElement): HTMLSelectElement[] => [...root(element).querySelectorAll('select')];
const said = (select: HTMLSelectElement): string | undefined => select.parentElement?.dataset['chosen'];
const chosen = (select: HTMLSelectElement): string => select.selectedOptions[0]?.text ?? '';

async function simulator(): Promise<LitElement> {
  const element = await fixture<LitElement>(html`<kinerja-simulator></kinerja-simulator>`);
  await element.updateComplete;
  return element;
}

/** Each with more than one list. */
const widgets: Readonly<Record<string, () => Promise<LitElement>>> = {
  'the simulator': simulator,
  'a work plan': async () => {
    const element = await fresh(office(draftPlan), bungo);
    await choose(element, '#position', bungo.standards[0]!.id);
    return element;
  },
  'the board': () => board(team({ people: 12 }).office),
};

describe('what is chosen from a list', () => {
  for (const [name, make] of Object.entries(widgets))
    it(`is said whole in ${name}, in as many lines as it needs`, async () => {
      const element = await make();
      expect(selects(element).length).to.be.greaterThan(0);
      for (const select of selects(element)) expect(said(select), name).to.equal(chosen(select));
      const [first] = selects(element);
      const { offsetHeight } = first!;
      first!.parentElement!.style.width = '90px';
      expect(first!.offsetHeight).to.be.greaterThan(offsetHeight);
    });

  it('follows what somebody chooses', async () => {
    const element = await simulator();
    const [first] = selects(element);
    for (const option of [...first!.options].slice(-2)) {
      first!.value = option.value;
      first!.dispatchEvent(new Event('change', { bubbles: true }));
      await element.updateComplete;
      expect(said(first!)).to.equal(option.text);
    }
  });
});
