import { permenpanrb6of2022 } from '@kinerja/core/regulations/permenpanrb-6-2022';
import { gradeLabel } from '@kinerja/core/regulations/words';
import type { KinerjaRatingForm } from '@kinerja/widgets';
import { expect, fixture, html } from '@open-wc/testing';
import { one, root, settled, spaced } from '../parts/office.ts';
import { levels, overall, widget } from './support.ts';
import { resize, restoreViewport } from '../parts/viewport.ts';

describe('kinerja-rating-form', () => {
  describe('the matrix', () => {
    for (const results of levels) {
      for (const behaviour of levels) {
        const id = permenpanrb6of2022.matrix[results][behaviour];
        const predicate = gradeLabel('permenpanrb-6-2022', id).id;
        it(`marks ${results} × ${behaviour} as ${predicate}`, async () => {
          const element = await widget();
          await overall(element, results, behaviour);
          const marked = [...root(element).querySelectorAll<HTMLElement>('[aria-current="true"]')];
          expect(marked.map((cell) => cell.dataset['cell'])).to.deep.equal([`${results}-${behaviour}`]);
          expect(spaced(marked[0]!)).to.equal(`${predicate} ✓ di sini`);
          expect(spaced(one(element, '.preview'))).to.contain(`“${predicate}”`);
          expect(one(element, '.preview').getAttribute('role')).to.equal('status');
        });
      }
    }

    it('is a table with headers for both axes', async () => {
      const element = await widget();
      const headers = [...root(element).querySelectorAll('.matrix th')].map(
        (th) => `${th.getAttribute('scope')} ${spaced(th)}`,
      );
      expect(headers).to.deep.equal([
        'col Hasil kerja',
        'colgroup Perilaku kerja',
        'col Di bawah',
        'col Sesuai',
        'col Di atas',
        'row Di atas',
        'row Sesuai',
        'row Di bawah',
      ]);
    });

    for (const language of ['id', 'en']) {
      it(`fits a small telephone: ${language}`, async function () {
        // WebKit's driver cannot change the viewport.
        await resize(this, { width: 320, height: 640 });
        const frame = await fixture<HTMLElement>(html`<div lang=${language}></div>`);
        frame.append(await widget());
        const element = frame.firstElementChild as KinerjaRatingForm;
        await settled(element);
        const around = one(element, '.matrix-frame');
        expect(around.scrollWidth).to.equal(around.clientWidth);
        expect(document.documentElement.scrollWidth).to.be.at.most(320);
        await restoreViewport();
      });
    }
  });
});
