/** How a criterion of WCAG 2.2 is met: by the widgets, by the page around them, or there is nothing that it is about. */
export type Verdict = 'met' | 'host' | 'none';

/** Number, name, verdict, how, and what tries it. */
export type Line = readonly [number: string, name: string, verdict: Verdict, how: string, ...tried: string[]];

/** Files that try criteria of accessibility. */
export const stories = 'test/stories/stories.test.ts';
export const steps = 'test/end-to-end/portal/citizen.test.ts';
export const survey = 'test/widgets/satisfaction-survey/everybody.test.ts';
export const tracker = 'test/widgets/target-tracker/accessible.test.ts';
export const rating = 'test/widgets/rating-form/accessible.test.ts';
export const plan = 'test/widgets/work-plan/accessible.test.ts';
export const awards = 'test/widgets/recognition/accessible.test.ts';
export const themes = 'test/repository/themes.test.ts';
export const languages = 'test/widgets/shared/connect-and-localize.test.ts';
export const keyboard = 'test/widgets/keyboard/tasks.ts';
