import { stepSentence, stepWords } from '@kinerja/core/explanation';
import { permenpanrb6of2022 } from '@kinerja/core/regulations/permenpanrb-6-2022';
import { permenpanrb14of2017, permenpanrb14of2017w011 } from '@kinerja/core/regulations/permenpanrb-14-2017';
import { type Step, type StepId, score } from '@kinerja/core/scoring';
import { expect, fixture, html } from '@open-wc/testing';
import { stepsPart } from '../../../packages/widgets/src/parts/steps.ts';
import { stepsStyles } from '../../../packages/widgets/src/parts/steps.styles.ts';

const names = {
  element: (id: string) => `Unsur ${id}`,
  grade: (id: string) => `“${id}”`,
  item: (id: string) => `Butir ${id}`,
};
const reader = (language: 'id' | 'en') => ({ words: stepWords[language], names, language });

const sekadau = {
  persyaratan: 150,
  prosedur: 150,
  waktu: 150,
  biaya: 190,
  produk: 152,
  kompetensi: 155,
  perilaku: 158,
  sarana: 149,
  pengaduan: 160,
};
const tally = {
  respondents: 49,
  elements: Object.fromEntries(Object.entries(sekadau).map(([id, sum]) => [id, { sum, count: 49 }])),
};

function done(outcome: ReturnType<typeof score>): Step {
  if (!outcome.done) throw new Error('not done');
  return outcome.step;
}

function flat(step: Step): Step[] {
  return [step, ...step.from.flatMap(flat)];
}

const index = done(score(permenpanrb14of2017, tally));
const predicate = done(
  score(permenpanrb6of2022, {
    results: { level: 'exceeds', items: { sop: 'meets' } },
    behaviour: { level: 'meets', items: {} },
  }),
);
const sentence = (id: StepId, from: Step, language: 'id' | 'en' = 'id'): string =>
  stepSentence(
    flat(from).find((step) => step.id === id)!,
    reader(language),
  );

