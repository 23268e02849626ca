import { KinerjaError } from '@kinerja/core';
import { rinaAward } from '@kinerja/mock';
import { SubmittedEvent } from '@kinerja/widgets';
import { sendKeys } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { type Office, button, collect, focused, one, root, settled, spaced, text } from '../parts/office.ts';
import { oneOfEach } from '../shared/fake-source.ts';
import { asAgus, asRina, mayaAward, names, office, on, recognition } from './support.ts';

const late = { clock: on('2026-02-01'), schemeId: 'kupang' };

function failing(error: KinerjaError = new KinerjaError('unreachable', {})): Office {
  const source = office(rinaAward);
  source.failReads = error;
  return source;
}

describe('kinerja-recognition', () => {
  describe('is accessible', () => {
    const states: readonly (readonly [string, () => ReturnType<typeof recognition>])[] = [
      ['to everybody', () => recognition(office(rinaAward, mayaAward), late)],
      ['to the employee', () => recognition(office(rinaAward, mayaAward), { ...late, ...asRina })],
      ['to the office', () => recognition(office(mayaAward), { ...late, ...asAgus })],
      ['with nothing', () => recognition(office())],
      ['loading', () => recognition(undefined)],
      ['failed', () => recognition(failing())],
    ];
    for (const [name, make] of states)
      it(name, async () => {
        const element = await make();
        for (const details of root(element).querySelectorAll('details')) details.open = true;
        root(element).querySelector<HTMLElement>('[data-open]')?.click();
        await settled(element);
        await expect(element).to.be.accessible();
      }).timeout(40_000);

    it('by keyboard alone: open, write, announce', async () => {
      const source = office();
      const element = await recognition(source, asAgus);
      button(element, 'Umumkan…: Rina Wulandari').focus();
      await sendKeys({ press: 'Enter' });
      await settled(element);
      await sendKeys({ type: 'Teladan' });
      await sendKeys({ press: 'Tab' });
      expect(spaced(focused()!)).to.equal('Umumkan penghargaan');
      await sendKeys({ press: 'Enter' });
      await settled(element);
      expect(source.puts.map(({ kind }) => kind)).to.deep.equal(['award']);
      expect(text(element)).to.contain('Penghargaan diumumkan');
    });

    it('every control is 44 pixels high', async () => {
      const element = await recognition(office(rinaAward, mayaAward), { ...late, ...asRina });
      const controls = [...root(element).querySelectorAll<HTMLElement>('button, select, summary')];
      expect(controls.length).to.be.greaterThan(3);
      for (const control of controls) expect(control.offsetHeight, control.textContent).to.be.at.least(44);
    });
  });

  describe('failing and following', () => {
    for (const error of oneOfEach.filter(({ code }) => code !== 'not-found'))
      it(`says why, and tries again: ${error.message}`, async () => {
        const source = failing(error);
        const failed = collect('kinerja-failed');
        const element = await recognition(source, late);
        expect(one(element, '[role="alert"]').textContent.trim().length).to.be.greaterThan(30);
        expect(root(element).querySelector('slot')).to.exist;
        expect(failed.at(-1)?.code).to.equal(error.code);
        source.failReads = undefined;
        button(element, 'Coba lagi').click();
        await settled(element);
        expect(names(element)).to.deep.equal(['Rina Wulandari']);
      });

    it('reads again when an award was announced elsewhere, not while it is out of the page', async () => {
      const source = office();
      const element = await recognition(source, late);
      expect(names(element)).to.deep.equal([]);
      const parent = element.parentElement!;
      element.remove();
      await source.plant('award', rinaAward);
      const event = (): Event =>
        new SubmittedEvent({ kind: 'award', id: rinaAward.id, state: 'received', code: 'K7Q2-MX4D' });
      document.dispatchEvent(event());
      await settled(element);
      expect(names(element)).to.deep.equal([]);
      parent.append(element);
      document.dispatchEvent(event());
      await settled(element);
      expect(names(element)).to.deep.equal(['Rina Wulandari']);
    });
  });
});
