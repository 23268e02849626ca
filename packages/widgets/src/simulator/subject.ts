import { KinerjaError, toKinerjaError } from '@kinerja/core';
import { type Scheme, findScheme, schemes } from '@kinerja/core/schemes';
import { type Entry, catalogue } from './catalogue.ts';
import { type Scored, begun } from './result.ts';
import type { Draft, Trial } from './trials/trial.ts';
import { schemeTrial } from './trials/voices.ts';

/** What is tried. */
export type Subject =
  | { readonly kind: 'rule'; readonly key: string; readonly entry: Entry }
  | { readonly kind: 'scheme'; readonly key: string; readonly scheme: Scheme };

/** What a widget is asked to try. */
export interface Asked {
  readonly regulation: string;
  readonly schemeId: string;
  readonly scheme: Scheme | undefined;
}

/** The simulator as a person sees it: something that can be tried, or why there is nothing. */
export type View =
  | {
      readonly state: 'trying';
      readonly subject: Subject;
      readonly trial: Trial;
      readonly draft: Draft;
      /** Numbers as they stand in their fields, where somebody typed them. */
      readonly typed: Draft;
      /** What the rules of the trial made of the draft. */
      readonly scored: readonly Scored[];
    }
  | { readonly state: 'no-scheme' }
  | { readonly state: 'failed'; readonly error: KinerjaError };

const rule = (entry: Entry): Subject => ({ kind: 'rule', key: entry.law.id, entry });
const schemed = (scheme: Scheme): Subject => ({ kind: 'scheme', key: `scheme:${scheme.id}`, scheme });

/** All that a person can choose from, by what it decides. */
export const subjects: readonly Subject[] = [...catalogue.map(rule), ...schemes.map(schemed)];

/** What somebody chose from the list; the first when nobody chose. */
function picked(key: string): Subject | undefined {
  return subjects.find((subject) => subject.key === key) ?? subjects[0];
}

function begin(subject: Subject): View {
  try {
    const trial = subject.kind === 'rule' ? subject.entry.trial() : schemeTrial(subject.scheme);
    return { state: 'trying', subject, trial, draft: trial.example, typed: {}, scored: begun(trial) };
  } catch (error) {
    return { state: 'failed', error: toKinerjaError(error) };
  }
}

/** Begins with what the page asks for, else with what the person chose; a scheme goes before a rule. */
export function beginning({ regulation, schemeId, scheme }: Asked, key: string): View {
  const named = scheme ?? (schemeId ? findScheme(schemes, schemeId) : undefined);
  if (named) return begin(schemed(named));
  if (schemeId) return { state: 'no-scheme' };
  const found = regulation ? subjects.find((subject) => subject.key === regulation) : picked(key);
  if (found) return begin(found);
  return { state: 'failed', error: new KinerjaError('unknown-regulation', { id: regulation }) };
}