describe('steps', () => {
  const indonesian: [StepId, Step, string][] = [
    ['mean', index, 'NRR Unsur persyaratan = 150 ÷ 49 = 3,0612'],
    ['weighted', index, 'NRR tertimbang Unsur persyaratan = 3,0612 × 1/9 = 0,3401'],
    ['total', index, 'Nilai interval (NI) = jumlah 9 NRR tertimbang = 3,2063'],
    ['converted', index, 'Nilai interval konversi (NIK) = 3,2063 × 25 = 80,1587'],
    ['rounded', index, '80,1587 dibulatkan menjadi 2 angka desimal (setengah ke atas) = 80,16'],
    ['graded', index, '80,16 termasuk mutu “B”, yang dimulai dari 76,61'],
    ['judged', predicate, 'Hasil kerja secara keseluruhan: “exceeds”'],
    ['predicate', predicate, 'Hasil kerja: “exceeds”. Perilaku kerja: “meets” → predikat “baik”'],
  ];
  for (const [id, from, expected] of indonesian) {
    it(`says ${id} in Indonesian`, () => expect(sentence(id, from)).to.equal(expected));
  }

  const english: [StepId, Step, string][] = [
    ['mean', index, 'Mean of Unsur persyaratan = 150 ÷ 49 = 3.0612'],
    ['weighted', index, 'Weighted mean of Unsur persyaratan = 3.0612 × 1/9 = 0.3401'],
    ['total', index, 'Interval value (NI) = sum of 9 weighted means = 3.2063'],
    ['converted', index, 'Converted interval value (NIK) = 3.2063 × 25 = 80.1587'],
    ['rounded', index, '80.1587 rounded to 2 decimals (half up) = 80.16'],
    ['graded', index, '80.16 falls in grade “B”, which starts at 76.61'],
    ['judged', predicate, 'Work results as a whole: “exceeds”'],
    ['predicate', predicate, 'Work results: “exceeds”. Work behaviour: “meets” → predicate “baik”'],
  ];
  for (const [id, from, expected] of english) {
    it(`says ${id} in English`, () => expect(sentence(id, from, 'en')).to.equal(expected));
  }

  const made = (id: StepId, value: string, args: Step['arguments'], ...from: string[]): Step => {
    const citation: Step['citation'] = { law: 'PP 46/2011', place: 'Lampiran', status: 'superseded' };
    const step = (each: string): Step => ({ id: 'given', value: each, arguments: {}, citation, from: [] });
    return { id, value, arguments: args, citation, from: from.map(step) };
  };
  const appraisal: [Step, string, string][] = [
    [
      made('given', '76', { term: 'waktu' }),
      'Istilah waktu = 76 (sebagaimana diisi)',
      'Istilah waktu = 76 (as given)',
    ],
    [
      made('averaged', '82.5', { term: 'skp' }, '80', '85'),
      'Istilah skp: rata-rata 2 nilai = 82,5',
      'Istilah skp: mean of 2 values = 82.5',
    ],
    [
      made('shared', '49.5', { term: 'skp', weight: '0.6' }, '82.5'),
      'Istilah skp: 82,5 × 0,6 = 49,5',
      'Istilah skp: 82.5 × 0.6 = 49.5',
    ],
    [
      made('summed', '83.1', { term: 'kinerja' }, '49.5', '33.6'),
      'Istilah kinerja: jumlah 2 nilai = 83,1',
      'Istilah kinerja: sum of 2 values = 83.1',
    ],
    [
      made('limited', '120', { limit: '120' }, '150'),
      '150 dibatasi pada 120 = 120',
      '150 is limited to 120 = 120',
    ],
    [
      made('needed', '12.5', { need: '100', has: '87.5' }),
      'Masih dibutuhkan: 100 − 87,5 = 12,5',
      'Still needed: 100 − 87.5 = 12.5',
    ],
  ];
  for (const [step, id, en] of appraisal) {
    it(`says ${step.id} in both languages`, () => {
      const term = (of: string): string => `Istilah ${of}`;
      const said = (language: 'id' | 'en'): string =>
        stepSentence(step, { ...reader(language), names: { ...names, term } });
      expect([said('id'), said('en')]).to.deep.equal([id, en]);
    });
  }

  it('names the item of a judgement', () => {
    const item = flat(predicate).find((step) => step.arguments['item'] === 'sop')!;
    expect(stepSentence(item, reader('id'))).to.equal('Hasil kerja, Butir sop: “meets”');
  });

  it('says that a mean was printed, and keeps its digits', () => {
    const printed = { respondents: null, elements: { ...tally.elements, waktu: { mean: '3.30' } } };
    const step = flat(done(score(permenpanrb14of2017, printed))).find(
      ({ id, arguments: { mean } }) => id === 'mean' && mean,
    )!;
    expect(stepSentence(step, reader('id'))).to.equal('NRR Unsur waktu = 3,30 (sebagaimana dicetak)');
  });

  it('says that a value lies in no band', () => {
    expect(stepSentence(permenpanrb14of2017.grade('24.99'), reader('id'))).to.equal(
      '24,99 tidak termasuk mutu mana pun',
    );
    expect(stepSentence(permenpanrb14of2017.grade('24.99'), reader('en'))).to.equal(
      '24.99 falls in no grade',
    );
  });

  it('draws every step once, as a nested list with what it came from', async () => {
    const element = await fixture(html`<div>${stepsPart(index, reader('id'))}</div>`);
    expect(element.querySelectorAll('[part="step"]').length).to.equal(flat(index).length);
    expect(
      element.querySelectorAll('[data-step="total"] > details > .step-working > ol > li').length,
    ).to.equal(9);
  });

  it('opens a straight line of steps and leaves the branches to the reader', async () => {
    const element = await fixture(html`<div>${stepsPart(index, reader('id'))}</div>`);
    const open = [...element.querySelectorAll('details[open]')].map(
      (each) => each.closest('li')!.dataset['step'],
    );
    expect(open).to.deep.equal(['graded', 'rounded', 'converted', 'total']);
  });

  it('shows the exact value where the screen shows fewer digits', async () => {
    const element = await fixture(html`<div>${stepsPart(index, reader('id'))}</div>`);
    const exact = element.querySelector('[data-step="mean"] .step-exact')!;
    expect(exact.textContent).to.contain('150/49');
    expect(element.querySelector('[data-step="rounded"] > details > .step-working > .step-exact')).to.equal(
      null,
    );
  });

  it('says aloud where no law stands behind a step', async () => {
    const local: Step = {
      ...predicate,
      citation: { law: 'SE Bupati 1/2026', place: 'butir 3', status: 'local-policy' },
      from: [],
    };
    const assumed = await fixture(
      html`<div>${stepsPart(done(score(permenpanrb14of2017w011, tally)), reader('id'))}</div>`,
    );
    const office = await fixture(html`<div>${stepsPart(local, reader('id'))}</div>`);
    expect(assumed.querySelector('[data-status="assumption"]')!.textContent).to.equal('asumsi');
    expect(office.querySelector('.step-basis')!.textContent.replace(/\s+/g, ' ')).to.contain(
      'Dasar: SE Bupati 1/2026, butir 3 kebijakan lokal',
    );
  });

  it('is accessible with everything open', async () => {
    const element = await fixture(html`<div lang="id">${stepsPart(predicate, reader('id'))}</div>`);
    for (const details of element.querySelectorAll('details')) details.open = true;
    await expect(element).to.be.accessible();
    expect(String(stepsStyles)).not.to.contain('rem;');
  });
});
