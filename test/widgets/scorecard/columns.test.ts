import { expect } from '@open-wc/testing';
import { finalRating, selfRating } from '@kinerja/mock';
import { Office, root } from '../parts/office.ts';
import { widget } from './support.ts';
import { resize, restoreViewport } from '../parts/viewport.ts';

describe('kinerja-scorecard', () => {
  after(restoreViewport);

  for (const rating of [[finalRating], [finalRating, selfRating]])
    for (const width of [320, 1280])
      it(`has each axis as a whole above the column of its items: ${rating.length} raters, ${width} px`, async function () {
        await resize(this, { width, height: 900 });
        const element = await widget(new Office({ rating }));
        const sections = [
          ...root(element).querySelectorAll(
            '[aria-labelledby="results-title"], [aria-labelledby="behaviour-title"]',
          ),
        ];
        expect(sections.length).to.equal(2);
        for (const section of sections) {
          const starts = (place: number): number[] =>
            [...section.querySelectorAll('.judgements')].map((row) =>
              Math.round(row.children[place]!.getBoundingClientRect().left),
            );
          for (const place of rating.keys())
            expect(new Set(starts(place)).size, `${starts(place)}`).to.equal(1);
        }
      });
});
