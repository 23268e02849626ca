import { KinerjaError } from '@kinerja/core';
import { givenFeedback } from '@kinerja/mock';
import type { KinerjaFeedback } from '@kinerja/widgets';
import { expect } from '@open-wc/testing';
import { fill } from '../parts/office.ts';
import { employee, give, office, peer, press, send, supervisor, widget, write } from './support.ts';

const { acknowledged: _, ...unread } = givenFeedback;

describe('kinerja-feedback', () => {
  describe('is accessible', () => {
    const states: [string, Parameters<typeof widget>[1], (element: KinerjaFeedback) => Promise<void>][] = [
      ['reading', {}, async () => undefined],
      [
        'with problems, advice and personal data',
        peer,
        async (element) => {
          await press(element, 'Beri umpan balik');
          await write(element, '#strengths', 'Selalu malas, 0812-3456-7890.');
          await send(element);
        },
      ],
      ['asking', employee, (element) => press(element, 'Minta umpan balik')],
      ['answering', supervisor, (element) => press(element, 'Jawab permintaan')],
      ['after giving', supervisor, give],
    ];
    // axe reads every element of a long form; on busy cores that takes its time.
    for (const [name, attributes, act] of states)
      it(name, async () => {
        const element = await widget(office(), attributes);
        await act(element);
        await expect(element).to.be.accessible();
      }).timeout(40_000);

    it('after a failed acknowledgement', async () => {
      const source = office([unread]);
      source.failNextPut = new KinerjaError('unreachable', {});
      const element = await widget(source, employee);
      await press(element, 'Tandai sudah dibaca');
      fill(element, '#remark', 'Terima kasih.');
      await send(element);
      await expect(element).to.be.accessible();
    }).timeout(40_000);
  });
});
