/** What a person does with each widget. Every task is walked by keyboard alone in the file of its tag. */
export const tasks = {
  'kinerja-satisfaction-survey': [
    'answers everything on one page, tells of herself and comments, looks it over, mends an answer and sends',
    'answers one question at a time, does not know one, goes back and sends',
    'takes personal data out of a comment',
    'stays on a kiosk that counts down, and leaves it to the next respondent',
    'has it in large type and read aloud',
    'goes on to what came of it',
  ],
  'kinerja-survey-results': [
    'reads the table behind every chart',
    'asks why it is this index, and how good the survey is',
    'checks a receipt, after a code that cannot be',
  ],
  'kinerja-work-plan': [
    'writes a plan from the standard of a position, with an own target and its months, and keeps a draft',
    'supports a target of the superior',
    'submits',
    'returns with a remark, without which it does not go',
    'agrees',
    'opens an agreed plan for a revision',
    'writes what is expected of the staff, as a supervisor',
    'confirms what was provisional',
    'saves the own version when somebody else was faster',
    'prints',
  ],
  'kinerja-target-tracker': [
    'reports progress with evidence, after what was lacking',
    'names a file as evidence, and takes it away again',
    'reports yes or no',
    'tells an obstacle, finds its root by asking why, and asks for support',
    'reads the months and the earlier reports',
  ],
  'kinerja-rating-form': [
    'rates results and behaviour on evidence, and makes it final',
    'says of herself how it went, and hands it in',
    'judges a colleague with a declared tie, and says that one thing cannot be judged',
    'reads the anchors, compares with the own other ratings, and keeps a draft',
    'saves the own version when somebody else was faster',
  ],
  'kinerja-feedback': [
    'gives feedback on a target, after advice on the wording',
    'asks for feedback',
    'answers what was asked',
    'says that it was read',
    'notes what was talked about',
    'gives it without a name',
  ],
  'kinerja-scorecard': [
    'opens why it is this score, down to a rule',
    'says that it was read',
    'objects to a step, with what should hold and why',
    'adds an objection, and takes it away again',
    'looks at the way to the next grade, at earlier years and at the career',
    'takes the proof along and prints',
  ],
  'kinerja-simulator': [
    'is guided the first time',
    'tries a level and a number, and opens the steps',
    'tries another rule',
  ],
  'kinerja-team-board': [
    'finds somebody by name, opens the person in the list and comes back',
    'filters and sorts',
    'reminds many at once',
    'hands over many results at once',
    'takes the list along as CSV',
    'brings drafts in as CSV',
    'reads the spread, and the lens on raters',
    'goes through the list as cards',
  ],
  'kinerja-team-member': [
    'opens an evaluation',
    'proposes a rater',
    'agrees to a rater, and declines one',
    'goes on without a self-assessment',
    'calibrates, and is brought to what lacks',
    'takes a change away again',
    'hands the result over',
    'decides an objection',
    'makes it final',
    'notes a follow-up',
    'cancels, and is where it began',
  ],
  'kinerja-reminders': [
    'opens the ground of what is due, and what comes later',
    'takes the days along as a calendar file',
    'has the browser tell of it',
  ],
  'kinerja-recognition': [
    'announces what was granted, with the reason',
    'takes an announcement back',
    'does not want to be named, and then does',
    'reads by which rule',
  ],
  'kinerja-development-plan': [
    'takes what is weak into a plan, and offers it',
    'writes an area and an activity in own words, takes one away, and keeps a draft',
    'agrees to a plan',
    'sends a plan back',
    'notes a check-in',
    'gives more time',
    'stops a plan',
    'tells the outcome',
    'replies to the outcome',
  ],
} as const;

export type Tag = keyof typeof tasks;

/** Walks every task of a widget; one that is not walked does not compile. */
export function walks<T extends Tag>(
  tag: T,
  ways: Readonly<Record<(typeof tasks)[T][number], (this: Mocha.Context) => Promise<void>>>,
): void {
  describe(`${tag}, by keyboard alone: somebody`, () => {
    for (const task of tasks[tag] as readonly (typeof tasks)[T][number][])
      it(task, function () {
        return ways[task].call(this);
      }).timeout(60_000);
  });
}
