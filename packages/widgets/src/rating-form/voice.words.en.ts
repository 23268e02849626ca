import type { VoiceWords } from './voice-words.ts';

/** Handing in a rating, in English. */
export const english: VoiceWords = {
  roles: {
    supervisor: {
      heading: 'Performance rating',
      item: 'Your rating',
      finish: 'Hand in…',
      confirm: (predicate, name) => [
        `Hand in this rating with the predicate “${predicate}” for ${name}?`,
        'It is kept as it is. Until the result is released to the employee you can still rate again; the employee can read it only after that release.',
      ],
      confirmYes: 'Yes, hand it in',
      final: (day) => [
        'This rating is handed in',
        `Handed in on ${day}. The employee reads it once the result is released.`,
      ],
    },
    self: {
      heading: 'Self rating',
      item: 'Your own rating',
      finish: 'Hand in…',
      confirm: () => [
        'Hand in this self rating?',
        'Once it is handed in it cannot be changed any more, and the supervisor can read it. It is not a predicate.',
      ],
      confirmYes: 'Yes, hand it in',
      final: (day) => [
        'This self rating is handed in',
        `Handed in on ${day}. It cannot be changed any more.`,
      ],
    },
    other: {
      heading: 'Rating',
      item: 'Your rating',
      finish: 'Hand in…',
      confirm: (_predicate, name) => [
        `Hand in your rating of ${name}?`,
        'Once it is handed in it cannot be changed any more. It informs the evaluation; it is not a predicate.',
      ],
      confirmYes: 'Yes, hand it in',
      final: (day) => ['This rating is handed in', `Handed in on ${day}. Thank you.`],
    },
  },
  headings: {
    peer: 'Rating by a colleague',
    subordinate: 'Rating by a member of staff',
    'third-party': 'Rating by a third party',
  },
  voices: { peer: 'colleagues', subordinate: 'members of staff', 'third-party': 'third parties' },
  closed: [
    'This rating is closed',
    'The evaluation has gone past its ratings, so nothing can be handed in any more.',
  ],
  notInScheme: [
    'This scheme does not ask for your rating',
    'The evaluation scheme of this region does not hear this role. Ask the performance team.',
  ],
  notHanded: [
    'Stored, but not handed in yet',
    'This rating is complete and stored. The evaluation has not taken it yet; hand it in once more.',
  ],
  contents: 'What it says',
  handIn: 'Hand in',
  handingIn: 'Handing in…',
  again: 'Rate again',
  againHint: 'What you handed in stays stored; the new rating takes its place once it is handed in.',
  waitsForSelf: [
    'The self rating is not handed in yet',
    'This scheme lets employees rate themselves first. You can fill in and save a draft, and hand it in after that.',
  ],
  overallTitle: '3. As a whole',
  overallIntro: 'Your own judgement; it is not computed from the items above.',
  unableAsWhole: 'Unable to rate as a whole',
  sightTitle: 'Who reads this',
  sight: {
    self: (supervisor) => [
      `${supervisor} reads it once it is handed in, beside each item that he or she rates.`,
      "You do not see the supervisor's rating before the result is released to you.",
      'The performance team can read it once it is handed in.',
      'Whoever decides objections can read it too.',
    ],
    supervisor: (employee) => [
      `${employee} reads it after the result is released, with your name.`,
      'The performance team can read it once it is handed in.',
      'Whoever decides objections can read it too.',
    ],
    named: 'This scheme promises no anonymity: take it that this can be read with your name.',
    group: (employee, least, voice) =>
      `${employee} only sees ${least} or more ${voice} together; of fewer, that group is not shown by itself.`,
    rollUp: (voice) => `Where there are too few raters, they may be counted with the ${voice}.`,
    asked: (employee) => `${employee} may know who was asked, but is not told who has rated.`,
    known: (supervisor) =>
      `${supervisor} sees that you have handed in; what you said only together with others.`,
    team: 'The performance team can read this with your name.',
    style: 'Your way of writing, or an example you use, may still be recognised.',
  },
  tie: 'I have a tie with this employee (family, business, dispute)',
  tieHint: {
    counted: 'If ticked, the tie is recorded; your rating still counts.',
    'left-out': 'If ticked, the tie is recorded and your rating is not counted in the joint value.',
  },
  tieText: 'What tie',
  reasonsFor: (levels) => `This scheme asks a reason for: ${levels}.`,
  evidenceAsked: 'This scheme asks a report with evidence for every result that is rated.',
  noReports:
    'Reports and evidence are read by the employee and the supervisor alone. Judge by what you have seen.',
  mends: {
    reason: (name) => `Write the reason for “${name}”.`,
    evidence: (name) => `${name}: no report with evidence yet`,
    self: "The employee's self rating is not handed in yet",
    other: 'Something does not fit the scheme',
  },
};
