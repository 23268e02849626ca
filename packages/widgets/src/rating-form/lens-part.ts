import type { LevelTally, OwnPattern } from '@kinerja/core/calibration';
import { levels } from '@kinerja/core/evaluation';
import { html, nothing, type TemplateResult } from 'lit';
import { matrixWords } from '../parts/matrix.words.ts';
import type { Languages, Localize } from '../shared/localize.ts';

interface LensWords {
  readonly title: string;
  readonly none: string;
  readonly here: string;
  readonly others: string;
  readonly caption: (ratings: number) => string;
  readonly level: string;
  readonly differs: { readonly [Way in NonNullable<OwnPattern['differs']>]: string };
  readonly uniform: string;
  readonly informs: string;
}

const lensWords: Languages<LensWords> = {
  id: {
    title: 'Pola penilaian Anda',
    none: 'Belum ada penilaian Anda yang lain untuk dibandingkan.',
    here: 'Ini',
    others: 'Lainnya',
    level: 'Tingkat',
    caption: (ratings) => `Banyaknya butir: penilaian ini, dan ${ratings} penilaian Anda yang lain.`,
    differs: {
      higher: 'Penilaian ini lebih tinggi daripada kebiasaan Anda.',
      lower: 'Penilaian ini lebih rendah daripada kebiasaan Anda.',
      alike: 'Penilaian ini serupa dengan kebiasaan Anda.',
    },
    uniform: 'Semua butir Anda beri tingkat yang sama. Adakah butir yang perlu dilihat sendiri-sendiri?',
    informs:
      'Hanya untuk Anda: orang memang berbeda, dan ini tidak mengubah nilai siapa pun. Periksa sekali lagi buktinya, lalu putuskan sendiri.',
  },
  en: {
    title: 'How your ratings lie',
    none: 'There is no other rating of yours to compare with yet.',
    here: 'This',
    others: 'Others',
    level: 'Level',
    caption: (ratings) =>
      `Number of items: this rating, and ${ratings} other ${ratings === 1 ? 'rating' : 'ratings'} of yours.`,
    differs: {
      higher: 'This rating is higher than you usually rate.',
      lower: 'This rating is lower than you usually rate.',
      alike: 'This rating is like those you usually give.',
    },
    uniform: 'You gave every item the same level. Is there one that should be looked at by itself?',
    informs:
      'For your eyes only: people differ, and this changes nobody’s score. Look at the evidence once more, and decide for yourself.',
  },
};

function rowPart(label: string, here: number, others: number): TemplateResult {
  return html`<tr>
    <th scope="row">${label}</th>
    <td>${here}</td>
    <td>${others}</td>
  </tr>`;
}

function tablePart(
  { here, others, ratings }: OwnPattern,
  words: LensWords,
  localize: Localize,
): TemplateResult {
  const count = (tally: LevelTally, level: keyof LevelTally): number => tally[level];
  const { short } = localize.words(matrixWords);
  return html`<table class="lens-table">
    <caption>
      ${words.caption(ratings)}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.level}</th>
        <th scope="col">${words.here}</th>
        <th scope="col">${words.others}</th>
      </tr>
    </thead>
    <tbody>
      ${[...levels]
        .reverse()
        .map(({ level }) => rowPart(short[level], count(here, level), count(others, level)))}
    </tbody>
  </table>`;
}

/** How this rating lies beside the rater's others. It informs, and names nobody. */
export function lensPart(pattern: OwnPattern, localize: Localize): TemplateResult {
  const words = localize.words(lensWords);
  const { differs, uniform, ratings } = pattern;
  return html`<section class="lens notice stack" aria-labelledby="lens-title">
    <h3 id="lens-title" tabindex="-1">${words.title}</h3>
    ${ratings === 0 ? html`<p>${words.none}</p>` : tablePart(pattern, words, localize)}
    ${differs ? html`<p>${words.differs[differs]}</p>` : nothing}
    ${uniform ? html`<p>${words.uniform}</p>` : nothing}
    <p class="muted">${words.informs}</p>
  </section>`;
}

export { ownPattern } from '@kinerja/core/calibration';
