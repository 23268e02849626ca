import { type Issue, KinerjaError } from '@kinerja/core';
import { expect } from '@open-wc/testing';
// Not exported: who writes a widget of his own has words of his own.
import { actSentence } from '../../../packages/widgets/src/shared/act-error.ts';
import { commonWords, sentenceFor } from '../../../packages/widgets/src/shared/common.words.ts';
import { clockFault, refusedNotice } from '../../../packages/widgets/src/shared/refused.ts';
import type { Language, Languages } from '../../../packages/widgets/src/shared/localize.ts';
import { datedAhead, oneOfEach } from './fake-source.ts';

const localize = (language: Language) => ({ words: <Words>(all: Languages<Words>): Words => all[language] });
const broken = (...issues: Issue[]): KinerjaError => new KinerjaError('invalid-data', { issues });

describe('what an act failed with', () => {
  it('has a sentence of its own for a clock that is fast, and what to do', () => {
    expect(clockFault(datedAhead)).to.equal('ahead');
    expect(actSentence(localize('id'), datedAhead))
      .to.contain('terlalu cepat')
      .and.to.contain('coba lagi');
    expect(actSentence(localize('en'), datedAhead))
      .to.contain('is fast')
      .and.to.contain('try again');
  });

  const path = ['history', 0, 'at'];
  const value = '2026-01-21T05:00:00Z';

  it('has another for one that is slow: before what was done already, or before yesterday', () => {
    const facts: Issue['facts'][] = [
      { minimum: '2026-01-21T06:00:00Z', value },
      { minimum: '2026-01-22', maximum: '2026-01-24' },
    ];
    for (const each of facts) {
      const error = broken({ path, rule: 'out-of-range', facts: each! });
      expect(actSentence(localize('id'), error))
        .to.contain('tertinggal')
        .and.to.contain('coba lagi');
      expect(actSentence(localize('en'), error))
        .to.contain('is slow')
        .and.to.contain('try again');
    }
  });

  it('has the common sentence for everything else', () => {
    const others = [
      ...oneOfEach,
      broken({ path, rule: 'format', facts: { maximum: '2026-01-20', value } }),
      broken({ path: ['on'], rule: 'out-of-range', facts: { maximum: '2026-01-20', value: '2026-01-21' } }),
    ];
    for (const language of ['id', 'en'] as const)
      for (const error of others)
        expect(actSentence(localize(language), error)).to.equal(sentenceFor(commonWords[language], error));
  });
});

describe('what was stored and refused', () => {
  it('says that it came too late rather than that the clock is slow, and else what every error says', () => {
    const late = broken({
      path: ['history', 0, 'at'],
      rule: 'out-of-range',
      facts: { minimum: '2026-01-22', maximum: '2026-01-24' },
    });
    expect(refusedNotice(localize('id'), late).text).to.contain('terlalu lama berlalu');
    expect(refusedNotice(localize('en'), late).text).to.contain('Too much time');
    for (const error of oneOfEach)
      expect(refusedNotice(localize('id'), error)).to.deep.equal({
        tone: 'danger',
        title: 'Yang tersimpan di perangkat ini ditolak server',
        text: sentenceFor(commonWords.id, error),
      });
  });
});
