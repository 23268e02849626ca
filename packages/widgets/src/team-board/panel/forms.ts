import { html, nothing, type TemplateResult } from 'lit';
import { formatPeriod } from '../../shared/format.ts';
import { chosenStretch, stretchesOf } from './acts.ts';
import type { Drafts } from './draft.ts';
import { lineField, paragraphField, selectField } from '../../parts/controls.ts';
import { judgementPart, judgements } from './follow-part.ts';
import type { Problem } from './problems.ts';
import type { Opened, Shown } from './shown.ts';

/** What a form changes: the drafts. */
export type Change = (change: (drafts: Drafts) => Drafts) => void;

/** What is wrong with a control, once it was tried. */
export type ErrorOf = (id: string) => string | undefined;

/** Finds the sentence about a control. */
export const errorIn =
  (problems: readonly Problem[]): ErrorOf =>
  (id) =>
    problems.find((each) => each.id === id)?.text;

/** Somebody to be heard, and as what. */
export function nominateForm(shown: Opened, change: Change, error: ErrorOf): TemplateResult {
  const { words, drafts, scheme, roles, people, evaluation } = shown;
  const { nominee } = drafts;
  const set = (made: Partial<Drafts['nominee']>): void =>
    change((all) => ({ ...all, nominee: { ...all.nominee, ...made } }));
  const voices = scheme.voices.sources.filter(({ nomination }) =>
    nomination?.by.some((role) => roles.includes(role)),
  );
  const taken = [evaluation.employee.id, evaluation.supervisor.id, ...evaluation.raters.map(({ id }) => id)];
  const free = people.filter(({ id }) => !taken.includes(id));
  const none = { value: '', label: words.choose };
  const frame = { id: 'nominee-id', label: words.nominee, error: error('nominee-id'), value: nominee.id };
  return html`${
    free.length > 0
      ? selectField(
          {
            ...frame,
            choices: [none, ...free.map(({ id, name }) => ({ value: id, label: name }))],
          },
          (id) => set({ id }),
        )
      : lineField({ ...frame, hint: words.nomineeHint }, (id) => set({ id }))
  }
  ${selectField(
    {
      id: 'nominee-role',
      label: words.nomineeRole,
      error: error('nominee-role'),
      value: nominee.role,
      choices: [none, ...voices.map(({ id }) => ({ value: id, label: words.voices[id] }))],
    },
    (role) => set({ role }),
  )}`;
}

/** What follows, with its ground; what the conditions say stands beside it. */
export function followForm(shown: Opened, change: Change, error: ErrorOf): TemplateResult {
  const { words, drafts, localize, scheme } = shown;
  const all = judgements(shown);
  const set = (id: string, ground: string | undefined): void =>
    change((drafted) => {
      const { [id]: _before, ...rest } = drafted.followUps;
      return { ...drafted, followUps: ground === undefined ? rest : { ...rest, [id]: ground } };
    });
  const label = (id: string): string => {
    const found = scheme.followUps.find((each) => each.id === id);
    return found ? localize.text(found.label) : id;
  };
  return html`<fieldset id="follow-ups" data-invalid=${error('follow-ups') ? 'true' : nothing}>
    <legend class="field">${words.followLegend}</legend>
    ${all.length === 0 ? html`<p class="muted">${words.noneInScheme(localize.text(scheme.name))}</p>` : nothing}
    ${all.map((each) => {
      const { followUp } = each;
      const ground = drafts.followUps[followUp];
      const field = `follow-${followUp}-ground`;
      return html`<div class="change stack">
        <label class="choice">
          <input
            type="checkbox"
            id=${`follow-${followUp}`}
            .checked=${ground !== undefined}
            @change=${({ target }: Event) =>
              set(followUp, (target as HTMLInputElement).checked ? '' : undefined)}
          />
          <span>${label(followUp)}</span>
        </label>
        ${judgementPart(each, shown)}
        ${
          ground === undefined
            ? nothing
            : paragraphField(
                {
                  id: field,
                  label: words.groundLabel,
                  of: label(followUp),
                  error: error(field),
                  value: ground,
                },
                (text) => set(followUp, text),
              )
        }
      </div>`;
    })}
  </fieldset>`;
}

/** For which stretch an evaluation is opened. */
export function openForm(shown: Shown, change: Change): TemplateResult {
  const { words, localize } = shown;
  const chosen = chosenStretch(shown);
  return selectField(
    {
      id: 'stretch',
      label: words.stretchLabel,
      hint: words.stretchHint,
      value: chosen ? `${chosen.from}/${chosen.to}` : '',
      choices: stretchesOf(shown).map(({ from, to }) => ({
        value: `${from}/${to}`,
        label: formatPeriod(localize.tag, { from, to }),
      })),
    },
    (stretch) => change((drafts) => ({ ...drafts, stretch })),
  );
}
