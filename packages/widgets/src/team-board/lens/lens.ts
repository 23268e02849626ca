import {
  type RaterLens,
  judgementsOf,
  raterLens,
  raterRemarks,
  remarkRules,
} from '@kinerja/core/calibration';
import { type LitElement, type TemplateResult, css, html, nothing } from 'lit';
import { noticePart } from '../../parts/notice.ts';
import { cardsTable } from '../../parts/cards-table.ts';
import type { Told } from '../../shared/plan-body.ts';
import { spreadStyles } from '../spread/spread.styles.ts';
import type { Row } from '../row.ts';
import type { ToolGiven, ToolView } from '../tool.ts';
import { type LensWords, lensWords } from './lens.words.ts';

export const styles = [
  spreadStyles,
  css`
    .meanings dt {
      float: inline-start;
      font-weight: 600;
      margin-inline-end: 0.4em;
    }
    .mark {
      color: var(--_warning);
      display: block;
      font-size: 0.875em;
      font-weight: 600;
    }
  `,
];

/** Both axes and the behaviour values: from below to above expectation. */
const scale = { minimum: 1, maximum: 3 };
class LensView implements ToolView {
  readonly #given: () => ToolGiven;
  #lens: { readonly of: readonly Row[]; readonly found: RaterLens } | undefined;

  constructor(given: () => ToolGiven) {
    this.#given = given;
  }

  /** Worked out once for the same rows. */
  #found(shown: readonly Row[]): RaterLens {
    if (this.#lens?.of !== shown) {
      const judgements = judgementsOf(shown.flatMap(({ evaluation }) => evaluation ?? []));
      this.#lens = { of: shown, found: raterLens(judgements, scale) };
    }
    return this.#lens.found;
  }

  render(): TemplateResult {
    const given = this.#given();
    const words = given.localize.words(lensWords);
    const lens = this.#found(given.shown);
    const told = ([title, text]: Told): TemplateResult => noticePart({ tone: 'info', title, text });
    return html`<h3 tabindex="-1">${words.heading}</h3>
      <p class="muted">${words.about}</p>
      ${
        lens.raters.length === 0
          ? told(words.nobody)
          : html`${lens.parts === lens.raters.length && lens.parts > 1 ? told(words.apart) : nothing}
              ${lens.raters.some(({ ratees }) => ratees < remarkRules.ratees) ? told(words.few) : nothing}
              ${lensTable(lens, given, words)}
              <dl class="meanings">
                ${words.meanings.map(
                  ([term, meaning]) =>
                    html`<div>
                      <dt>${term}:</dt>
                      <dd>${meaning}</dd>
                    </div>`,
                )}
              </dl>`
      }`;
  }
}

function lensTable({ raters }: RaterLens, { shown, localize }: ToolGiven, words: LensWords): TemplateResult {
  const names = new Map(
    shown.flatMap(({ evaluation }) =>
      evaluation ? [[evaluation.supervisor.id, evaluation.supervisor.name] as const] : [],
    ),
  );
  const format = new Intl.NumberFormat(localize.tag, { maximumFractionDigits: 2 });
  const percent = new Intl.NumberFormat(localize.tag, { style: 'percent', maximumFractionDigits: 0 });
  const number = (value: number | null): string => (value === null ? words.unknown : format.format(value));
  const rows = raters.map((each) => [
    html`${names.get(each.rater) ?? each.rater}
    ${raterRemarks(each).map((mark) => html`<span class="mark">${words.marks[mark]}</span>`)}`,
    number(each.ratees),
    number(each.mean),
    number(each.severity),
    number(each.spread),
    html`${number(each.withinRatee)}
    ${each.identical ? html`<br /><span class="small">${words.identical(percent.format(each.identical))}</span>` : nothing}`,
    percent.format(each.modal),
  ]);
  const { rater, ratees, mean, severity, spread, halo, modal } = words.columns;
  const columns = [rater, ratees, mean, severity, spread, halo, modal];
  return cardsTable({ caption: words.caption, columns, rows });
}

/** Opens the rater lens beside a board. */
export const open = (_host: LitElement, given: () => ToolGiven): ToolView => new LensView(given);
