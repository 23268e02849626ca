import { Survey } from '@kinerja/core/records/survey';
import { memory } from '@kinerja/data';
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

  it('the second brings the kinds that the first lacks, and nothing is registered twice', async () => {
    const { url } = serve(memory({ survey: [civilRegistrySurvey], plan: [rinaPlan] }));
    defineSource({ survey: Survey });
    const first = customElements.get('kinerja-source');
    const source = ask(
      page(`<kinerja-source url="${url}"><p></p></kinerja-source>`).querySelector('p') as Element,
    );
    expect(await source?.get('survey', civilRegistrySurvey.id)).to.deep.equal(civilRegistrySurvey);
    await import('@kinerja/embed/source.js');
    expect(customElements.get('kinerja-source')).to.equal(first);
    // The element that was there before, and has been used, too.
    expect(await source?.get('plan', rinaPlan.id)).to.deep.equal(rinaPlan);
    expect(warnings).to.deep.equal([]);
  });
});
