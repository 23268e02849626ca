import { isKinerjaError } from '@kinerja/core';
import { Survey } from '@kinerja/core/records/survey';
import { checksOf, memory } from '@kinerja/data';
import { civilRegistrySurvey, rinaPlan } from '@kinerja/mock';
import { expect } from '@open-wc/testing';
import { defineSource } from '../../packages/embed/src/shared/define-source.ts';
import { serve } from '../data/network.ts';
import { ask, page } from './page.ts';

describe('two files on one page', () => {
  const warnings: unknown[] = [];
  const warn = console.warn;
  before(() => {
    console.warn = (what: unknown) => warnings.push(what);
  });
  after(() => {
    console.warn = warn;
  });

  it('the second brings the checks that the first lacks, and nothing is registered twice', async () => {
    const odd = { ...rinaPlan, targets: [] };
    const { url } = serve(memory({ survey: [civilRegistrySurvey], plan: [odd] }));
    defineSource(checksOf({ survey: Survey }));
    const first = customElements.get('kinerja-source');
    const source = ask(
      page(`<kinerja-source url="${url}"><p></p></kinerja-source>`).querySelector('p') as Element,
    );
    expect(await source?.get('survey', civilRegistrySurvey.id)).to.deep.equal(civilRegistrySurvey);
    // Without a check it is passed on as it is; the receiver has checked it.
    expect(await source?.get('plan', odd.id)).to.deep.equal(odd);
    await import('@kinerja/embed/source.js');
    expect(customElements.get('kinerja-source')).to.equal(first);
    // The element that was there before, and has been used, too.
    const refused = await source?.get('plan', odd.id).catch((error: unknown) => error);
    expect(isKinerjaError(refused, 'invalid-data')).to.equal(true);
    expect(warnings).to.deep.equal([]);
  });
});
