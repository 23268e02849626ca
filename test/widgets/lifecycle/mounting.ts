import { left } from './ledger.ts';
import type { Source } from '@kinerja/core';
import { recordSchemas } from '@kinerja/core/records/all';
import { memory, openSource } from '@kinerja/data';
import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { type Written, everyWidget, records } from '../../fixtures/every-widget.ts';

/** Over all widgets. */
const MOUNTS = 10_000;
/** Of one widget, every so many are answered after they have gone, and of those every tenth is shown wholly. */
const ANSWERED = 10;

const never = (): Promise<never> => new Promise(() => undefined);
const silent: Source = { get: never, list: never, put: never, waiting: never };
const source: Source = openSource(memory(records), recordSchemas);
const each = Math.ceil(MOUNTS / everyWidget.length);

function made({ tag, attributes }: Written, from: Source): LitElement {
  const element = document.createElement(tag) as LitElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return Object.assign(element, { source: from });
}

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const loads = (element: LitElement): boolean =>
  element.isUpdatePending || element.shadowRoot?.querySelector('.bone, progress, .loading') !== null;

async function until(holds: () => boolean): Promise<boolean> {
  for (let turns = 0; turns < 2000 && !holds(); turns++) await turn();
  return holds();
}

/** Timers that end by themselves soon are waited for; a widget that is gone may still open something when an answer comes. */
async function nothingLeft(): Promise<void> {
  for (let turns = 0; turns < 100; turns++) await turn();
  await until(() => left().length === 0);
  expect(left()).to.deep.equal([]);
}

/** Mounts each widget of these tags its share of ten thousand times. */
export function leaveNothing(...tags: readonly string[]): void {
  for (const written of tags.map((tag) => everyWidget.find((each) => each.tag === tag)!)) {
    describe(written.tag, () => {
      it('shows something, or the rest of this proves nothing', async () => {
        const element = made(written, source);
        document.body.append(element);
        expect(await until(() => !loads(element)), 'is loaded').to.equal(true);
        expect(element.shadowRoot!.textContent.length).to.be.greaterThan(100);
        expect(left()).not.to.deep.equal([]);
        element.remove();
        await nothingLeft();
      });

      it(`leaves nothing behind after ${each} mounts`, async function () {
        this.timeout(240_000);
        for (let mount = 1; mount <= each; mount++) {
          const answered = mount % ANSWERED === 0;
          const element = made(written, answered ? source : silent);
          document.body.append(element);
          if (mount % (10 * ANSWERED) === 0) await until(() => !loads(element));
          else if (mount % 2 === 0) await element.updateComplete;
          element.remove();
          if (mount % 3 === 0) document.body.append(element);
          element.remove();
        }
        await nothingLeft();
        expect(document.querySelectorAll(written.tag).length).to.equal(0);
      });
    });
  }
}
