import type { KinerjaError, Source } from '@kinerja/core';
import type { Evaluation } from '@kinerja/core/cycle';
import type { Level } from '@kinerja/core/evaluation';
import { html, nothing, type TemplateResult } from 'lit';
import { noticePart } from '../../parts/notice.ts';
import { commonWords, sentenceFor } from '../../shared/common.words.ts';
import type { Evaluated } from './shown.ts';

type Part = (shown: Evaluated) => TemplateResult | typeof nothing;
type Loaded = Part | 'loading' | { readonly error: KinerjaError } | undefined;

/** What few look at, by name, as far as it is loaded. */
export interface Rare {
  readonly history?: Loaded;
  readonly career?: Loaded;
  readonly paper?: Loaded;
}

/** Loads one of them. */
export type LoadRare = <Name extends keyof Rare>(
  name: Name,
  load: () => Promise<Rare[Name]>,
) => Promise<void>;

async function history(source: Source, evaluation: Evaluation): Promise<Part> {
  const part = await import('../history/history-part.ts');
  const former = await part.earlier(source, evaluation);
  return ({ localize, names }) =>
    part.historyPart(former, evaluation.regulation, localize, (level: Level) => names.level(level));
}

const careers = async (): Promise<Part> => (await import('../career/career-part.ts')).careerPart;
const paper = async (): Promise<Part> => (await import('../paper/paper-part.ts')).paperPart;

function insidePart(loaded: Loaded, shown: Evaluated): TemplateResult | typeof nothing {
  if (loaded === undefined) return nothing;
  if (loaded === 'loading') return html`<p role="status">${shown.words.preparing}</p>`;
  if (typeof loaded === 'function') return loaded(shown);
  const text = sentenceFor(shown.localize.words(commonWords), loaded.error);
  return noticePart({ tone: 'danger', text });
}

function foldedPart(name: keyof Rare, title: string, loaded: Loaded, shown: Evaluated, open: () => void) {
  const opened = (event: Event): void => {
    const isOpen = (event.target as HTMLDetailsElement).open;
    // Read again when it is opened again after it failed, and not otherwise.
    if (isOpen && (loaded === undefined || (typeof loaded === 'object' && 'error' in loaded))) open();
  };
  return html`<details class="more" data-more=${name} @toggle=${opened}>
    <summary>${title}</summary>
    <div class="stack">${insidePart(loaded, shown)}</div>
  </details>`;
}

/** Former evaluations, angka kredit and the official document: each is loaded when somebody asks for it. */
export function rarePart(
  shown: Evaluated,
  rare: Rare,
  load: LoadRare,
  source: Source | undefined,
): TemplateResult {
  const { words, evaluation, career } = shown;
  const error = typeof rare.paper === 'object' ? rare.paper : undefined;
  return html`<div class="folded">
      ${foldedPart('history', words.history, rare.history, shown, () => {
        if (source) void load('history', () => history(source, evaluation));
      })}
      ${
        career
          ? foldedPart('career', words.career, rare.career, shown, () => void load('career', careers))
          : nothing
      }
    </div>
    <div class="row">
      <button type="button" @click=${() => void load('paper', paper)}>
        ${rare.paper === 'loading' ? words.preparing : words.print}
      </button>
    </div>
    ${error ? insidePart(error, shown) : nothing}`;
}
