import { type Level, levels } from '@kinerja/core/evaluation';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { choicePart, chosenPart, fieldPart, mendPart } from '../../parts/field.ts';
import type { Evaluated } from '../evaluated/shown.ts';
import { type ObjectionWords, objectionWords } from './objection.words.ts';
import {
  type ItemDraft,
  type ObjectionDraft,
  type Subject,
  effectOf,
  missingOf,
  nodeOf,
  togetherOf,
} from './objection.ts';

/** What can be done with the form. */
export interface FormActions {
  readonly item: (place: number, change: Partial<ItemDraft>) => void;
  readonly add: () => void;
  readonly remove: (place: number) => void;
  readonly send: () => void;
  readonly confirm: () => void;
  readonly back: () => void;
  readonly cancel: () => void;
  readonly go: (id: string) => void;
}

/** The form, what it is about, and whether it is under way. */
export interface FormView {
  readonly shown: Evaluated;
  readonly draft: ObjectionDraft;
  readonly subject: Subject;
  readonly sending: boolean;
}

const idOf = (place: number, part: keyof ItemDraft): string => `objection-${place}-${part}`;

function labelOf(part: keyof ItemDraft, words: ObjectionWords): string {
  return { node: words.node, level: words.claim, ground: words.ground }[part];
}

function errorAt({ draft }: FormView, place: number, part: keyof ItemDraft, words: ObjectionWords) {
  const isMissing = draft.mend && missingOf(draft).some((each) => each.place === place && each.part === part);
  return isMissing ? words.errors[part] : undefined;
}

function nodePart(
  view: FormView,
  item: ItemDraft,
  place: number,
  actions: FormActions,
  words: ObjectionWords,
) {
  const { subject, shown, sending } = view;
  const id = idOf(place, 'node');
  const error = errorAt(view, place, 'node', words);
  const options = subject.nodes.map(({ name, level }) => words.rated(name, shown.names.level(level)));
  return fieldPart({ id, label: words.node, hint: words.nodeHint, error }, ({ describedBy, invalid }) =>
    chosenPart(
      options[Number(item.node || NaN)] ?? words.choose,
      html`<select
        id=${id}
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        .value=${live(item.node)}
        ?disabled=${sending}
        @change=${(event: Event) =>
          actions.item(place, { node: (event.target as HTMLSelectElement).value, level: undefined })}
      >
        <option value="" ?selected=${item.node === ''}>${words.choose}</option>
        ${options.map(
          (label, at) => html`<option value=${at} ?selected=${item.node === `${at}`}>${label}</option>`,
        )}
      </select>`,
    ),
  );
}

function claimPart(
  view: FormView,
  item: ItemDraft,
  place: number,
  actions: FormActions,
  words: ObjectionWords,
) {
  const node = nodeOf(view.subject, item);
  if (!node) return nothing;
  const choices = levels
    .filter(({ level }) => level !== node.level)
    .map(({ level }) => ({ value: level, label: view.shown.names.level(level) }));
  const frame = {
    id: idOf(place, 'level'),
    label: words.claim,
    of: node.name,
    error: errorAt(view, place, 'level', words),
    choices,
    chosen: item.level ?? '',
  };
  return choicePart(frame, (value) => actions.item(place, { level: value as Level }), view.sending);
}

function groundPart(
  view: FormView,
  item: ItemDraft,
  place: number,
  actions: FormActions,
  words: ObjectionWords,
) {
  const id = idOf(place, 'ground');
  const error = errorAt(view, place, 'ground', words);
  return fieldPart(
    { id, label: words.ground, hint: words.groundHint, error },
    ({ describedBy, invalid }) =>
      html`<textarea
        id=${id}
        rows="3"
        maxlength="4000"
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        .value=${live(item.ground)}
        ?readonly=${view.sending}
        @input=${(event: Event) =>
          actions.item(place, { ground: (event.target as HTMLTextAreaElement).value })}
      ></textarea>`,
  );
}

/** The predicate before and after, as it would be if this were allowed. */
function effectPart({ subject, shown }: FormView, item: ItemDraft, words: ObjectionWords) {
  const effect = effectOf(subject, item);
  if (!effect) return nothing;
  const { predicate } = shown.names;
  const isItem = nodeOf(subject, item)?.place[1] === 'items';
  const same = isItem ? words.sameByItem : words.same;
  return html`<div class="effect" role="status">
    <p class="muted">${words.effect}</p>
    <p>${words.before}: <strong>${predicate(effect.before)}</strong></p>
    <p>${words.after}: <strong part="grade">${predicate(effect.after)}</strong></p>
    ${effect.before === effect.after ? html`<p class="muted">${same}</p>` : nothing}
  </div>`;
}

function itemPart(
  view: FormView,
  item: ItemDraft,
  place: number,
  actions: FormActions,
  words: ObjectionWords,
) {
  const many = view.draft.items.length > 1;
  return html`<li>
    <div class="objecting stack" role="group" aria-labelledby=${`objecting-${place}`}>
      <h4 id=${`objecting-${place}`}>${words.item(place + 1)}</h4>
      ${nodePart(view, item, place, actions, words)} ${claimPart(view, item, place, actions, words)}
      ${groundPart(view, item, place, actions, words)} ${effectPart(view, item, words)}
      ${
        many
          ? html`<div class="row">
              <button type="button" @click=${() => actions.remove(place)}>${words.remove}</button>
            </div>`
          : nothing
      }
    </div>
  </li>`;
}

function confirmPart(words: ObjectionWords, actions: FormActions): TemplateResult {
  const [title, text] = words.confirm;
  return html`<div class="notice stack" role="group" aria-labelledby="object-confirm">
    <h4 id="object-confirm" tabindex="-1">${title}</h4>
    <p>${text}</p>
    <div class="row">
      <button type="button" class="primary" @click=${actions.confirm}>${words.confirmYes}</button>
      <button type="button" @click=${actions.back}>${words.back}</button>
    </div>
  </div>`;
}

function buttonsPart(
  { sending, shown }: FormView,
  words: ObjectionWords,
  actions: FormActions,
): TemplateResult {
  const busy = sending ? 'true' : nothing;
  return html`<div class="row">
    <button type="button" aria-disabled=${busy} @click=${actions.add}>${words.add}</button>
    <button type="button" class="primary" part="submit" aria-disabled=${busy} @click=${actions.send}>
      ${sending ? shown.words.sending : words.send}
    </button>
    <button type="button" class="link" aria-disabled=${busy} @click=${actions.cancel}>${words.cancel}</button>
  </div>`;
}

/** The form with which an employee objects to steps of the explanation, each with what it would change. */
export function formPart(view: FormView, actions: FormActions): TemplateResult {
  const { draft, subject, shown } = view;
  const words = shown.localize.words(objectionWords);
  const together = togetherOf(subject, draft);
  const mends = missingOf(draft).map(({ place, part }) => ({
    id: idOf(place, part),
    text: `${words.item(place + 1)}: ${labelOf(part, words)}`,
  }));
  return html`<div class="objection stack">
    <h4 id="objecting-title" tabindex="-1">${words.title}</h4>
    <p>${words.intro}</p>
    <ol class="objectings">
      ${draft.items.map((item, place) => itemPart(view, item, place, actions, words))}
    </ol>
    ${together === undefined ? nothing : html`<p role="status">${words.together(shown.names.predicate(together))}</p>`}
    <p class="muted">${words.decides}</p>
    ${draft.mend && mends.length ? mendPart(words.mend, mends, actions.go) : nothing}
    ${draft.confirming ? confirmPart(words, actions) : buttonsPart(view, words, actions)}
  </div>`;
}
