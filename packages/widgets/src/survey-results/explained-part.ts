import { type StepWords, indexStepWords } from '@kinerja/core/explanation';
import { html, nothing, type TemplateResult } from 'lit';
import { proofPart } from '../parts/proof.ts';
import { stepsPart } from '../parts/steps.ts';
import { tablePart } from '../parts/table.ts';
import type { Localize } from '../shared/localize.ts';
import type { Findings } from './findings.ts';
import type { MoreWords } from './more-words.ts';
import { moreWords } from './more.words.ts';
import { type Shown, labelOf, numberIn as number } from './shown.ts';

type Done = Extract<Findings['receipt']['outcome'], { done: true }>;

/** What a person may do with the receipt. */
export interface ProofActions {
  readonly download: () => void;
  /** Absent where the page may not write to the clipboard. */
  readonly copy: (() => void) | undefined;
  readonly copied: boolean;
}

/** The others in use, because a reader may hold one of them in his hands. */
function readings(it: Shown, words: MoreWords['explained']): TemplateResult | typeof nothing {
  const { findings } = it;
  if (findings.readings.length < 2) return nothing;
  const count = findings.regulation.elements.length;
  const rounded = findings.readings.map(({ weight }) => weight).filter((weight) => !weight.includes('/'));
  const weight = rounded.at(-1) ?? '';
  // Whole thousandths, so that the sum shown is exact.
  const sum = String((count * Math.round(Number(weight) * 1000)) / 1000);
  const used = html` <span class="used">${words.used}</span>`;
  return html`<details>
    <summary>${words.readings}</summary>
    <p>${words.readingsWhy(String(count), number(it, weight), number(it, sum))}</p>
    ${tablePart({
      caption: words.readings,
      columns: words.columns,
      rows: findings.readings.map(({ regulation, weight: each, value, grade }) => [
        html`${number(it, each)}${regulation === findings.regulation.id ? used : nothing}`,
        number(it, value),
        grade ?? '–',
      ]),
    })}
  </details>`;
}

function why(it: Shown, { step }: Done, summary: string, stepWords: StepWords): TemplateResult {
  const { language, findings, text } = it;
  const labels = new Map(findings.tabulation.elements.map(({ id, label }) => [id, text(label)]));
  const names = {
    element: (id: string) => labels.get(id) ?? id,
    grade: (id: string) => `${id} (${labelOf(it, id)})`,
  };
  return html`<details>
    <summary>${summary}</summary>
    ${stepsPart(step, { words: stepWords, names, language })}
  </details>`;
}

/** Why the index is what it is, what else it might be called, and the proof: each folded. */
export function explainedPart(
  it: Shown,
  done: Done,
  proof: ProofActions,
  localize: Localize,
): TemplateResult {
  const words = localize.words(moreWords).explained;
  const { hash } = it.findings.receipt;
  const { copy } = proof;
  const actions = {
    download: { label: words.download, run: proof.download },
    copy: copy && { label: proof.copied ? words.copied : words.copy, run: copy },
  };
  return html`${readings(it, words)} ${why(it, done, words.why, localize.words(indexStepWords))}
    <details>
      <summary>${words.proof}</summary>
      ${proofPart({ text: words.proofText, hashLabel: words.hash, hash, ...actions })}
    </details>`;
}
