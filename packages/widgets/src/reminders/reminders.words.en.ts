import type { RemindersWords } from './reminders-words.ts';

const urgent = (overdue: number, soon: number): string[] => [
  ...(overdue ? [`${overdue} overdue`] : []),
  ...(soon ? [`${soon} due soon`] : []),
];
const counted = (count: number): string => (count === 1 ? '1 day' : `${count} days`);

/** The reminders in English. */
export const en: RemindersWords = {
  heading: 'What is to be done',
  absent: ['Nothing was found', 'Reload this page, or ask the performance team of your unit.'],
  noPerson: [
    'The employee is not known',
    'This page does not say whose reminders are to be shown. Ask those who run this portal.',
  ],
  noScheme: [
    'The scheme is not known',
    'This page does not say which regional scheme applies. Ask those who run this portal.',
  ],
  noPeriod: [
    'The period cannot be read',
    'The first or last day of the period on this page is wrong. Ask those who run this portal.',
  ],
  unknownRole: (role) => [
    'This role is not known',
    `This page asks for reminders for the role “${role}”. Ask those who run this portal.`,
  ],
  unknownScheme: (scheme) => [
    'This scheme is not known',
    `There is no scheme “${scheme}”. Ask those who run this portal.`,
  ],
  noHolidays: [
    'Holidays are not known',
    'Terms in working days are counted without holidays and shared leave, so they may end later than is written here.',
  ],
  roles: {
    employee: 'employee',
    supervisor: 'supervisor',
    peer: 'peer',
    subordinate: 'subordinate',
    'third-party': 'third party',
    'performance-team': 'performance team',
    'appeal-authority': "supervisor's superior",
  },
  scope: (role, period) => `As ${role} · ${period}`,
  states: {
    overdue: (count) => `Overdue (${count})`,
    'due-soon': (count) => `Due soon (${count})`,
    open: (count) => `Can be done now (${count})`,
    'not-yet': (count) => `Later (${count})`,
  },
  summary: (overdue, soon, open) =>
    `${[...urgent(overdue, soon), ...(open ? [`${open} can be done now`] : [])].join(', ')}.`,
  nothing: ['Nothing is to be done now', 'Everything is in order. Thank you.'],
  actions: {
    'write-plan': 'Write the plan',
    'submit-plan': 'Submit the plan',
    'agree-plan': 'Agree to the plan, or return it',
    report: 'Report progress on targets',
    'check-in': 'Hold a performance dialogue',
    'give-feedback': 'Give feedback',
    'acknowledge-feedback': 'Read feedback',
    answer: 'Answer a request for feedback',
    'approve-rater': 'Decide on a nominated rater',
    'assess-oneself': 'Rate yourself',
    contribute: 'Give your view as a rater',
    rate: 'Rate the performance',
    calibrate: 'Calibrate the rating',
    release: 'Hand the evaluation over',
    acknowledge: 'Receive and return the evaluation',
    object: 'Object to the evaluation',
    decide: 'Decide on the objection',
    'agree-development': 'Agree to the development plan',
    'check-in-development': 'Talk about the progress of the development plan',
    'conclude-development': 'Tell the outcome of the development plan',
    finalise: 'Make the evaluation final',
  },
  missed: {
    report: (count, stretches) => `${count} progress reports are not complete: ${stretches}`,
    'check-in': (count, stretches) => `${count} performance dialogues were not held: ${stretches}`,
    'give-feedback': (count, stretches) => `Feedback was not given ${count} times: ${stretches}`,
  },
  firstUntil: (day) => `First due by ${day}`,
  each: (stretch, day) => `${stretch}, by ${day}`,
  optional: 'This is your right and no duty.',
  self: 'For yourself',
  whom: (name) => `For ${name}`,
  stretch: (days) => `period ${days}`,
  until: (day) => `By ${day}`,
  from: (day) => `From ${day}`,
  noTerm: 'No time limit',
  left: (days) => {
    if (days < 0) return `${counted(-days)} overdue`;
    return ['Today', 'Tomorrow'][days] ?? `${counted(days)} left`;
  },
  uncertain: 'This day is not certain: not all holidays are known, so it may come later.',
  ground: 'Basis and details',
  basis: (law, place, status) => `${law}: ${place} (${status})`,
  targets: 'Not yet reported:',
  go: 'Open',
  file: {
    title: 'Keep in your calendar',
    text: (count) =>
      `An .ics file with ${count === 1 ? '1 day' : `${count} days`}, for the calendar on your phone or computer. The file does not change by itself: download it again when there are new days.`,
    button: 'Download the calendar file',
    saved: 'The calendar file was downloaded. Open it to add the days to your calendar.',
  },
  notify: {
    title: 'Browser notification',
    text: 'One summary of what is overdue or due soon, only while this page is open. Once the page is closed there is no notification.',
    start: 'Notify me',
    stop: 'Stop notifying',
    said: {
      off: '',
      on: 'You are notified while this page is open.',
      refused: 'The browser does not allow notifications. You can change that in its settings for this site.',
      unable: 'This browser cannot show notifications. The calendar file can be used all the same.',
    },
    urgent: (overdue, soon) => `${urgent(overdue, soon).join(', ')}.`,
  },
};
