import { KinerjaError } from '@kinerja/core';
import { sendKeys } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { Office, button, focused, root, settled } from '../parts/office.ts';
import { evaluating, on, reminders, supervisors } from './support.ts';

describe('kinerja-reminders', () => {
  describe('is accessible', () => {
    const failing = (): Office => {
      const office = new Office();
      office.failReads = new KinerjaError('unreachable', {});
      return office;
    };
    const linkFor = (): string => '/skp';
    const states: readonly (readonly [string, () => ReturnType<typeof reminders>])[] = [
      ['an employee', () => reminders(evaluating(), { linkFor, clock: on('2026-10-20') })],
      ['a supervisor', () => supervisors(evaluating(), { calendar: undefined })],
      ['nothing to do', () => supervisors(new Office({ plan: [], progress: [] }))],
      ['loading', () => reminders(undefined)],
      ['failed', () => reminders(failing())],
      ['unclear', () => reminders(evaluating(), { schemeId: 'x' })],
    ];
    for (const [name, make] of states) {
      it(name, async () => {
        const element = await make();
        for (const details of root(element).querySelectorAll('details')) details.open = true;
        await expect(element).to.be.accessible();
      }).timeout(40_000);
    }

    it('by keyboard alone: the grounds, what comes later, the links and both buttons', async () => {
      const office = new Office({ plan: [], progress: [] });
      const element = await reminders(office, { linkFor: () => '#', clock: on('2026-01-05') });
      (root(element).querySelector('a') as HTMLElement).focus();
      const seen: string[] = [];
      for (let step = 0; step < 3; step++) {
        await sendKeys({ press: 'Tab' });
        seen.push(focused()!.textContent.trim());
      }
      expect(seen).to.deep.equal(['Dasar dan rincian', 'Unduh berkas kalender', 'Beri tahu saya']);
      root(element).querySelector('summary')!.focus();
      await sendKeys({ press: 'Enter' });
      expect(root(element).querySelector('details')!.open).to.equal(true);
    });

    it('every control is 44 pixels high', async () => {
      const element = await reminders(evaluating(), { linkFor: () => '/skp' });
      await settled(element);
      const controls = [
        ...root(element).querySelectorAll<HTMLElement>('section summary, a, button, .later > summary'),
      ];
      expect(controls.length).to.be.greaterThan(10);
      for (const control of controls) expect(control.offsetHeight, control.textContent).to.be.at.least(44);
      expect(button(element, 'Unduh berkas kalender').offsetHeight).to.be.at.least(44);
    });
  });
});
