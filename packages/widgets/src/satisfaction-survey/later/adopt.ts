import type { Respondent } from '../respondent.ts';
import type { LaterHost } from '../survey-view.ts';

/**
 * Takes over what was begun in the form that the server wrote inside the tag, before there was a script: answers, what
 * was typed, where the person was, and the id that makes sending safe to repeat, should that form be on its way too.
 */
export function adopt(host: LaterHost, person: Respondent): void {
  const form = host.querySelector<HTMLFormElement>('form[slot]');
  if (!form) return;
  const filled = new FormData(form);
  const active = (form.getRootNode() as Document | ShadowRoot).activeElement;
  const at = form.contains(active) ? active : null;
  // What the server wrote into it was begun by nobody.
  const begun = [...filled].some(([name, value]) => value && /^[pq]-|^comment$/.test(name));
  if (begun) take(person, filled);
  if (begun || at) settle(host, person, form, at);
}

function take(person: Respondent, filled: FormData): void {
  const { questions, profile } = person.survey.instrument;
  const given = (name: string): string => String(filled.get(name) ?? '');
  for (const { id, options } of questions) {
    const value = given(`q-${id}`);
    const option = options.find((each) => String(each.value) === value);
    if (option) person.answer(id, option.value);
    else if (value === 'unknown') person.answer(id, value);
  }
  for (const asked of profile) {
    const value = given(`p-${asked.id}`);
    if (asked.type !== 'number') person.fill(asked.id, value, true);
    else if (value !== '') person.fill(asked.id, Number(value), inRange(asked, Number(value)));
  }
  person.comment(given('comment'));
  const id = given('id');
  if (id) person.begin().id = id;
}

const inRange = (asked: { readonly minimum: number; readonly maximum: number }, value: number): boolean =>
  Number.isInteger(value) && value >= asked.minimum && value <= asked.maximum;

/** Brings the person to where he or she was; the form has done its part, and the next person starts with an empty one. */
function settle(host: LaterHost, person: Respondent, form: HTMLFormElement, at: Element | null): void {
  const { questions } = person.survey.instrument;
  const open = questions.findIndex(({ id }) => !(id in person.form.answers));
  if (person.steps) person.at = open < 0 ? person.last : open;
  form.remove();
  if (!at) return;
  const field = (!person.steps && at.getAttribute('name')) || undefined;
  // So that there is something to wait for, also where nothing was filled in yet.
  host.requestUpdate();
  void host.updateComplete.then(() => person.go(person.at, field));
}
