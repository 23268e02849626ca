import type { MoreWords } from './more-words.ts';

/** In English. */
export const en: MoreWords = {
  explained: {
    readings: 'The result under other weightings',
    readingsWhy: (elements, weight, sum) =>
      `The weight of each element is 1 divided by the number of elements. Some offices round it, and ${elements} × ${weight} is only ${sum}, so the same answers give a lower index.`,
    used: 'used here',
    why: 'Why this value?',
    proof: 'Proof of calculation',
    proofText: 'This file holds the data, the rule and every step. Anyone can compute this value again.',
    hash: 'Fingerprint (SHA-256)',
    download: 'Download JSON',
    copy: 'Copy',
    copied: 'Copied',
    columns: ['Weight', 'Index', 'Grade'],
  },
  save: 'Download CSV',
  table: 'Show the figures as a table',
  chartFailed: 'The chart could not be loaded. Its figures are in the table.',
  quality: {
    lead: 'How strong is this figure? The label judges the survey, not the service.',
    summary: (met, all, unknown) =>
      `Survey quality label: ${met} of ${all} met${unknown ? `, ${unknown} not known` : ''}`,
    met: 'yes',
    unmet: 'not yet',
    unknown: 'not known',
    names: {
      'enough-respondents': 'Enough respondents',
      'few-gaps': 'Complete answers',
      'whole-period': 'Period is over',
      'method-stated': 'Questionnaire named',
      recomputable: 'Can be recomputed',
    },
    facts: (answer, number) => {
      const { question, met, respondents = 0, needed = 0, percent = 0, least = 0 } = answer;
      switch (question) {
        case 'enough-respondents':
          return met === null
            ? 'The number of respondents or of service users is not stated.'
            : `${number(respondents)} respondents; ${number(needed)} are advised (Krejcie and Morgan).`;
        case 'few-gaps':
          return met === null
            ? 'The number of answers to each element is not stated.'
            : `${number(percent)}% of the questions were answered; at least ${number(least)}%.`;
        case 'whole-period':
          return met ? 'The data cover the whole period.' : 'The period goes on; the figure may still move.';
        case 'method-stated':
          return met
            ? 'The questionnaire and its version are named.'
            : 'The questionnaire and its version are not named.';
        case 'recomputable':
          return met
            ? 'The counts are open, so anyone can compute it again.'
            : 'Only printed means are open.';
      }
    },
    basis: 'The limit for complete answers is an assumption, not a rule.',
  },
  trend: {
    title: 'Over time',
    lead: (first, from, last, to) => `Index ${first} in ${from}, ${last} in ${to}.`,
    alone: 'The latest survey does not compare with those before it.',
    single: 'There is only one survey of this unit to show, so nothing to compare with yet.',
    unread: 'Earlier surveys could not be read.',
    chart: 'Index of each period',
    place: (period) => {
      const { year } = period;
      if (period.length === 'year') return year;
      if (period.length === 'other') return `${period.month}\n${year}`;
      return `${period.length === 'half' ? 'H' : 'Q'}${period.part}\n${year}`;
    },
    noInterval:
      'Small differences may be chance. A confidence interval needs the answers of each person, which are not published.',
    breakBefore: (period, reasons) =>
      `Upright line before ${period}: ${reasons}; values on its two sides do not compare.`,
    breaks: {
      regulation: 'the method changed',
      elements: 'the elements changed',
      instrument: 'the questionnaire changed',
      'instrument-unknown': 'one of the surveys does not name its questionnaire',
    },
    withheld: (period, count, least) =>
      `${period}: not shown, because ${count} respondents are fewer than ${least}.`,
    incomplete: (period) => `${period}: an element has no answers, so there is no index.`,
    columns: ['Period', 'Index', 'Grade', 'Respondents', 'Method', 'Note'],
    method: (law, weight) => `${law}, weight ${weight}`,
    withheldNote: 'not shown',
    breakNote: 'does not compare with the one before',
  },
  importance: {
    title: 'Importance and performance',
    lead: (elements) =>
      `Needs work most: ${elements}. It matters to people, and its value is below the mean.`,
    leadNone: 'No element both matters and lies below the mean.',
    stated: 'Importance was asked for.',
    derived: 'Importance is derived: how the answers to an element go with the overall rating.',
    missing:
      'This cannot be shown yet: the survey does not ask how much each element matters. What it takes: one question on importance for each element, or one on overall satisfaction to derive it from.',
    chart: 'Importance and performance of each element',
    performance: 'Performance (mean answer)',
    importance: 'Importance',
    cross: 'The lines cross at the two means. An element near a line may be in another field by chance.',
    fields: {
      concentrate: 'Concentrate here',
      'keep-up': 'Keep it up',
      'low-priority': 'Low priority',
      'possible-overkill': 'Overdone?',
    },
    columns: ['Element', 'Importance', 'Mean', 'Field'],
  },
  groups: {
    title: (by) => `By ${by.toLocaleLowerCase('en')}`,
    withheld: 'not shown',
    explained: (least) =>
      `Groups of fewer than ${least} people are not shown, so that nobody’s answers can be guessed. If only one group were missing, its figure could be found from the total; so the next smallest is hidden with it.`,
    columns: ['Group', 'Respondents', 'Index', 'Grade'],
  },
  followUp: {
    title: 'What we changed',
    none: 'No follow-up plan has been published yet.',
    about: (element, value) => `${element} (value ${value})`,
    responsible: 'Responsible',
    due: 'Due',
    done: (day) => `Done ${day}`,
    open: 'Under way',
    late: 'Overdue',
    result: 'What came of it',
  },
  receipt: {
    title: 'Check my answer code',
    lead: 'Have you answered the survey? Type your answer code to see whether your answer is counted. The code says nothing of your answers.',
    label: 'Answer code',
    hint: 'Eight letters and digits, e.g. K7Q2-MX4D.',
    check: 'Check',
    checking: 'Checking…',
    invalid: 'A code has eight letters and digits. Please look at it again.',
    counted: (code) => `Yes. Answer ${code} is counted in this result.`,
    elsewhere: (code, title) => `Answer ${code} is counted in another survey: ${title}.`,
    unknown: (code) => `Answer ${code} is not here. Please look at the code again.`,
    waiting: (count) => `${count} submissions on this device have not arrived yet. Yours may be one of them.`,
  },
};
