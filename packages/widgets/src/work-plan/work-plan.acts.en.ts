import type { ActingWords } from './plan-words.ts';

/** What is said around acting on a plan, in English. */
export const englishActs: ActingWords = {
  acts: {
    submit: {
      button: 'Submit…',
      ask: (name) => [
        `Submit this plan to ${name}?`,
        'After that it cannot be changed unless it is returned to you.',
      ],
      remark: ['A message to your superior', 'What is good to know.'],
      yes: 'Yes, submit',
      done: 'The plan is submitted',
    },
    confirm: {
      button: 'Confirm…',
      ask: () => [
        "Confirm that this plan fits the superior's?",
        "The superior's plan is agreed. Once confirmed, this plan is no longer provisional.",
      ],
      yes: 'Yes, confirm',
      done: 'The plan is confirmed',
    },
    return: {
      button: 'Return…',
      ask: (name) => [
        `Return this plan to ${name}?`,
        'Your remark is shown above the plan, so that it is clear what to mend.',
      ],
      remark: ['What has to be mended', 'Name the target and what you expect.'],
      yes: 'Yes, return it',
      done: 'The plan is returned',
    },
    agree: {
      button: 'Agree…',
      ask: (name) => [
        `Agree to the plan of ${name}?`,
        'From then on performance is measured by these targets. Changes are revisions, with a reason.',
      ],
      remark: ['A message to the employee', 'For example the support that you will give.'],
      yes: 'Yes, agree',
      done: 'The plan is agreed',
    },
    revise: {
      button: 'Revise…',
      ask: () => [
        'Open this plan for revision?',
        'The agreed plan stays in force, and is kept, until the revision is agreed.',
      ],
      remark: ['Reason for the revision', 'What changed, so that targets have to be adjusted.'],
      yes: 'Yes, open it',
      done: 'The plan is open for revision',
    },
  },
  optional: ' (may be empty)',
  remarkLacking: 'Write this first; it is required.',
  save: 'Save the draft',
  saved: 'Draft saved',
  sending: 'Saving…',
  back: 'Cancel',
  print: 'Print the plan',
  unsaved: 'There are changes that are not saved yet.',
  kept: 'What you filled in is still here.',
  mend: 'Fill these in first, so that it can be saved',
  missing: {
    submit: 'It cannot be submitted yet. Still to be put right:',
    confirm: 'It cannot be confirmed yet:',
    agree: 'It cannot be agreed yet:',
  },
  noTargets: 'Add at least one target.',
  inTarget: (number) => `Target ${number}: `,
  local: {
    result: 'Fill in the result.',
    name: 'Fill in the indicator.',
    target: 'Fill in the target as a number above 0.',
    minimum: 'Fill in the lower limit as a number.',
    maximum: 'Fill in the upper limit as a number.',
    range: 'The upper limit cannot be below the lower one.',
    weight: 'Fill in the weight as a number above 0 and up to 100.',
    month: 'Fill in every month as a number; 0 where there is no target.',
  },
  rules: {
    'targets.sum': (value, expected, apart, over) =>
      `The weights add up to ${value}% and should to ${expected}%: ${over ? `take ${apart} away` : `add ${apart}`}.`,
    'id.duplicate': () => 'This target is there twice. Remove one of them.',
    'weight.required': () => 'Fill in the weight of this target.',
    'weight.not-in-scheme': () => 'This region uses no weights. Empty the weight.',
    'goal.required': () => 'Choose the goal of the region that it supports.',
    'goal.not-in-scheme': () => 'This region uses no goals. Empty the choice.',
    'goal.unknown': () => 'This goal is there no longer. Choose another.',
    'standard.required': () =>
      'Targets must come from the standard of the position. Remove this one and take one from there.',
    'standard.unknown': () => 'Its standard is there no longer. Remove this target and take a new one.',
    'indicator.not-in-standard': () =>
      'This indicator is not in the standard. Remove this target and take one from there.',
    'breakdown.months-add-up': (value, expected, apart, over) =>
      `The months add up to ${value}, the target is ${expected}: ${apart} ${over ? 'too much' : 'lacking'}.`,
    'breakdown.last-month': (value, expected) =>
      `The last month says ${value} and should say the target: ${expected}.`,
    'breakdown.month': () => 'The months are not those of the period. Share it out evenly again.',
    'breakdown.required': () => 'A month is missing. Share it out evenly again.',
    'breakdown.unsupported': () => 'This indicator cannot be broken down. Choose no breakdown.',
    'alignment.unknown-target': () => "This target of the superior's is there no longer. Choose another.",
    'provisional.not-in-scheme': () => 'This region has no provisional plans. Confirm it first.',
    'provisional.unconfirmed': () =>
      "This plan is still provisional: confirm it once the superior's plan is agreed.",
    'provisional.not-provisional': () => 'This plan is not provisional.',
    'superior.required': () => "The superior's plan is not there, or cannot be read.",
    'superior.not-agreed': () => "The superior's plan is not agreed yet.",
    'superior.other-plan': () => "The superior's plan that was read is somebody else's.",
    'supervisor.about-oneself': () =>
      'Employee and supervisor are the same person. Ask the performance team.',
    'scheme.other-scheme': () => 'This plan was written under another scheme. Ask the performance team.',
    'regulation.other-regulation': () => 'This plan uses another regulation. Ask the performance team.',
    'absences.out-of-range': () => 'An absence lies outside the period. Ask the performance team.',
    other: () => 'Something breaks a rule. Ask the performance team.',
  },
  code: (code) => `Receipt code ${code}.`,
  queued: (code) => [
    'Stored on this device',
    `It is sent by itself once you are connected again; do not clear the browser data. Receipt code ${code}.`,
  ],
  conflict: (revision, stage) => [
    'This plan was saved from somewhere else',
    `What is stored now is version ${revision}, stage ${stage}. What you filled in is not lost.`,
  ],
  mine: 'How yours differs from what is stored:',
  useMine: 'Save mine',
  useStored: 'Use what is stored',
  setAside: 'What you filled in before is still kept on this page.',
  asideTitle: 'What you filled in and did not save',
  bringBack: 'Bring mine back',
};
