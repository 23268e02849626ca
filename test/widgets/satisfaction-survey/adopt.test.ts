import type { KinerjaSatisfactionSurvey } from '@kinerja/widgets';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { surveyForm } from '../../../packages/server/src/form/survey-form.ts';
import { FakeSource } from '../shared/fake-source.ts';
import { answerAll, root, send, settled, step, survey, text } from './support.ts';

type Filled = Readonly<Record<string, string>>;

const labelOf = (field: Element): string | undefined => field.closest('label')?.textContent.trim();

/** Fills in the form that the server wrote inside the tag, and does what follows; then the widget gets its survey. */
async function adopted(
  filled: Filled,
  source = new FakeSource().with('survey', survey),
  layout: KinerjaSatisfactionSurvey['layout'] = 'page',
  then = (): void => {},
) {
  const element = document.createElement('kinerja-satisfaction-survey');
  Object.assign(element, {
    surveyId: survey.id,
    layout,
  } satisfies Partial<KinerjaSatisfactionSurvey>);
  element.innerHTML = surveyForm(survey, { language: 'id', action: '/form', id: 'jawaban-dari-formulir' });
  await fixture(html`<div>${element}</div>`);
  for (const [name, value] of Object.entries(filled)) {
    const fields = [...element.querySelectorAll<HTMLInputElement>(`[name="${name}"]`)];
    const choice = fields.find((field) => labelOf(field) === value);
    if (choice) choice.click();
    else {
      fields[0]!.focus();
      fields[0]!.value = value;
    }
  }
  then();
  element.source = source;
  await settled(element);
  return element;
}

/** What is filled in in the widget, by name of the question. */
function shown(element: Element): Filled {
  const chosen = [...root(element).querySelectorAll<HTMLInputElement>('input:checked')];
  const fields = [...root(element).querySelectorAll<HTMLInputElement>('details [id], textarea')];
  const typed = fields.filter(({ value, type }) => value && type !== 'button');
  return Object.fromEntries([
    ...chosen.map((field) => [field.name, labelOf(field)]),
    ...typed.map(({ id, value }) => [id, value]),
  ]);
}

/** The name of the field that has the focus. */
function here(element: Element): string | undefined {
  const field = root(element).activeElement as HTMLInputElement | null;
  return field?.name || field?.id;
}

describe('kinerja-satisfaction-survey, in the place of a form that was begun without a script', () => {
  for (const [what, filled] of [
    ['answers, also that one does not know', { 'q-waktu': 'Cepat', 'q-pengaduan': 'Tidak tahu' }],
    ['a comment alone', { comment: 'Petugasnya ramah.' }],
    ['what was told about the person alone', { 'p-age': '41', 'p-sex': 'P' }],
    ['all of it together', { 'q-waktu': 'Kurang cepat', comment: 'Loket 3 lama.', 'p-age': '29' }],
  ] as const)
    it(`keeps ${what}`, async () => {
      const element = await adopted(filled);
      expect(shown(element)).to.deep.equal(filled);
      expect(element.querySelectorAll('form').length).to.equal(0);
    });

  it('keeps what somebody is typing, also where questions come one by one', async () => {
    const source = new FakeSource().with('survey', survey);
    const element = await adopted({ comment: 'Petugasnya ramah.' }, source, 'steps');
    await waitUntil(() => element.querySelector('form') === null, 'taken over');
    for (const _ of survey.instrument.questions) await step(element);
    await send(element);
    expect(source.sent[0]!.record).to.include({ comment: 'Petugasnya ramah.' });
  });

  for (const [what, filled, kept] of [
    ['a comment', { comment: 'Petugasnya ramah.' }, { comment: 'Petugasnya ramah.' }],
    ['a number', { 'p-age': '41' }, { profile: { age: 41 } }],
    ['a choice', { 'p-sex': 'P' }, { profile: { sex: 'P' } }],
  ] as const)
    it(`keeps ${what} that somebody has gone on from, also where questions come one by one`, async () => {
      const source = new FakeSource().with('survey', survey);
      const element = await adopted(filled, source, 'steps', () =>
        (document.activeElement as HTMLElement).blur(),
      );
      await waitUntil(() => element.querySelector('form') === null, 'taken over');
      for (const _ of survey.instrument.questions) await step(element);
      await send(element);
      expect(source.sent[0]!.record).to.deep.include(kept);
    });

  for (const [what, name] of [
    ['a choice that is not made yet', 'q-waktu'],
    ['the comment, still empty', 'comment'],
    ['what is asked about the person', 'p-sex'],
  ] as const)
    it(`leaves who is at ${what} where he or she is`, async () => {
      const element = await adopted({}, undefined, 'page', () => {
        const field = document.querySelector<HTMLElement>(`[name="${name}"]`)!;
        field.closest('details')?.setAttribute('open', '');
        field.focus();
      });
      expect(here(element)).to.equal(name);
      expect(element.used).to.equal('nothing');
    });

  it('leaves who is typing the comment in it, to go on at its end', async () => {
    const element = await adopted({ comment: 'Petugasnya ramah.' });
    expect(here(element)).to.equal('comment');
    expect(root(element).querySelector('textarea')!.selectionStart).to.equal('Petugasnya ramah.'.length);
  });

  it('brings who is in it to the question that is open, where questions come one by one', async () => {
    const element = await adopted({ 'q-persyaratan': 'Sesuai', comment: 'Ramah.' }, undefined, 'steps');
    await waitUntil(() => element.querySelector('form') === null, 'taken over');
    await settled(element);
    expect(here(element)).to.equal(`q-${survey.instrument.questions[1]!.id}`);
  });

  it('keeps nothing where nobody has begun', async () => {
    const element = await adopted({});
    expect(shown(element)).to.deep.equal({});
    expect(text(element)).to.contain('0 dari 9 terjawab');
  });

  it('sends it once: under the id that the form would have sent it under', async () => {
    const source = new FakeSource().with('survey', survey);
    const element = await adopted({ comment: 'Petugasnya ramah.' }, source);
    await answerAll(element);
    await send(element);
    expect(source.sent.map(({ record }) => record.id)).to.deep.equal(['jawaban-dari-formulir']);
    expect(source.sent[0]!.record).to.include({ comment: 'Petugasnya ramah.' });
  });
});
