import { civilRegistrySurvey } from '@kinerja/mock';
import type { KinerjaSatisfactionSurvey } from '@kinerja/widgets';
import '@kinerja/widgets/satisfaction-survey/define.js';
import { expect, fixture, html } from '@open-wc/testing';
import { surveyForm } from '../../../packages/server/src/form/survey-form.ts';
import { FakeSource } from '../shared/fake-source.ts';
import { clock } from './clock.ts';

// Without ./support.ts, which loads beforehand what has to be late here.

const text = (element: Element): string =>
  element.shadowRoot!.querySelector('.base')!.textContent!.replace(/\s+/g, ' ');

/** Until nothing is left to render; what is on its way over the network does not arrive meanwhile. */
async function rendered(element: KinerjaSatisfactionSurvey): Promise<void> {
  for (let turn = 0; turn < 8; turn++) await element.updateComplete;
}

/** What comes later has arrived. */
async function arrived(element: KinerjaSatisfactionSurvey): Promise<void> {
  await import('../../../packages/widgets/src/satisfaction-survey/later/later.ts');
  for (let turn = 0; turn < 8; turn++) {
    await import('../shared/fake-source.ts');
    await rendered(element);
  }
}

describe('kinerja-satisfaction-survey, what comes later', () => {
  let time: ReturnType<typeof clock>;
  beforeEach(() => (time = clock()));
  afterEach(() => time.restore());

  // The first of all: by the next ones it has come.
  it('is waited for where the form before the questions has been begun, and only there', async () => {
    const make = async (comment: string): Promise<KinerjaSatisfactionSurvey> => {
      const element = document.createElement('kinerja-satisfaction-survey');
      Object.assign(element, { surveyId: civilRegistrySurvey.id, layout: 'steps' });
      element.innerHTML = surveyForm(civilRegistrySurvey, { language: 'id', action: '/form', token: 'abc' });
      element.querySelector('textarea')!.value = comment;
      await fixture(html`<div>${element}</div>`);
      element.source = new FakeSource().with('survey', civilRegistrySurvey);
      await rendered(element);
      return element;
    };
    expect(text(await make(''))).to.contain('0 dari 9 terjawab');
    const begun = await make('Petugasnya ramah.');
    expect(text(begun)).to.not.contain('terjawab');
    time.pass(5);
    await rendered(begun);
    expect(text(begun)).to.not.contain('terjawab');
    expect(begun.querySelector('textarea')!.value).to.equal('Petugasnya ramah.');
  });

  it('is taken all the same when it comes too late, with what was answered meanwhile', async () => {
    const source = new FakeSource().with('survey', civilRegistrySurvey);
    const element = await fixture<KinerjaSatisfactionSurvey>(
      html`<kinerja-satisfaction-survey
        survey-id=${civilRegistrySurvey.id}
        layout="page"
        device="kiosk"
        .source=${source}
      ></kinerja-satisfaction-survey>`,
    );
    time.pass(5);
    await rendered(element);
    expect(text(element)).to.contain('Sebagian fitur tidak dapat dimuat').and.to.contain('Kirim jawaban');
    element.shadowRoot!.querySelector<HTMLInputElement>('input[name="q-waktu"]')!.click();
    await rendered(element);
    expect(text(element)).to.contain('1 dari 9 terjawab').and.to.contain('Sebagian fitur');
    await arrived(element);
    expect(text(element)).to.contain('1 dari 9 terjawab').and.not.to.contain('Sebagian fitur');
    expect(text(element)).to.contain('Periksa jawaban').and.to.contain('Saran atau masukan');
    time.pass(60);
    await rendered(element);
    expect(text(element)).to.contain('Masih di sini?');
  });
});
