import {
  type StepReader,
  type StepWords,
  exactInWords,
  sourceInWords,
  stepSentence,
} from '@kinerja/core/explanation';
import type { Citation, Step } from '@kinerja/core/scoring';
import { html, nothing, type TemplateResult } from 'lit';

/** Law and place, and plainly said when no law stands behind it. */
function citationPart(citation: Citation, words: StepWords): TemplateResult {
  return html`<p class="step-basis">
    ${words.basis}: <cite>${sourceInWords(citation, words)}</cite>
    <span class="step-status" data-status=${citation.status}>${words.statuses[citation.status]}</span>
  </p>`;
}

/** The exact value, where the screen shows fewer digits than it has. */
function exactPart(step: Step, reader: StepReader): TemplateResult | typeof nothing {
  const exact = exactInWords(step, reader);
  return exact === null ? nothing : html`<p class="step-exact">${exact}</p>`;
}

function workingPart(step: Step, reader: StepReader, open: boolean): TemplateResult {
  const { words } = reader;
  return html`${exactPart(step, reader)} ${citationPart(step.citation, words)}
  ${
    step.from.length
      ? html`<p class="step-origin">${words.origin(step.from.length)}:</p>
          <ol class="step-list">
            ${step.from.map((from) => stepPart(from, reader, open && step.from.length === 1))}
          </ol>`
      : nothing
  }`;
}

function stepPart(step: Step, reader: StepReader, open: boolean): TemplateResult {
  return html`<li class="step" part="step" data-step=${step.id}>
    <details ?open=${open}>
      <summary>${stepSentence(step, reader)}</summary>
      <div class="step-working">${workingPart(step, reader, open)}</div>
    </details>
  </li>`;
}

/**
 * The explanation of a score: its last step with, inside, what it came from, down to the figures given.
 * A straight line of steps is open at once; where it branches, the reader opens what he wants to see.
 * Needs `stepsStyles` in the widget.
 */
export function stepsPart(step: Step, reader: StepReader): TemplateResult {
  return html`<ol class="step-list steps">
    ${stepPart(step, reader, true)}
  </ol>`;
}
