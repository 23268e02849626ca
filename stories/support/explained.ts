import { type Text, textIn } from '@kinerja/core';
import { behaviourValues, levels } from '@kinerja/core/evaluation';
import {
  type StepReader,
  displayExact,
  exactInWords,
  stepSentence,
  stepWords,
} from '@kinerja/core/explanation';
import { serviceQuestionnaire } from '@kinerja/core/instruments/permenpanrb-14-2017';
import { gradeLabel, lawWords } from '@kinerja/core/regulations/words';
import type { Score, Step } from '@kinerja/core/scoring';
import { html, nothing, type TemplateResult } from 'lit';
import { cited } from './law.ts';

const language = (tag: string): 'id' | 'en' => (tag === 'en' ? 'en' : 'id');

const named = (list: readonly { readonly id: string; readonly label: Text }[], id: string): Text =>
  list.find((each) => each.id === id)?.label ?? { id };

/** What a sentence about a step of this regulation needs. */
function readerOf(regulation: string, tag: string): StepReader {
  const { terms = {} } = lawWords(regulation);
  const level = (id: string): Text | undefined => levels.find((each) => each.level === id)?.label;
  return {
    words: stepWords[language(tag)],
    language: language(tag),
    names: {
      element: (id) => textIn(named(serviceQuestionnaire.questions, id), tag),
      grade: (id) => textIn(level(id) ?? gradeLabel(regulation, id), tag),
      item: (id) => textIn(named(behaviourValues, id), tag),
      term: (id) => textIn(terms[id] ?? { id }, tag),
    },
  };
}

function stepTree(step: Step, reader: StepReader, open: boolean): TemplateResult {
  const exact = exactInWords(step, reader);
  return html`<details ?open=${open}>
    <summary>${stepSentence(step, reader)}</summary>
    <p>${exact ?? nothing} ${cited(step.citation, reader.language)}</p>
    ${
      step.from.length
        ? html`<ol>
            ${step.from.map((from) => html`<li>${stepTree(from, reader, step.from.length === 1)}</li>`)}
          </ol>`
        : nothing
    }
  </details>`;
}

/** A score in words: its value and grade, and every step of its calculation; or what is missing for one. */
export function explained(score: Score, tag: string): TemplateResult {
  const reader = readerOf(score.regulation, tag);
  if (!score.done) {
    const places = score.missing.map(({ path }) => path.join('.')).join(', ');
    return html`<p>${language(tag) === 'en' ? 'Missing' : 'Belum ada'}: <code>${places}</code></p>`;
  }
  const grade = score.grade && score.grade !== score.value ? ` · ${reader.names.grade(score.grade)}` : '';
  const value = /^\d/.test(score.value)
    ? displayExact(score.value, reader.language)
    : reader.names.grade(score.value);
  return html`<p><strong>${value}${grade}</strong></p>
    ${stepTree(score.step, reader, true)}`;
}
