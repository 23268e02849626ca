import { html, nothing, type TemplateResult } from 'lit';
import type { Citation, Step } from '@kinerja/core/scoring';
import { displayExact, localDecimal } from './exact-number.ts';
import type { StepFacts, StepWords } from './steps.words.ts';

/** Names for the ids that a step speaks of, in the reader's language; only the widget knows them. */
export interface StepNames {
  /** An unsur, by its id. */
  readonly element?: (id: string) => string;
  /** A grade, predicate or level with its official label, by its id. */
  readonly grade: (id: string) => string;
  /** A result (RHK) or a behaviour value, by its id. */
  readonly item?: (id: string) => string;
  /** A quantity that a law names, by its id. */
  readonly term?: (id: string) => string;
}

/** What `stepsPart` needs beside the step: finished words, names, and the language of the numbers. */
export interface StepReader {
  readonly words: StepWords;
  readonly names: StepNames;
  readonly language: string;
}

const isKey = <T extends object>(of: T, key: string): key is Extract<keyof T, string> =>
  Object.hasOwn(of, key);

/** A value of a step in words: a number, or the name of a grade, level or predicate; empty when it is in no band. */
function inWords(value: string, { names, language }: StepReader): string {
  if (!value) return '';
  return /^-?\d/.test(value) ? displayExact(value, language) : names.grade(value);
}

/** A weight like 1/9 stays a fraction: that is how the law says it. */
function argumentInWords(name: string, value: string, reader: StepReader): string {
  if (name === 'element') return reader.names.element?.(value) ?? value;
  if (name === 'term') return reader.names.term?.(value) ?? reader.names.item?.(value) ?? value;
  if (name === 'item') return reader.names.item?.(value) ?? value;
  if (name === 'axis') return isKey(reader.words.axes, value) ? reader.words.axes[value] : value;
  if (/^-?\d/.test(value)) return localDecimal(value, reader.language);
  return inWords(value, reader);
}

function facts(step: Step, reader: StepReader): StepFacts {
  const origin = step.from[0];
  return {
    value: inWords(step.value, reader),
    argument: (name) => argumentInWords(name, String(step.arguments[name] ?? ''), reader),
    has: (name) => step.arguments[name] !== undefined,
    origin: origin ? inWords(origin.value, reader) : '',
    count: step.from.length,
  };
}

/** One step as a sentence, e.g. `NRR Waktu penyelesaian = 150 ÷ 49 = 3,0612`. */
export function stepSentence(step: Step, reader: StepReader): string {
  return reader.words.sentences[step.id](facts(step, reader));
}

/** Law and place, and plainly said when no law stands behind it. */
function citationPart({ law, place, status }: Citation, words: StepWords): TemplateResult {
  return html`<p class="step-basis">
    ${words.basis}: <cite>${law}${place ? `, ${place}` : nothing}</cite>
    <span class="step-status" data-status=${status}>${words.statuses[status]}</span>
  </p>`;
}

/** The exact value, where the screen shows fewer digits than it has. */
function exactPart(step: Step, reader: StepReader): TemplateResult | typeof nothing {
  if (!/^-?\d/.test(step.value)) return nothing;
  const exact = localDecimal(step.value, reader.language);
  if (exact === displayExact(step.value, reader.language)) return nothing;
  return html`<p class="step-exact">${reader.words.exactValue(exact)}</p>`;
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
