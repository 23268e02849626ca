import { type StepReader, sourceInWords } from '@kinerja/core/explanation';
import type { Citation } from '@kinerja/core/scoring';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { type FieldAria, type FieldFrame, choicePart, chosenPart, fieldPart } from '../parts/field.ts';
import type { Amiss } from './result.ts';
import type { SimulatorWords } from './simulator-words.ts';
import { writtenNumber } from '../shared/number.ts';
import { type Draft, type Field, type Group, type Row, unreadable } from './trials/trial.ts';

/** What the entries show beside their groups. */
export interface Entries {
  readonly draft: Draft;
  /** Numbers as they stand in their fields, where somebody typed them. */
  readonly typed: Draft;
  readonly amiss: readonly Amiss[];
  readonly reader: StepReader;
  readonly words: SimulatorWords;
}

export interface EntryActions {
  /** While somebody slides or chooses. */
  readonly change: (id: string, value: string) => void;
  /** While somebody types a number. */
  readonly type: (id: string, text: string) => void;
  /** When he is done with it. */
  readonly settle: () => void;
}

type NumberField = Extract<Field, { readonly kind: 'number' }>;
type ChoiceField = Exclude<Field, NumberField>;

const valueOf = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;

/** A law and place with, in words, how far it can be relied on. */
export function citationPart(citation: Citation, { words }: StepReader): TemplateResult {
  return html`<cite>${sourceInWords(citation, words)}</cite>
    <span class="step-status" data-status=${citation.status}>${words.statuses[citation.status]}</span>`;
}

/** A number as it was typed, else as the reader would type it. */
function numberText({ id }: NumberField, { draft, typed, reader }: Entries): string {
  return typed[id] ?? writtenNumber(reader.language, draft[id] ?? '');
}

/** The number is the control; the slider is a quicker hand on it for whoever points. */
function sliderPart(field: NumberField, entries: Entries, actions: EntryActions): TemplateResult {
  const given = entries.draft[field.id] ?? '';
  const value = given === unreadable ? '' : given;
  return html`<input
    class="slider"
    type="range"
    tabindex="-1"
    aria-label=${field.label}
    aria-valuetext=${value ? numberText(field, entries) : nothing}
    min=${field.minimum}
    max=${field.maximum ?? nothing}
    .step=${field.step ?? '1'}
    .value=${live(value || String(field.minimum))}
    data-empty=${value ? nothing : 'true'}
    @input=${(event: Event) => actions.change(field.id, valueOf(event))}
    @change=${actions.settle}
  />`;
}

function numberPart(
  field: NumberField,
  frame: FieldFrame,
  entries: Entries,
  actions: EntryActions,
): TemplateResult {
  const control = ({ describedBy, invalid }: FieldAria): TemplateResult =>
    html`<div class="number">
      <input
        id=${field.id}
        type="text"
        inputmode=${field.step === '1' ? 'numeric' : 'decimal'}
        autocomplete="off"
        .value=${live(numberText(field, entries))}
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        @input=${(event: Event) => actions.type(field.id, valueOf(event))}
        @change=${actions.settle}
      />
      ${field.slider ? sliderPart(field, entries, actions) : nothing}
    </div>`;
  return fieldPart(frame, control);
}

function selectPart(
  field: ChoiceField,
  frame: FieldFrame,
  { draft, words }: Entries,
  choose: (value: string) => void,
): TemplateResult {
  const chosen = draft[field.id] ?? '';
  const label = field.choices.find(({ value }) => value === chosen)?.label ?? words.choose;
  const control = ({ describedBy, invalid }: FieldAria): TemplateResult =>
    chosenPart(
      label,
      html`<select
        id=${field.id}
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        @change=${(event: Event) => choose(valueOf(event))}
      >
        <option value="" ?selected=${chosen === ''}>${words.choose}</option>
        ${field.choices.map(
          ({ value, label }) =>
            html`<option value=${value} .selected=${live(value === chosen)}>${label}</option>`,
        )}
      </select>`,
    );
  return fieldPart(frame, control);
}

function fieldIn(field: Field, entries: Entries, actions: EntryActions): TemplateResult {
  const { id, label, hint } = field;
  const error = entries.amiss.find((each) => each.id === id)?.text;
  const frame = { id, label, hint, error };
  if (field.kind === 'number') return numberPart(field, frame, entries, actions);
  const choose = (value: string): void => {
    actions.change(id, value);
    actions.settle();
  };
  if (field.kind === 'select') return selectPart(field, frame, entries, choose);
  return choicePart({ ...frame, choices: field.choices, chosen: entries.draft[id] ?? '' }, choose);
}

function rowPart({ label, fields }: Row, entries: Entries, actions: EntryActions): TemplateResult {
  const controls = fields.map((field) => fieldIn(field, entries, actions));
  if (label === undefined) return html`${controls}`;
  return html`<fieldset class="pair">
    <legend class="field">${label}</legend>
    <div class="controls">${controls}</div>
  </fieldset>`;
}

/** A group of controls, with what its bounds rest on. */
export function groupPart(group: Group, entries: Entries, actions: EntryActions): TemplateResult {
  const { id, title, hint, citation, rows } = group;
  return html`<section class="group" aria-labelledby=${`group-${id}`}>
    <h4 id=${`group-${id}`}>${title}</h4>
    ${hint ? html`<p class="muted">${hint}</p>` : nothing}
    ${
      citation
        ? html`<p class="source">${entries.words.boundary}: ${citationPart(citation, entries.reader)}</p>`
        : nothing
    }
    ${rows.map((row) => rowPart(row, entries, actions))}
  </section>`;
}
