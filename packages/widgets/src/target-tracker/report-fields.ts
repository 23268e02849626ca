import type { TemplateResult } from 'lit';
import type { Target } from '@kinerja/core/evaluation';
import { type Line, lineField, paragraphField } from '../parts/controls.ts';
import type { FieldFrame } from '../parts/field.ts';
import type { Draft, Field, Problem } from './report.ts';
import type { ReportWords } from './tracker-words.ts';

/** The form of one report in finished words; days are `YYYY-MM-DD` for the control and in words for people. */
export interface ReportForm {
  readonly target: Target;
  readonly title: string;
  readonly draft: Draft;
  readonly problems: readonly Problem[];
  readonly days: { readonly first: string; readonly last: string };
  readonly daysInWords: { readonly first: string; readonly last: string };
  /** Kinds of obstacle that the scheme knows, in words. */
  readonly categories: readonly { readonly id: string; readonly name: string }[];
  /** How a number of bytes is written. */
  readonly size: (bytes: number) => string;
  readonly yes: string;
  readonly no: string;
  /** Asks which number is meant, where what is typed can be read in two ways. */
  readonly question: (typed: string) => string | undefined;
  readonly sending: boolean;
  /** Why the last attempt to send failed. */
  readonly failure: string | undefined;
}

export interface ReportActions {
  readonly change: (field: Field, value: string) => void;
  /** Describes a file that was chosen, or takes it away. */
  readonly file: (file: File | undefined) => void;
  /** Other answers to "why?"; `go` says which control gets focus. */
  readonly whys: (whys: readonly string[], go?: string) => void;
  readonly send: () => void;
  readonly cancel: () => void;
  /** Moves focus to the control of that id. */
  readonly go: (id: string) => void;
}

/** What is wrong with a field, in words; empty when nothing is. */
export function errorOf(
  { problems, draft, question, daysInWords: { first, last } }: ReportForm,
  words: ReportWords,
  field: Field,
): string {
  const problem = problems.find((each) => each.field === field);
  if (problem?.rule === 'unclear') return question(draft[field]) ?? '';
  return problem ? words.rules[problem.rule](first, last) : '';
}

/** A field of one line. */
export function inputPart(
  line: Omit<Line, 'value' | 'disabled'>,
  { draft, sending }: ReportForm,
  { change }: ReportActions,
): TemplateResult {
  const field = line.id as Field;
  return lineField({ ...line, value: draft[field], disabled: sending }, (value) => change(field, value));
}

/** A field of several lines. */
export function paragraphPart(
  frame: FieldFrame,
  { draft, sending }: ReportForm,
  { change }: ReportActions,
): TemplateResult {
  const field = frame.id as Field;
  return paragraphField({ ...frame, value: draft[field], disabled: sending }, (value) =>
    change(field, value),
  );
}
