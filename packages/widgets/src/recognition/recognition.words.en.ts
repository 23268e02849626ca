import type { RecognitionWords } from './recognition-words.ts';

/** The recognition in English. */
export const en: RecognitionWords = {
  heading: 'Awards',
  absent: ['Nothing was found', 'Reload this page, or ask the performance team of your unit.'],
  unknownRole: (role) => [
    'This role is not known',
    `This page asks for the view of the role “${role}”. Ask those who run this portal.`,
  ],
  noPerson: [
    'The person is not known',
    'This page does not say who opened it. Ask those who run this portal.',
  ],
  unknownScheme: (scheme) => [
    'This scheme is not known',
    `There is no scheme “${scheme}”. Ask those who run this portal.`,
  ],
  nothing: ['No award has been announced yet', 'Awards are shown here once they are announced.'],
  everybody: 'Announced awards',
  year: 'Year',
  allYears: 'All years',
  count: (count) => (count === 1 ? '1 award' : `${count} awards`),
  kinds: { recognition: 'Recognition', award: 'Award', incentive: 'Incentive' },
  every: { month: 'monthly', quarter: 'quarterly', 'half-year': 'half-yearly', year: 'yearly' },
  wholeYear: (year) => `Year ${year}`,
  announced: (day) => `Announced ${day}`,
  among: (count) => `of ${count} people in the unit`,
  ground: 'Rule and basis',
  basis: (law, place, status) => `${law}: ${place} (${status})`,
  own: {
    title: 'Your awards',
    stages: {
      announced: 'Everybody can see it.',
      withheld: 'Your name is not shown, as you wished.',
      withdrawn: 'The office took the announcement back.',
    },
    from: (day) => `Everybody can see it from ${day}. Until then only you and the office do.`,
    small: (least) => `Only you and the office see it, because your unit has fewer than ${least} people.`,
    withhold: 'Do not show my name',
    show: 'Show my name',
  },
  office: {
    title: 'Ready to be announced',
    none: 'No award waits to be announced. Awards are first granted as a follow-up of an evaluation.',
    standing: 'Already announced',
    granted: (day) => `Granted ${day}`,
    waits: (days) => `The employee has ${days} days to refuse being named before everybody sees it.`,
    announce: 'Announce…',
    ground: 'The reason, for everybody',
    groundHint: 'What was achieved, with its figures. Write no personal data.',
    withdraw: 'Take back…',
    reason: 'Why it is taken back',
    reasonHint: 'Kept in the history; not shown to the public.',
    send: { announce: 'Announce the award', withdraw: 'Take the announcement back' },
    cancel: 'Cancel',
    missing: 'Write the reason.',
  },
  sending: 'Sending…',
  done: {
    announce: ['The award is announced', 'The employee can see it now.'],
    withhold: ['Your name is not shown', 'You can show it again at any time.'],
    show: ['Your name is shown', 'You can hide it again at any time.'],
    withdraw: ['The announcement was taken back', 'The public no longer sees this award.'],
  },
  queued: ['Kept on this device', 'It will be sent by itself once there is a connection.'],
  code: (code) => `Receipt code ${code}.`,
  notYet: [
    'This cannot be done yet',
    'The data on the server have changed. Look at what is shown now, and try again.',
  ],
  rules: {
    title: 'How awards are decided',
    everybody: 'for every employee',
    when: {
      predicates: (names) => `predicate ${names}`,
      consecutive: (count) => `${count} periods in a row`,
      achievement: (percent) => `every target reached by at least ${percent}%`,
      value: (value) => `joint value of at least ${value}`,
      best: (count) =>
        count === '1' ? 'highest joint value of the unit' : `${count} highest joint values of the unit`,
      innovation: () => 'a recognised innovation',
      unitFrom: (count) => `only in units of ${count} people or more`,
    },
    protection: (least, days) =>
      `A superior grants an award by this rule and writes the reason. Every employee may refuse to be named within ${days} days before it is shown, and afterwards. Units of fewer than ${least} people are not shown, so that nobody is told of by being left out.`,
  },
};
