import { html, nothing, type TemplateResult } from 'lit';
import { mendPart } from '../parts/field.ts';
import { noticePart } from '../parts/notice.ts';
import { actSentence } from '../shared/act-error.ts';
import { type Filling, type WritingActions, areaPart, dropping, frameOf, problemSaid } from './area-part.ts';
import { lineField, selectField } from '../parts/controls.ts';
import { withArea } from './planning.ts';
import { type Shown, ideasInWords } from './shown.ts';

function timePart(filling: Filling): TemplateResult {
  const { shown, draft, sending: disabled, actions } = filling;
  const { form } = shown.words;
  const set = (name: 'from' | 'to' | 'checkInEvery') => (value: string) =>
    actions.plan((given) => ({ ...given, [name]: value }));
  const { from, to, checkInEvery } = draft;
  const days = [...new Set([7, 14, 30, Number(checkInEvery)])].sort((one, other) => one - other);
  return html`<fieldset class="stack">
    <legend class="field">${form.time}</legend>
    <div class="beside">
      ${lineField({ ...frameOf('from', form.from, filling), value: from, disabled, kind: 'date' }, set('from'))}
      ${lineField(
        { ...frameOf('to', form.to, filling), value: to, disabled, kind: 'date', minimum: from },
        set('to'),
      )}
      ${selectField(
        {
          ...frameOf('every', form.every, filling),
          value: checkInEvery,
          disabled,
          choices: days.map((value) => ({ value: `${value}`, label: form.everyDays(value) })),
        },
        set('checkInEvery'),
      )}
    </div>
  </fieldset>`;
}

function otherPart(filling: Filling): TemplateResult | typeof nothing {
  const { shown, draft, sending, actions } = filling;
  const about = { type: 'general' } as const;
  if (draft.areas.some((area) => area.about.type === 'general')) return nothing;
  const [first] = ideasInWords(about, shown.plan, shown.localize);
  const add = dropping(filling, '#form-title', (given) =>
    withArea(given, { id: actions.newId(), about, from: 'own-words', aim: '' }, first),
  );
  return html`<div class="row">
    <button type="button" id="choices" ?disabled=${sending} @click=${add}>${shown.words.form.other}</button>
  </div>`;
}

function failurePart({ shown, actions }: Filling): TemplateResult | typeof nothing {
  const { work, words, localize } = shown;
  if (work.at !== 'writing' || !work.error) return nothing;
  const conflict = work.error.code === 'conflict';
  const sentence = actSentence(localize, work.error);
  return html`<div class="notice danger" part="status" role="alert" tabindex="-1">
    <p>${conflict ? words.conflict : `${sentence} ${words.kept}`}</p>
    ${
      conflict
        ? html`<div class="row">
            <button type="button" @click=${actions.cancel}>${words.form.useStored}</button>
          </div>`
        : nothing
    }
  </div>`;
}

function buttonsPart({ shown, sending, actions }: Filling): TemplateResult {
  const { form, sending: busy, acts } = shown.words;
  return html`<div class="row">
    <button type="submit" class="primary" part="submit" aria-disabled=${sending ? 'true' : nothing}>
      ${sending ? busy : acts.offer.button}
    </button>
    ${
      sending
        ? nothing
        : html`<button type="button" data-save @click=${actions.save}>${form.save}</button>
            <button type="button" class="link" @click=${actions.cancel}>${form.cancel}</button>`
    }
  </div>`;
}

/** The form of a plan; nothing while none is written. */
export function writingPart(shown: Shown, actions: WritingActions): TemplateResult | typeof nothing {
  const { draft, work, words } = shown;
  const submitting = work.at === 'submitting' && work.from === 'form';
  if (!draft || (work.at !== 'writing' && !submitting)) return nothing;
  const filling: Filling = { shown, draft, actions, sending: submitting };
  const offer = (event: Event): void => {
    event.preventDefault();
    actions.offer();
  };
  const problems = work.at === 'writing' ? work.problems : [];
  const mends = problems.map((problem) => ({ id: problem.id, text: problemSaid(problem, shown) }));
  return html`<form class="task stack" novalidate aria-labelledby="form-title" @submit=${offer}>
    <h3 id="form-title" tabindex="-1">${words.form.title}</h3>
    ${shown.restored ? noticePart({ tone: 'info', text: words.form.restored }) : nothing}
    ${mends.length ? mendPart(words.mend(mends.length), mends, actions.go) : nothing}
    ${
      draft.areas.length
        ? draft.areas.map((area) => areaPart(area, filling))
        : html`<p><strong>${words.form.choices}.</strong> ${words.form.choicesHint}</p>`
    }
    ${otherPart(filling)} ${timePart(filling)}
    <p class="muted">${words.acts.offer.means} ${words.form.kept}</p>
    ${failurePart(filling)} ${buttonsPart(filling)}
  </form>`;
}
