import { toKinerjaError } from '@kinerja/core';
import { wholeMonths } from '@kinerja/core/calendar';
import { bkn3of2023 } from '@kinerja/core/regulations/bkn-3-2023';
import { lawWords } from '@kinerja/core/regulations/words';
import { type Reading, nextPromotion, readerFor, wayInWords } from '@kinerja/core/explanation';
import { html, nothing, type TemplateResult } from 'lit';
import { stepsPart } from '../../parts/steps.ts';
import { commonWords, sentenceFor } from '../../shared/common.words.ts';
import { formatNumber } from '../../shared/format.ts';
import type { Languages } from '../../shared/localize.ts';
import { type Evaluated, outcomeOf } from '../evaluated/shown.ts';
import type { Career } from './career.ts';

interface CareerWords {
  readonly total: (value: string) => string;
  readonly months: (months: number) => string;
  readonly noMonths: string;
  readonly rank: string;
  readonly grade: string;
  readonly noNext: string;
  readonly needed: (need: string, has: string, rest: string) => string;
  readonly enough: string;
  readonly by: (law: string) => string;
  readonly advisory: string;
}

const careerWords: Languages<CareerWords> = {
  id: {
    total: (value) => `Angka kredit: ${value}`,
    months: (months) => `Dihitung untuk ${months} bulan.`,
    noMonths: 'Masa evaluasi bukan bulan penuh; jumlah bulannya perlu diberitahukan oleh portal.',
    rank: 'Kenaikan pangkat',
    grade: 'Kenaikan jenjang',
    noNext: 'tidak ada jenjang berikutnya',
    needed: (need, has, rest) => `perlu ${need}, ada ${has}, kurang ${rest}`,
    enough: 'angka kreditnya sudah cukup',
    by: (law) => `Menurut ${law}.`,
    advisory: 'Angka kredit saja belum berarti naik: syarat lain tidak dihitung di sini.',
  },
  en: {
    total: (value) => `Credit points: ${value}`,
    months: (months) => `Counted for ${months} months.`,
    noMonths: 'The evaluation is not of whole months; the portal has to say how many count.',
    rank: 'Next rank (pangkat)',
    grade: 'Next grade (jenjang)',
    noNext: 'there is no next one',
    needed: (need, has, rest) => `needs ${need}, there are ${has}, ${rest} to go`,
    enough: 'there are enough credit points',
    by: (law) => `By ${law}.`,
    advisory: 'Credit points alone are no promotion: other conditions are not counted here.',
  },
};

function towardsPart(
  towards: 'rank' | 'grade',
  career: Career,
  input: Parameters<typeof nextPromotion>[1],
  reading: Reading,
  words: CareerWords,
): TemplateResult {
  const { needed, way } = nextPromotion(bkn3of2023, input, career.level, towards);
  const figure = (value: unknown): string => formatNumber(reading.language, String(value));
  const title = html`<strong>${words[towards]}</strong>`;
  if (!needed || !way) return html`<li data-towards=${towards}>${title}: ${words.noNext}</li>`;
  const { need, has } = needed.arguments;
  const open = way.standing === 'open';
  return html`<li data-towards=${towards}>
    ${title}: ${open ? words.needed(figure(need), figure(has), figure(needed.value)) : words.enough}
    ${
      open
        ? html`<ul class="plain way">
            ${wayInWords(way, reading).map((line) => html`<li>${line.trim()}</li>`)}
          </ul>`
        : nothing
    }
  </li>`;
}

/** Angka kredit of the predicate, pro-rated by months, and what is still needed. */
export function careerPart(shown: Evaluated): TemplateResult | typeof nothing {
  const { localize, evaluation, career } = shown;
  if (!career) return nothing;
  const words = localize.words(careerWords);
  const predicate = outcomeOf(evaluation)?.value ?? null;
  const months = career.months ?? wholeMonths(evaluation.stretch);
  if (months === null) return html`<p>${words.noMonths}</p>`;
  const base = career.base === undefined ? {} : { base: career.base };
  const input = { ...base, periods: [{ level: career.level, predicate, months }] };
  const reading: Reading = { regulation: bkn3of2023.id, language: localize.tag };
  try {
    const outcome = bkn3of2023.score(input);
    if (!outcome.done) return html`<p>${words.noMonths}</p>`;
    return html`<p class="credit">
        <strong part="grade">${words.total(formatNumber(localize.tag, outcome.value))}</strong>
      </p>
      <p class="muted">${words.months(months)} ${words.by(lawWords(bkn3of2023.id).name)}</p>
      ${stepsPart(outcome.step, readerFor(reading))}
      <ul class="changes">
        ${(['rank', 'grade'] as const).map((each) => towardsPart(each, career, input, reading, words))}
      </ul>
      <p class="muted">${words.advisory}</p>`;
  } catch (error) {
    // The page may give a jenjang or a figure that the law does not know.
    return html`<p>${sentenceFor(localize.words(commonWords), toKinerjaError(error))}</p>`;
  }
}
