import type { Issue } from '@kinerja/core';
import type { Mend } from '../parts/field.ts';
import type { Axis } from './draft.ts';
import { type Worded, issuesOf } from './shown.ts';

const isAxis = (name: unknown): name is Axis => name === 'results' || name === 'behaviour';

/** The name of a rating as a whole. */
export const overallLabel = ({ words }: Worded, axis: Axis): string =>
  axis === 'results' ? words.overallResults : words.overallBehaviour;

function ofAxis(axis: Axis, rest: Issue['path'], rule: string, shown: Worded): Mend | undefined {
  const { voice, names } = shown;
  const [part, item, note] = rest;
  if (part === 'level') return { id: `${axis}-overall`, text: overallLabel(shown, axis) };
  if (!voice) return undefined;
  if (part === 'note')
    return { id: `${axis}-overall-note`, text: voice.mends.reason(overallLabel(shown, axis)) };
  if (part !== 'items' || item === undefined) return undefined;
  const name = names.item(`${item}`);
  if (note === 'note') return { id: `${axis}-${item}-note`, text: voice.mends.reason(name) };
  return { id: `${axis}-${item}`, text: rule === 'evidence' ? voice.mends.evidence(name) : name };
}

function mendOf({ path: [first, ...rest], rule }: Issue, shown: Worded): Mend {
  const { voice, words } = shown;
  const general = { id: 'finish', text: voice?.mends.other ?? words.mend };
  if (first === 'rater' && rest[0] === 'tie') return { id: 'tie-text', text: voice?.tieText ?? general.text };
  if (first === 'ratings' && voice) return { ...general, text: voice.mends.self };
  return (isAxis(first) ? ofAxis(first, rest, rule, shown) : undefined) ?? general;
}

/** What has to be put right before it can be finished, each with the control that it is about. */
export function mendsOf(shown: Worded): readonly Mend[] {
  return issuesOf(shown).map((issue) => mendOf(issue, shown));
}

/** What to say at a control, once somebody tried to finish. */
export function errorAt(shown: Worded, id: string): string | undefined {
  const { work } = shown;
  if (work.at !== 'editing' || !work.mend) return undefined;
  return mendsOf(shown).find((mend) => mend.id === id)?.text;
}
