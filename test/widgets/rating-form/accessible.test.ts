import { KinerjaError } from '@kinerja/core';
import { draftRating, finalRating, selfRating } from '@kinerja/mock';
import type { KinerjaRatingForm } from '@kinerja/widgets';
import { expect } from '@open-wc/testing';
import { Office, root } from '../parts/office.ts';
import { overall, press, widget } from './support.ts';

describe('kinerja-rating-form', () => {
  describe('is accessible', () => {
    const states: [string, Office, (element: KinerjaRatingForm, office: Office) => Promise<unknown>][] = [
      ['empty', new Office(), async () => undefined],
      [
        'resumed, with everything open',
        new Office({ rating: [draftRating, selfRating] }),
        async (element) => {
          for (const details of root(element).querySelectorAll('details')) details.open = true;
        },
      ],
      ['with a predicate', new Office(), (element) => overall(element, 'exceeds', 'exceeds')],
      ['with something missing', new Office(), (element) => press(element, 'Tetapkan…')],
      [
        'confirming',
        new Office(),
        async (element) => {
          await overall(element, 'meets', 'meets');
          await press(element, 'Tetapkan…');
        },
      ],
      ['saved', new Office(), (element) => press(element, 'Simpan rancangan')],
      [
        'in conflict',
        new Office({ rating: [draftRating] }),
        async (element, office) => {
          await overall(element, 'meets', 'meets');
          await office.plant('rating', { ...draftRating, revision: 2 });
          await press(element, 'Simpan rancangan');
        },
      ],
      [
        'failed',
        new Office(),
        async (element, office) => {
          office.failNextPut = new KinerjaError('unreachable', {});
          await press(element, 'Simpan rancangan');
        },
      ],
      ['final', new Office({ rating: [finalRating, selfRating] }), async () => undefined],
    ];
    // axe reads every element of a long form; on busy cores that takes its time.
    for (const [name, office, act] of states) {
      it(name, async () => {
        const element = await widget(office);
        await act(element, office);
        await expect(element).to.be.accessible();
      }).timeout(40_000);
    }
  });
});
