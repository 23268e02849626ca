import { KinerjaError } from '@kinerja/core';
import { rinaPlan } from '@kinerja/mock';
import type { KinerjaTargetTracker } from '@kinerja/widgets';
import { expect } from '@open-wc/testing';
import { Office, root, settled } from '../parts/office.ts';
import { open, ratioPlan, report, send, widget } from './support.ts';

describe('kinerja-target-tracker', () => {
  describe('is accessible', () => {
    const states: [string, (office: Office, element: KinerjaTargetTracker) => Promise<void>][] = [
      ['showing', async () => undefined],
      [
        'with everything open',
        async (_, element) => {
          for (const details of root(element).querySelectorAll('details')) details.open = true;
        },
      ],
      ['with a form', (_, element) => open(element, 'pendaftaran')],
      ['with a yes-no form', (_, element) => open(element, 'sop')],
      [
        'with a ratio form and its problems',
        async (_, element) => {
          element.planId = ratioPlan.id;
          await settled(element);
          await open(element, 'aduan');
          await send(element);
        },
      ],
      [
        'with problems',
        async (_, element) => {
          await open(element, 'pendaftaran');
          await send(element);
        },
      ],
      ['after a report', (_, element) => report(element, 'pendaftaran', '5')],
      [
        'with a report on the device',
        async (office, element) => {
          office.offline = true;
          await report(element, 'pendaftaran', '5');
        },
      ],
      [
        'after a failed report',
        async (office, element) => {
          office.failNextPut = new KinerjaError('unreachable', {});
          await report(element, 'pendaftaran', '5');
        },
      ],
      [
        'after a failed reading',
        async (office, element) => {
          office.failReads = new KinerjaError('unreachable', {});
          element.planId = 'x';
          await settled(element);
        },
      ],
    ];
    // axe reads every element of a long form; on busy cores that takes its time.
    for (const [name, act] of states) {
      it(name, async () => {
        const office = new Office({ plan: [rinaPlan, ratioPlan] });
        const element = await widget(office);
        await act(office, element);
        await expect(element).to.be.accessible();
      }).timeout(40_000);
    }
  });
});
