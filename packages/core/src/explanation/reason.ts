import type { Exact } from '../scoring/exact.ts';
import type { StepPath } from './address.ts';

/** What each reason tells: exact values and ids, none of it words. */
export interface ReasonFacts {
  /** An unsur whose mean is under the top of the scale; at the top the index would be `lifted`, with that grade. */
  'unsur-below-top': {
    readonly element: string;
    readonly value: Exact;
    readonly best: Exact;
    readonly lifted: string;
    readonly grade: string;
  };
  /** An aspect, plan or axis under the best that the law's numbers give for it. */
  'part-below-best': { readonly term: string; readonly value: Exact; readonly best: Exact };
  /** Time or cost saved beyond the limit, where the law lets the value fall again. */
  'saved-too-much': { readonly term: string; readonly value: Exact; readonly best: Exact };
  /** An activity that was not done. */
  'not-done': { readonly term: string; readonly value: Exact; readonly best: Exact };
  /** A time with a predicate that gives fewer angka kredit than the best. */
  'predicate-below-best': {
    readonly level: string;
    readonly predicate: string;
    readonly percent: Exact;
    readonly best: Exact;
  };
  /** More than a limit, which counts as the limit. */
  'cut-by-limit': { readonly value: Exact; readonly limit: Exact };
  /** The axis that alone keeps the predicate down: at its highest level the predicate would be another. */
  'axis-holds': { readonly axis: string; readonly judged: string; readonly predicate: string };
  /** Only both axes at their highest level would give that predicate. */
  'axes-hold-together': { readonly results: string; readonly behaviour: string; readonly predicate: string };
  /** An item that was judged at the lowest level. */
  'item-below': { readonly axis: string; readonly item: string; readonly judged: string };
  /** The value would reach a better predicate, which asks for a new idea as well. */
  'innovation-asked': { readonly value: Exact; readonly from: Exact; readonly predicate: string };
  /** A limit on a group that is not kept. */
  'limit-broken': {
    readonly rule: string;
    readonly predicates: string;
    readonly part: Exact;
    readonly limit: Exact;
  };
}

/** Why a score is not higher, by name. */
export type ReasonCode = keyof ReasonFacts;

type ReasonOf<Code extends ReasonCode> = {
  readonly code: Code;
  /** The step that it is about. */
  readonly path: StepPath;
  /** Exact points of the value that it cost; `null` where the law has no points. */
  readonly cost: Exact | null;
  readonly facts: ReasonFacts[Code];
};

/** Why a score is not higher, as a code with facts; `reasonSentence` has the words. */
export type Reason = { readonly [Code in ReasonCode]: ReasonOf<Code> }[ReasonCode];

/** A reason of that code about that step. */
export function reason<Code extends ReasonCode>(
  code: Code,
  path: StepPath,
  cost: Exact | null,
  facts: ReasonFacts[Code],
): Reason {
  return { code, path, cost, facts } as Reason;
}
