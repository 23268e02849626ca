import type { Response, Survey } from '@kinerja/core/survey';
import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { FakeSource } from '../shared/fake-source.ts';
import {
  answerAll,
  button,
  go,
  inSteps,
  press,
  questions,
  radios,
  root,
  settled,
  status,
  step,
  submit,
  survey,
  text,
  widget,
} from './support.ts';

const groups = (element: Element): number => root(element).querySelectorAll('fieldset').length;
const focused = (element: Element): Element | null => root(element).activeElement;

/** A perception survey as offices ask it: other items, on a scale to `highest`. */
function perception(highest: 4 | 6): Survey {
  const options = Array.from({ length: highest }, (_, at) => ({
    value: at + 1,
    label: { id: `Nilai ${at + 1}` },
  }));
  const asked = ['informasi', 'biaya'].map((id) => ({
    id,
    label: { id },
    text: { id: `Bagaimana ${id}?` },
    options,
    unknown: false,
  }));
  const instrument = {
    ...survey.instrument,
    id: `spkp-${highest}`,
    questions: asked,
    profile: [],
    comment: false,
  };
  return { ...survey, instrument };
}

describe('kinerja-satisfaction-survey, one question at a time', () => {
  it('is what a narrow widget does, and a wide one does not, unless it is told', async () => {
    const element = await widget();
    expect(groups(element)).to.equal(9);
    element.layout = 'steps';
    await settled(element);
    expect(groups(element)).to.equal(1);
    element.layout = 'page';
    element.style.width = '320px';
    await settled(element);
    expect(groups(element)).to.equal(9);
    element.layout = 'auto';
    // The width is looked at with the next frame, which Firefox and WebKit draw later than Chromium.
    await waitUntil(() => groups(element) === 1);
  });

  it('keeps every answer, and what else was filled in, when the width changes', async () => {
    const element = await widget();
    await answerAll(element);
    const comment = root(element).querySelector('textarea')!;
    comment.value = 'Antrean tertib.';
    comment.dispatchEvent(new Event('input'));
    element.layout = 'steps';
    await settled(element);
    expect(text(element)).to.contain('9 dari 9 terjawab');
    expect(radios(element, 'persyaratan')[2]!.checked).to.equal(true);
    element.layout = 'page';
    await settled(element);
    expect(radios(element, 'pengaduan')[2]!.checked).to.equal(true);
    expect(root(element).querySelector('textarea')!.value).to.equal('Antrean tertib.');
  });

  it('walks from question to question, to what else is asked, the review and the code', async () => {
    const source = new FakeSource().with('survey', survey);
    const element = await inSteps(source);
    for (const [place, { id }] of questions.entries()) {
      expect(root(element).querySelector('fieldset')!.id).to.equal(`q-${id}`);
      expect(text(element)).to.contain(`${place} dari 9 terjawab`);
      if (place > 0) expect(focused(element)).to.equal(radios(element, id)[0]);
      expect(submit(element).textContent!.trim()).to.equal('Lanjut');
      await step(element);
    }
    expect(focused(element)!.textContent).to.contain('Tentang Anda');
    await expect(element).to.be.accessible();
    await go(element);
    expect(focused(element)!.textContent).to.equal('Periksa jawaban Anda');
    expect(source.sent.length).to.equal(0);
    await expect(element).to.be.accessible();
    await go(element);
    expect(Object.values((source.sent[0]!.record as Response).answers)).to.deep.equal(Array(9).fill(3));
    expect(text(element)).to.contain('Terima kasih');
  });

  it('takes a double click for one: the second leads neither past the review nor to a complaint', async () => {
    const source = new FakeSource().with('survey', survey);
    const element = await inSteps(source);
    const click = (detail: number) =>
      submit(element).dispatchEvent(
        new MouseEvent('click', { detail, bubbles: true, cancelable: true, composed: true }),
      );
    const twice = async (): Promise<void> => {
      for (const detail of [1, 2]) click(detail);
      await settled(element);
    };
    radios(element, 'persyaratan')[2]!.click();
    await twice();
    expect(text(element)).not.to.contain('Pilih satu jawaban');
    for (const _question of questions.slice(1)) await step(element);
    await twice();
    expect(source.sent.length).to.equal(0);
    expect(focused(element)!.textContent).to.equal('Periksa jawaban Anda');
  });

  it('stays where an answer is missing, and says what to do', async () => {
    const element = await inSteps();
    await go(element);
    const group = root(element).querySelector('fieldset')!;
    expect(group.id).to.equal('q-persyaratan');
    expect(focused(element)).to.equal(radios(element, 'persyaratan')[0]);
    expect(root(element).getElementById(group.getAttribute('aria-describedby')!)!.textContent).to.contain(
      'Pilih satu jawaban',
    );
    await expect(element).to.be.accessible();
    await step(element);
    expect(groups(element)).to.equal(1);
    expect(text(element)).not.to.contain('Pilih satu jawaban');
  });

  it('goes back with the answer still there, and its focus on it', async () => {
    const element = await inSteps();
    expect(button(element, 'Kembali')).to.equal(undefined);
    await step(element, 1);
    await press(element, 'Kembali');
    expect(focused(element)).to.equal(radios(element, 'persyaratan')[1]);
    expect(radios(element, 'persyaratan')[1]!.checked).to.equal(true);
  });

  for (const layout of ['steps', 'page'] as const)
    it(`changes one answer from the review and comes straight back, ${layout}`, async () => {
      const source = new FakeSource().with('survey', survey);
      const element = await widget(source, survey.id, { layout });
      if (layout === 'page') await answerAll(element);
      else for (const _question of questions) await step(element);
      await go(element);
      await press(element, /^Ubah 3\. Waktu/);
      expect(focused(element)).to.equal(radios(element, 'waktu')[2]);
      radios(element, 'waktu')[0]!.click();
      await go(element);
      expect(focused(element)!.textContent).to.equal('Periksa jawaban Anda');
      expect(text(element)).to.contain('Tidak cepat');
      await go(element);
      expect((source.sent[0]!.record as Response).answers.waktu).to.equal(1);
    });

  it('names what is wanting when the layout changed on the way, and leads to it', async () => {
    const element = await widget();
    for (const { id } of questions.slice(1)) radios(element, id)[0]!.click();
    await go(element);
    status(element).querySelector('a')!.click();
    expect(focused(element)).to.equal(radios(element, 'persyaratan')[0]);
  });

  it('shows in the review the lines of a comment as they were written, and no empty ones', async () => {
    const element = await widget();
    await answerAll(element);
    const comment = root(element).querySelector<HTMLTextAreaElement>('#comment')!;
    comment.value = 'Loketnya ramah.\nAntreannya lama.';
    comment.dispatchEvent(new Event('input'));
    await go(element);
    // As it is drawn: engines do not agree on the text of such an element.
    const answers = [...root(element).querySelectorAll('.answers div')];
    const lines = ([, value]: HTMLCollection): number =>
      new Set([...value!.getClientRects()].map(({ top }) => top)).size;
    expect(answers.map(({ children }) => lines(children))).to.deep.equal([...questions.map(() => 1), 2]);
    for (const answer of answers) {
      const [topic, value] = [...answer.children].map((each) => each.getBoundingClientRect().height);
      expect(answer.getBoundingClientRect().height - topic! - value!).to.be.below(20);
    }
  });

  it('shows in the review what was filled in beside the questions, and the way to it', async () => {
    const element = await widget();
    await answerAll(element);
    const sex = root(element).querySelector<HTMLSelectElement>('#p-sex')!;
    sex.value = 'P';
    sex.dispatchEvent(new Event('change'));
    await go(element);
    expect(text(element)).to.contain('Perempuan').and.not.to.contain('Usia');
    await press(element, /^Ubah Jenis kelamin/);
    expect(focused(element)).to.equal(root(element).querySelector('#p-sex'));
  });

  for (const highest of [4, 6] as const)
    it(`asks another instrument, on a scale to ${highest}, with nothing else`, async () => {
      const asked = perception(highest);
      const source = new FakeSource().with('survey', asked);
      const element = await inSteps(source);
      expect(radios(element, 'informasi').length).to.equal(highest);
      await step(element, highest - 1);
      await step(element, highest - 1);
      expect(text(element)).to.contain('Periksa jawaban Anda').and.not.to.contain('Tentang Anda');
      await press(element, 'Kembali');
      expect(focused(element)).to.equal(radios(element, 'biaya')[highest - 1]);
      await go(element);
      await go(element);
      const { answers } = source.sent[0]!.record as Response;
      expect(answers).to.deep.equal({ informasi: highest, biaya: highest });
    });

  it('is usable by keyboard alone', async () => {
    const source = new FakeSource().with('survey', survey);
    const element = await inSteps(source);
    radios(element, 'persyaratan')[0]!.focus();
    for (const _question of questions) {
      await sendKeys({ press: ' ' });
      await sendKeys({ press: 'Enter' });
      await settled(element);
    }
    for (const expected of ['Kirim jawaban', 'Terima kasih']) {
      submit(element).focus();
      await sendKeys({ press: 'Enter' });
      await settled(element);
      expect(text(element)).to.contain(expected);
    }
    expect(Object.values((source.sent[0]!.record as Response).answers)).to.deep.equal(Array(9).fill(1));
  });

  it('fits 320 px in large type, with targets of 44 px', async () => {
    const element = await inSteps();
    element.style.width = '320px';
    await press(element, 'Huruf besar');
    expect(root(element).querySelector('.base')!.scrollWidth).to.be.at.most(320);
    for (const target of root(element).querySelectorAll('.option, button'))
      expect(target.getBoundingClientRect().height, target.outerHTML).to.be.at.least(44);
  });
});
