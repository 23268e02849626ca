import type { Spread } from '@kinerja/core/calibration';
import { type StepReader, readerFor, stepSentence } from '@kinerja/core/explanation';
import { type LitElement, type TemplateResult, html, nothing } from 'lit';
import { noticePart } from '../../parts/notice.ts';
import { cardsTable } from '../../parts/cards-table.ts';
import { tablePart } from '../../parts/table.ts';
import { chosenPart } from '../chosen.ts';
import { mapped, pacing } from '../pace.ts';
import type { Row } from '../row.ts';
import type { ToolGiven, ToolView } from '../tool.ts';
import { type SpreadBar, spreadChart } from './chart-part.ts';
import { type Verdict, byUnit, figuresOf, law, organisations, verdictOf } from './figures.ts';
import { spreadStyles } from './spread.styles.ts';
import { type SpreadWords, spreadWords } from './spread.words.ts';

export const styles = spreadStyles;

const tones = { kept: 'success', broken: 'warning', infeasible: 'info', none: 'info' } as const;

interface UnitLine {
  readonly unit: string;
  readonly people: number;
  readonly verdict: Verdict;
}

/** How predicates are spread among those shown, and whether that keeps the pattern of the circular. */
class SpreadView implements ToolView {
  readonly #host: LitElement;
  readonly #given: () => ToolGiven;
  /** What the person chose; before that, what the page says. */
  #chosen: string | undefined;
  #units: readonly UnitLine[] | undefined;
  #unitsOf: readonly [readonly Row[], string] | undefined;
  #stop = new AbortController();

  constructor(host: LitElement, given: () => ToolGiven) {
    this.#host = host;
    this.#given = given;
  }

  stop(): void {
    this.#stop.abort();
    this.#unitsOf = undefined;
  }

  get #organisation(): string {
    return this.#chosen ?? this.#given().organisation;
  }

  render(): TemplateResult {
    const given = this.#given();
    const words = given.localize.words(spreadWords);
    const rated = given.shown.filter(({ predicate }) => predicate !== null);
    return html`<h3 tabindex="-1">${words.heading}</h3>
      <p class="muted">${words.about}</p>
      ${rated.length > 0 ? this.#figuresPart(rated, given, words) : noticePart({ tone: 'info', title: words.nobody[0], text: words.nobody[1] })}`;
  }

  #figuresPart(rated: readonly Row[], given: ToolGiven, words: SpreadWords): TemplateResult {
    const spread = figuresOf(rated, this.#organisation);
    const number = (value: number): string => value.toLocaleString(given.localize.tag);
    return html`<p role="status">
        ${words.counted(number(rated.length), number(given.shown.length - rated.length))}
        ${given.complete ? nothing : words.narrowed}
      </p>
      ${this.#organisationPart(words)} ${this.#verdictPart(spread, words, given)}
      ${spreadChart(barsOf(spread, rated.length, given, words), words.chart, words.chartMore)}
      ${tableOf(spread, rated.length, given, words)} ${this.#unitsPart(rated, words)}`;
  }

  #organisationPart(words: SpreadWords): TemplateResult {
    const chosen = this.#organisation;
    const change = (event: Event): void => {
      this.#chosen = (event.target as HTMLSelectElement).value;
      this.#host.requestUpdate();
    };
    const known = organisations.includes(chosen);
    return html`<label class="field"
      >${words.organisation}
      ${chosenPart(
        known ? (words.organisations[chosen] ?? chosen) : words.choose,
        html`<select name="organisation" @change=${change}>
          ${known ? nothing : html`<option value="" selected>${words.choose}</option>`}
          ${organisations.map(
            (id) =>
              html`<option value=${id} ?selected=${id === chosen}>${words.organisations[id] ?? id}</option>`,
          )}
        </select>`,
      )}
    </label>`;
  }

  #verdictPart(spread: Spread, words: SpreadWords, given: ToolGiven): TemplateResult {
    const verdict = verdictOf(spread);
    const [title, text] = verdict === 'none' ? words.noOrganisation : words.verdicts[verdict];
    const { outcome } = spread;
    const reader = readerFor({ language: given.localize.tag, regulation: law.id });
    return html`${noticePart({ tone: tones[verdict], title, text })}
    ${
      outcome.done
        ? html`<h4>${words.limits}</h4>
            <ul class="limits">
              ${outcome.parts.map((step) => limitPart(step, reader))}
            </ul>`
        : nothing
    }`;
  }

  /** Of each unit by itself: worked out in pieces, because of a small one every spread has to be tried. */
  #unitsPart(rated: readonly Row[], words: SpreadWords): TemplateResult | typeof nothing {
    const organisation = this.#organisation;
    const units = byUnit(rated);
    if (units.size < 2 || !organisations.includes(organisation)) return nothing;
    const { shown } = this.#given();
    const [before, beforeFor] = this.#unitsOf ?? [];
    if (before !== shown || beforeFor !== organisation) void this.#workOut(units, shown, organisation);
    const rows = (this.#units ?? []).map(({ unit, people, verdict }) => [
      unit || words.noUnit,
      `${people}`,
      words.outcomes[verdict],
    ]);
    return html`<details>
      <summary>${words.units}</summary>
      ${
        this.#units
          ? cardsTable({ caption: words.units, columns: [words.unit, words.count, words.outcome], rows })
          : html`<p role="status">${words.working}</p>`
      }
    </details>`;
  }

  async #workOut(
    units: ReadonlyMap<string, readonly Row[]>,
    shown: readonly Row[],
    organisation: string,
  ): Promise<void> {
    this.#stop.abort();
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    this.#unitsOf = [shown, organisation];
    this.#units = undefined;
    const line = ([unit, rows]: readonly [string, readonly Row[]]): UnitLine => ({
      unit,
      people: rows.length,
      verdict: verdictOf(figuresOf(rows, organisation)),
    });
    try {
      const lines = await mapped([...units], line, pacing(signal));
      if (signal.aborted) return;
      this.#units = lines;
      this.#host.requestUpdate();
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }
}

