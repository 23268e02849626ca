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
  // What the server wrote into it was begun by nobody.
  if (![...filled].some(([name, value]) => value && /^[pq]-|^comment$/.test(name))) return;
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
  settle(host, person, form);
}

const inRange = (asked: { readonly minimum: number; readonly maximum: number }, value: number): boolean =>
  Number.isInteger(value) && value >= asked.minimum && value <= asked.maximum;

/** Brings the person to where he or she was; the form has done its part, and the next person starts with an empty one. */
function settle(host: LaterHost, person: Respondent, form: HTMLFormElement): void {
  const active = (form.getRootNode() as Document | ShadowRoot).activeElement;
  const field = active instanceof HTMLInputElement && form.contains(active) ? active.name : undefined;
  const { questions } = person.survey.instrument;
  const open = questions.findIndex(({ id }) => !(id in person.form.answers));
  if (person.steps) person.at = open < 0 ? person.last : open;
  form.remove();
  if (field) void host.updateComplete.then(() => person.go(person.at, person.steps ? undefined : field));
}
