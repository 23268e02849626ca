import type { TemplateResult } from 'lit';
import { endedPart } from '../parts/ended.ts';
import type { SurveyWords } from './satisfaction-survey.words.ts';

/** What became of the answers. */
export interface SurveyEnd {
  /** `done`: the receiver has them. `queued`: they are kept on this device. */
  readonly at: 'queued' | 'done';
  readonly code: string;
  /** The receiver kept an earlier version. */
  readonly earlier?: boolean;
}

/** Thanks, or where the answers are; and the way to the next person. */
export function surveyEnd(
  words: SurveyWords,
  { at, code, earlier }: SurveyEnd,
  again: () => void,
): TemplateResult {
  const done = at === 'done';
  const received = earlier ? words.earlier : words.received;
  return endedPart({
    done,
    title: done ? words.thanks : words.stored,
    text: done ? received : words.storedText,
    codeLabel: words.code,
    code,
    codeHint: words.codeHint,
    next: words.next,
    again,
  });
}