type Step = Parameters<typeof stepSentence>[0];

function limitPart(step: Step, reader: StepReader): TemplateResult {
  return html`<li class=${step.value}>${stepSentence(step, reader)}</li>`;
}

/** Limits on one predicate alone can be drawn on its bar; the others are in the list. */
function barsOf(
  { counts, outcome }: Spread,
  all: number,
  { predicate, localize: { tag } }: ToolGiven,
  words: SpreadWords,
): readonly SpreadBar[] {
  const steps = outcome.done ? outcome.parts : [];
  const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1 });
  return law.predicates.map((id) => {
    const count = counts[id] ?? 0;
    const own = steps.filter(
      ({ arguments: given }) => given['predicates'] === id && given['rule'] !== 'some',
    );
    return {
      label: words.bar(predicate(id), count.toLocaleString(tag), percent.format(count / all)),
      length: count / all,
      limits: own.map(({ arguments: given }) => {
        const rule = given['rule'] === 'more-than' ? 'more' : 'least';
        const kind = given['rule'] === 'at-most' || given['rule'] === 'none' ? 'most' : rule;
        const part = Number(given['limit']);
        return { part, kind, label: `${words[kind]} ${percent.format(part)}` };
      }),
    };
  });
}

function tableOf(
  { counts }: Spread,
  all: number,
  { predicate, localize: { tag } }: ToolGiven,
  words: SpreadWords,
): TemplateResult {
  const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1 });
  const rows = law.predicates.map((id) => {
    const count = counts[id] ?? 0;
    return [predicate(id), count.toLocaleString(tag), percent.format(count / all)];
  });
  return html`<details>
    <summary>${words.table}</summary>
    ${tablePart({ caption: words.table, columns: [words.predicate, words.count, words.portion], rows })}
  </details>`;
}

/** Opens the spread beside a board. */
export const open = (host: LitElement, given: () => ToolGiven): ToolView => new SpreadView(host, given);
