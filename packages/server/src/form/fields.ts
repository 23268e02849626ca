import { type Text, textIn } from '@kinerja/core';
import type { ProfileQuestion, Question } from '@kinerja/core/survey';
import { html } from 'hono/html';
import { LONGEST_COMMENT } from './problems.ts';
import { type FormWords, languageOf, languageOfText } from './words.ts';

/** Markup whose inserted values are escaped. */
export type Markup = ReturnType<typeof html>;

/** What every field is shown with. */
export interface Shown {
  readonly words: FormWords;
  readonly text: (text: Text) => string;
  /** The attribute `lang` of what holds these words, where those around it, else the form, are in another language. */
  readonly lang: (text: Text, around?: Text) => Markup;
  /** The id of a field in the page, from its name. */
  readonly idOf: (field: string) => string;
  /** What was typed or chosen before, empty when nothing was. */
  readonly value: (field: string) => string;
  /** What is wrong with a field, if anything is. */
  readonly problem: (field: string) => string | undefined;
}

/** A language tag as it is shown; the reader's words first. */
export const textFor =
  (language: string): Shown['text'] =>
  (text) =>
    textIn(text, language);

/** Says of words of a record which language they are in, where our own words or others beside them are in another one. */
export const langFor =
  (language: string): Shown['lang'] =>
  (text, around) => {
    const own = languageOfText(text, language);
    const outer = around ? languageOfText(around, language) : languageOf(language);
    return own === outer ? html`` : html` lang="${own}"`;
  };

/** One question: a native radio group, "don't know" where the instrument has it. */
export function questionField(
  shown: Shown,
  { id, label, text, options, unknown }: Question,
  place: number,
): Markup {
  const name = `q-${id}`;
  const chosen = shown.value(name);
  const choices = [
    ...options.map((option) => ({
      value: String(option.value),
      label: shown.text(option.label),
      lang: shown.lang(option.label),
    })),
    ...(unknown ? [{ value: 'unknown', label: shown.words.unknown, lang: html`` }] : []),
  ];
  const wrong = describe(shown, name);
  return html`<fieldset id="${shown.idOf(name)}" ${wrong.by}>
    <legend${shown.lang(text)}><span${shown.lang(label, text)}>${place + 1}. ${shown.text(label)}</span> ${shown.text(text)}</legend>
    ${wrong.said}
    ${choices.map(
      (choice) =>
        html`<label${choice.lang}
          ><input
            type="radio"
            name="${name}"
            value="${choice.value}"
            required${choice.value === chosen ? ' checked' : ''}
          />${choice.label}</label
        > `,
    )}
  </fieldset> `;
}

/** Everything asked about the person, folded away unless something in it is wrong; all of it optional. */
export function profileFields(shown: Shown, profile: readonly ProfileQuestion[]): Markup {
  if (profile.length === 0) return html``;
  const open = profile.some(({ id }) => shown.value(`p-${id}`) || shown.problem(`p-${id}`));
  return html`<details${open ? ' open' : ''}>
<summary>${shown.words.profile}</summary>
<p>${shown.words.profileHint}</p>
${profile.map((asked) => profileField(shown, asked))}</details>
`;
}

function profileField(shown: Shown, asked: ProfileQuestion): Markup {
  const name = `p-${asked.id}`;
  const value = shown.value(name);
  const wrong = describe(shown, name);
  const named = html`id="${shown.idOf(name)}" name="${name}"${wrong.by}${wrong.invalid}`;
  return html`<div>
    <label for="${shown.idOf(name)}" ${shown.lang(asked.text)}>${shown.text(asked.text)}</label> ${
      asked.type === 'choice'
        ? html`<select ${named}>
            <option value="">${shown.words.none}</option>
            ${asked.options.map(
              (option) =>
                html`<option
                  value="${option.value}"
                  ${shown.lang(option.label)}${option.value === value ? ' selected' : ''}
                >
                  ${shown.text(option.label)}
                </option>`,
            )}
          </select>`
        : asked.type === 'number'
          ? html`<input
              type="number"
              min="${asked.minimum}"
              max="${asked.maximum}"
              value="${value}"
              ${named}
            />`
          : html`<input maxlength="200" value="${value}" ${named} />`
    }${wrong.said}
  </div> `;
}

/** Free words, with the advice not to name anybody. */
export function commentField(shown: Shown): Markup {
  const { words, idOf } = shown;
  const wrong = describe(shown, 'comment', 'hint');
  // A first line break in a text area is none: browsers drop it.
  return html`<div>
    <label for="${idOf('comment')}">${words.comment}</label>
    <p id="${idOf('hint')}">${words.commentHint}</p>
    <textarea
      id="${idOf('comment')}"
      name="comment"
      rows="3"
      maxlength="${LONGEST_COMMENT}"
      ${wrong.by}${wrong.invalid}
    >
${shown.value('comment')}</textarea
    >${wrong.said}
  </div> `;
}

interface Wrong {
  readonly by: Markup;
  readonly invalid: string;
  readonly said: Markup;
}

/** What a field has beside itself: what it is described by, and what is wrong with it. */
function describe({ idOf, problem }: Shown, name: string, hint?: string): Wrong {
  const wrong = problem(name);
  const ids = [...(hint ? [idOf(hint)] : []), ...(wrong ? [`${idOf(name)}-problem`] : [])].join(' ');
  return {
    by: ids ? html` aria-describedby="${ids}"` : html``,
    invalid: wrong ? ' aria-invalid=true' : '',
    said: wrong ? html` <p class="kinerja-problem" id="${idOf(name)}-problem">${wrong}</p>` : html``,
  };
}
