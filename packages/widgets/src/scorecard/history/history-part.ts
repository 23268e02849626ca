import type { Source } from '@kinerja/core';
import type { Evaluation } from '@kinerja/core/cycle';
import type { Level } from '@kinerja/core/evaluation';
import { evaluationRegulations } from '@kinerja/core/regulations/evaluation';
import { gradeLabel, lawWords } from '@kinerja/core/regulations/words';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { formatPeriod } from '../../shared/format.ts';
import type { Languages, Localize } from '../../shared/localize.ts';
import { cellsPart } from '../evaluated/cells.ts';
import { outcomeOf } from '../evaluated/shown.ts';

interface HistoryWords {
  readonly none: string;
  readonly columns: readonly [predicate: string, law: string, picture: string];
  readonly picture: (results: string, behaviour: string) => string;
  readonly noPicture: string;
  readonly mixed: string;
  readonly adjusted: string;
}

const historyWords: Languages<HistoryWords> = {
  id: {
    none: 'Belum ada evaluasi sebelumnya yang sudah diserahkan.',
    columns: ['Predikat', 'Menurut', 'Letak dalam matriks'],
    picture: (results, behaviour) => `Hasil kerja ${results}, perilaku kerja ${behaviour}`,
    noPicture: 'tanpa matriks',
    mixed: 'Tidak semuanya menurut aturan yang sama, jadi tidak dapat dibandingkan langsung.',
    adjusted: 'setelah perubahan',
  },
  en: {
    none: 'There is no earlier evaluation that was released.',
    columns: ['Predicate', 'By', 'Place in the matrix'],
    picture: (results, behaviour) => `Work results ${results}, work behaviour ${behaviour}`,
    noPicture: 'no matrix',
    mixed: 'Not all of them are by the same rule, so they cannot be compared directly.',
    adjusted: 'after changes',
  },
};

/** The released evaluations of this employee but one, the earliest first. Fails as the source does. */
export async function earlier(source: Source, { id, employee }: Evaluation): Promise<readonly Evaluation[]> {
  const all = await source.list('evaluation', { employee: employee.id });
  return all
    .filter((each) => each.id !== id && each.released !== undefined && outcomeOf(each) !== undefined)
    .sort((a, b) => (a.stretch.to < b.stretch.to ? -1 : Number(a.stretch.to > b.stretch.to)));
}

const rows: readonly Level[] = ['exceeds', 'meets', 'below'];
const columns: readonly Level[] = ['below', 'meets', 'exceeds'];

/** Where in the matrix it lies, as a small picture with a name. */
function placePart(results: Level, behaviour: Level, label: string): TemplateResult {
  return html`<svg class="place" viewBox="0 0 36 36" width="44" height="44" role="img" aria-label=${label}>
    <title>${label}</title>
    ${rows.flatMap((row, y) =>
      columns.map((column, x) => {
        const here = row === results && column === behaviour;
        return svg`<rect x=${x * 12 + 1} y=${y * 12 + 1} width="10" height="10" class=${here ? 'here' : 'cell'}></rect>`;
      }),
    )}
  </svg>`;
}

function linePart(
  evaluation: Evaluation,
  words: HistoryWords,
  localize: Localize,
  level: (level: Level) => string,
): TemplateResult | typeof nothing {
  const sealed = outcomeOf(evaluation);
  if (!sealed) return nothing;
  const { results, behaviour } = sealed.input;
  const isKnown = evaluationRegulations.some(({ id }) => id === sealed.regulation);
  const value = localize.text(gradeLabel(sealed.regulation, sealed.value));
  const place =
    isKnown && results.level && behaviour.level
      ? placePart(
          results.level,
          behaviour.level,
          words.picture(level(results.level).toLowerCase(), level(behaviour.level).toLowerCase()),
        )
      : words.noPicture;
  const changed = evaluation.adjustments.length
    ? html` <span class="muted">(${words.adjusted})</span>`
    : nothing;
  return cellsPart(formatPeriod(localize.tag, evaluation.stretch), [
    [words.columns[0], html`<strong>${value}</strong>${changed}`],
    [words.columns[1], lawWords(sealed.regulation).name],
    [words.columns[2], place],
  ]);
}

/** Former evaluations side by side, each by its own rule; no figure is made of them. */
export function historyPart(
  evaluations: readonly Evaluation[],
  own: string,
  localize: Localize,
  level: (level: Level) => string,
): TemplateResult {
  const words = localize.words(historyWords);
  if (evaluations.length === 0) return html`<p>${words.none}</p>`;
  const mixed = evaluations.some((each) => each.regulation !== own);
  return html`<ul class="ledger past">
      ${evaluations.map((each) => linePart(each, words, localize, level))}
    </ul>
    ${mixed ? html`<p class="muted">${words.mixed}</p>` : nothing}`;
}
