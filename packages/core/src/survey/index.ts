export { type Form, type Sending, openForm, toResponse } from './form.ts';
export { answer, answerProfile, answered, clear, comment, unanswered } from './form.ts';
export { checkResponse } from './check-response.ts';
export { type ElementTally, type Tally, tally, tallyOf } from './tally.ts';
export { type Finding, type PrintedFigures, examine } from './examine.ts';
export { sampleSize } from './sample-size.ts';
export { type Instrument, type ProfileQuestion, type Question, type Survey } from '../records/survey.ts';
export { type Answer, type Response } from '../records/response.ts';
export { type Tabulation } from '../records/tabulation.ts';
