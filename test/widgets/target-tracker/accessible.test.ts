import { KinerjaError } from '@kinerja/core';
import { rinaPlan, rinaProgress } from '@kinerja/mock';
import type { KinerjaTargetTracker } from '@kinerja/widgets';
import { expect, waitUntil } from '@open-wc/testing';
import { Office, button, fill, one, root, settled } from '../parts/office.ts';
import { fromAnotherTab, open, ratioPlan, report, send, widget } from './support.ts';

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
        'with a chart and its figures',
        async (_, element) => {
          one(element, '[data-target="pendaftaran"] .months > summary').click();
          await waitUntil(() => root(element).querySelector('.chart .drawing'));
        },
      ],
      [
        'with an obstacle that is analysed, a kind, and what is due',
        async (_, element) => {
          element.schemeId = 'bungo';
          await waitUntil(() => root(element).querySelector('.due'));
          await open(element, 'pendaftaran');
          fill(element, '#what', 'Printer rusak');
          fill(element, '#cause', 'Tua');
          await settled(element);
          button(element, 'Cari akar masalahnya').click();
          await settled(element);
        },
      ],
      [
        'with news while somebody writes',
        async (office, element) => {
          await open(element, 'pendaftaran');
          const [template] = rinaProgress;
          await office.plant('progress', { ...template!, id: 'lain', on: '2026-11-20' });
          fromAnotherTab(rinaPlan.id);
          await waitUntil(() => root(element).querySelector('.news'));
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
