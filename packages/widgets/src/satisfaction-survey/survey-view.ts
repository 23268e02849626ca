import type { KinerjaError, Text } from '@kinerja/core';
import type { CSSResult, LitElement, TemplateResult, css, html, nothing } from 'lit';
import type { noticePart } from '../parts/notice.ts';
import type { Localize } from '../shared/localize.ts';
import type { Respondent } from './respondent.ts';
import type { SurveyWords } from './satisfaction-survey.words.ts';

/** What became of the answers. */
export interface SurveyEnd {
  /** `done`: the receiver has them. `queued`: they are kept on this device. */
  readonly at: 'queued' | 'done';
  readonly code: string;
  /** The receiver kept an earlier version. */
  readonly earlier?: boolean;
}

/** What the person sees; `asking` may carry the error of a send that failed. */
export type View =
  | { readonly at: 'loading' | 'absent' | 'locked' | 'closed' | 'submitting' }
  | { readonly at: 'failed' | 'refused'; readonly error: KinerjaError }
  | { readonly at: 'asking'; readonly error?: KinerjaError }
  | SurveyEnd;

/** What the form shows, and what it calls when the person sends. */
export interface SurveyForm {
  readonly words: SurveyWords;
  /** Words of the survey in the reader's language. */
  readonly text: (text: Text) => string;
  readonly person: Respondent;
  /** What comes after the questions, once it is there. */
  readonly later: Later | undefined;
  /** The last day as people write it, empty if there is none. */
  readonly closes: string;
  /** That there is no network, if so. */
  readonly offline: string;
  /** Whether there is a voice to read with. */
  readonly voice: boolean;
  readonly sending: boolean;
  /** What is said about the form as a whole: why the last attempt to send failed, and other ways in. */
  readonly said: TemplateResult | undefined;
  readonly send: (event: Event) => void;
}

/**
 * What these modules need of Lit and of our parts. It is handed to them and never imported: in a file for a script tag
 * they would bring a second Lit, whose Trusted Types policy the first one has taken.
 */
export interface Lit {
  readonly html: typeof html;
  readonly css: typeof css;
  readonly nothing: typeof nothing;
  readonly noticePart: typeof noticePart;
}

/** What the widget tells those who come later. */
export interface LaterHost extends LitElement {
  readonly device: 'personal' | 'shared' | 'kiosk';
  readonly serviceToken: string;
  readonly resultsUrl: string;
  readonly localize: Localize;
  /** Whether something of a person is on the screen: answers, or what became of them. */
  readonly used: 'nothing' | 'answers' | 'end';
  /** Empties everything for the next person. */
  readonly again: () => Promise<void>;
}

/** Everything that nobody needs before the first answer. */
export interface Later {
  readonly styles: CSSResult;
  /** Takes over what was begun in a form without a script. */
  readonly adopt: (person: Respondent) => void;
  readonly about: (it: SurveyForm) => TemplateResult;
  readonly review: (it: SurveyForm) => TemplateResult;
  /** What is wanting, if anything is. */
  readonly summary: (it: SurveyForm) => TemplateResult | undefined;
  readonly end: (it: SurveyEnd, words: SurveyForm['words']) => TemplateResult;
  /** What lies over everything else, e.g. how long until the screen is emptied. */
  readonly over: () => TemplateResult;
  /** The sentence for an error that only the survey knows. */
  readonly sentence: (error: KinerjaError) => string | undefined;
  /** Reads what is asked now, if that is wanted and there is a voice; says itself if the device cannot after all. */
  readonly read: (it: SurveyForm | undefined, voice: SpeechSynthesisVoice | undefined) => void;
  readonly hush: () => void;
}
