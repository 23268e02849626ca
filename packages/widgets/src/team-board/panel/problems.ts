import type { Issue } from '@kinerja/core';
import { formatDay } from '../../shared/format.ts';
import { lackingIn } from './acts.ts';
import { type ProblemKey, problemKeys } from './panel-words.ts';
import { type Asking, type Shown, isOpened } from './shown.ts';

/** One thing to put right, and the control that it is about. */
export interface Problem {
  readonly id: string;
  readonly text: string;
}

const isKnown = (key: string): key is ProblemKey => (problemKeys as readonly string[]).includes(key);

function keyOf({ path, rule }: Issue): ProblemKey {
  const last = path.filter((each) => typeof each === 'string').at(-1);
  const key = `${last}.${rule}`;
  if (isKnown(key)) return key;
  return isKnown(rule) ? rule : 'other';
}

/** What core says is wrong, as a sentence with the way out. */
export function sentenceOf(issue: Issue, { words, localize }: Shown): string {
  const { above, maximum, value } = issue.facts ?? {};
  const fact = String(above ?? maximum ?? value ?? '');
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(fact);
  return words.problems[keyOf(issue)](isDay ? formatDay(localize.tag, fact) : fact);
}

/** The item whose decision changes something by this change. */
function itemOf(change: string, { drafts }: Shown): string | undefined {
  return Object.entries(drafts.decisions).find(([, draft]) => draft.change.id === change)?.[0];
}

function ofChange(change: string, name: string, shown: Shown): string {
  const item = itemOf(change, shown);
  if (item && name === 'ground') return `decide-${item}-ground`;
  const control = name === 'path' ? 'place' : name === 'rule' ? 'law' : name === 'ground' ? 'ground' : 'to';
  return `change-${change}-${control}`;
}

function controlOf({ path, facts }: Issue, asking: Asking, shown: Shown): string {
  const [first, second, third] = path.map(String);
  if (first === 'adjustments' && second && third) return ofChange(second, third, shown);
  if (first === 'decisions') {
    const made = Object.entries(shown.drafts.decisions).filter(([, { verdict }]) => verdict !== '');
    const [item, draft] = made[Number(second)] ?? [];
    if (draft && third === 'adjustment') return `change-${draft.change.id}-place`;
    return `decide-${String(facts?.['value'] ?? item ?? '')}-verdict`;
  }
  if (first === 'raters') return asking.action === 'nominate' ? 'nominee-id' : 'ask-title';
  if (first === 'remark') return 'remark';
  if (first === 'followUps') return 'follow-ups';
  return 'ask-title';
}

/** What the form itself asks for, before core is asked. */
function blanks({ action }: Asking, shown: Shown): readonly Problem[] {
  const { drafts, words } = shown;
  const empty = (id: string, value: string): readonly Problem[] =>
    value.trim() === '' ? [{ id, text: words.problems['ground.required']('') }] : [];
  switch (action) {
    case 'nominate':
      return [
        ...(drafts.nominee.id.trim() ? [] : [{ id: 'nominee-id', text: words.noNominee }]),
        ...(drafts.nominee.role ? [] : [{ id: 'nominee-role', text: words.noRole }]),
      ];
    case 'decide':
      return (shown.evaluation?.objection?.items ?? []).flatMap(({ id }) => {
        const { verdict = '', ground = '' } = drafts.decisions[id] ?? {};
        if (verdict !== '') return empty(`decide-${id}-ground`, ground);
        return [{ id: `decide-${id}-verdict`, text: words.problems['decisions.undecided']('') }];
      });
    case 'follow-up':
      return Object.entries(drafts.followUps).flatMap(([id, ground]) => empty(`follow-${id}-ground`, ground));
    default:
      return [];
  }
}

/** What keeps what is asked about from being done: what the form lacks, else what core says; of one control once. */
export function problemsOf(asking: Asking, shown: Shown): readonly Problem[] {
  const own = blanks(asking, shown);
  if (own.length > 0) return own;
  // The moment of the trial is no part of it: the last one of the history is never too early.
  const at = (isOpened(shown) && shown.evaluation.history.at(-1)?.at) || `${shown.today}T00:00:00Z`;
  const { issues } = lackingIn(asking, shown, at);
  const told = issues.map((issue) => ({
    id: controlOf(issue, asking, shown),
    text: sentenceOf(issue, shown),
  }));
  const all = [...own, ...told];
  return all.filter(
    ({ id }, place) => id === 'ask-title' || all.findIndex((each) => each.id === id) === place,
  );
}
