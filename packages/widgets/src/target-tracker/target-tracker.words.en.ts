import { type TrackerWords, named, sentence } from './tracker-words.ts';

export const english: TrackerWords = {
  heading: 'Performance targets',
  absent: ['This plan was not found', 'Check the link, or ask the performance team of your unit.'],
  summary: (reached, open, missing) =>
    sentence([reached, 'reached'], [open, 'not reached yet'], [missing, 'without a report']),
  supports: "Supports the superior's result",
  report: 'Report progress',
  reportOn: (result) => `Progress report: ${result}`,
  stages: {
    draft: [
      'This plan is still a draft',
      'Progress can be reported once it has been submitted and agreed by the supervisor.',
    ],
    submitted: [
      'This plan waits for agreement',
      'Progress can be reported once the supervisor has agreed to it.',
    ],
  },
  notBegun: (day) => ['The period has not begun', `Progress can be reported from ${day}.`],
  waiting: (count) =>
    count === 1
      ? '1 record is stored on this device and waits to be sent.'
      : `${count} records are stored on this device and wait to be sent.`,
  received: (code) => ['Report received', `Receipt code ${code}. The figures above are up to date.`],
  stored: (code) => [
    'Report stored on this device',
    `It is sent by itself once you are connected again; do not clear the browser data. Receipt code ${code}.`,
  ],
  form: {
    on: 'Date',
    between: (first, last) => `Between ${first} and ${last}.`,
    value: (unit) => (unit ? `Realised (${unit})` : 'Realised'),
    valueHints: {
      sum: 'Only what is new in this report; the sum is made for you.',
      average: 'The value of this report; the average is made for you.',
      last: 'How it stands on that day.',
      ratio: 'Only what is new in this report; the percentage is made for you.',
    },
    part: 'How many met it',
    of: 'Of how many',
    done: 'Has it been done?',
    note: 'Note (may be empty)',
    evidence: 'Evidence (may be empty)',
    title: 'Name of the evidence',
    titleHint: 'For example: Summary of the birth register, September 2026.',
    url: 'Link to the evidence',
    urlHint: 'The full address, starting with https:// or http://.',
    evidenceFile: {
      label: 'Evidence file',
      hint: 'The file is not sent. Only its name, size, kind and fingerprint are kept, so that it can be proved later to be the same file.',
      reading: 'Computing the fingerprint of the file…',
      chosen: (name, size) => `${name} · ${size}`,
      hash: 'SHA-256 fingerprint',
      noHash: 'Without a fingerprint: this browser cannot compute it.',
      unreadable: 'The file cannot be read. Choose it once more.',
      remove: 'Take the file away',
    },
    obstacle: 'Any obstacle?',
    what: 'What stood in the way',
    cause: 'Why it did',
    causeHint: 'A clear cause helps your superior to give the right support.',
    analysis: {
      category: 'Kind of obstacle',
      noCategory: 'Choose if one fits',
      support: 'Support you ask of your leader',
      supportHint: 'For example people, money, equipment, or a decision.',
      guide: 'Look for the root cause',
      guideHint: 'Ask “why” again and again, five times at most.',
      why: (about) => `Why “${about}”?`,
      whyOfNothing: 'Why did that happen?',
      step: (place, most) => `Why number ${place} of at most ${most}`,
      further: 'Ask why again',
      back: 'Remove the last answer',
      root: (cause) => `Root cause: ${cause}`,
      enough: 'Stop when the answer is something that can be mended.',
    },
    send: 'Send the report',
    again: 'Send again',
    sending: 'Sending…',
    cancel: 'Cancel',
    mend: (count) => (count === 1 ? '1 field needs mending' : `${count} fields need mending`),
    rules: {
      'day-required': () => 'Fill in the date of the report.',
      'day-outside': (first, last) => `Choose a date between ${first} and ${last}.`,
      'value-required': () => 'Fill in what was realised. If it really is nothing, write 0.',
      'value-number': () => 'Write what was realised as a number only, such as 12 or 12.5.',
      'value-negative': () => 'What was realised cannot be less than 0.',
      'value-above': () => 'No more can have met it than there were.',
      'of-number': () => 'Fill in of how many, as a number; 0 where there was no case.',
      'done-required': () => 'Choose whether it has been done.',
      'title-required': () => 'Give this link or file a name.',
      'url-format': () => 'Write the full address, starting with https:// or http://, without spaces.',
      'cause-required': () => 'Write why it happened; your scheme asks for it.',
      'support-required': () => 'Write what support you ask of your leader.',
      'category-unknown': () => 'Choose a kind of obstacle that is in the list.',
      'file-reading': () => 'Wait until the fingerprint of the file is ready.',
      'what-required': () => 'Name the obstacle too, not only its cause.',
    },
    kept: 'What you filled in is still here.',
    arrived:
      'The report you sent before did arrive; see the list above. Send again only if this is another report.',
  },
  pace: {
    planned: (amount) => `Planned until today: ${amount}`,
    paces: { ahead: 'Better than planned', on: 'As planned', behind: 'Behind the plan' },
    apart: (amount, more) => (more ? `${amount} more` : `${amount} less`),
    needed: (amount) => `To reach the target: at least ${amount} a month.`,
    neededLimit: (amount) => `To stay within the target: at most ${amount} a month.`,
    forecast: (value, low, high) =>
      `Forecast for the end of the period: about ${value}, between ${low} and ${high}.`,
    certain: (value) => `Forecast for the end of the period: about ${value}.`,
    outlooks: {
      reached: 'The target has been reached.',
      missed: 'The limit has been passed.',
      likely: 'The target will most likely be reached.',
      open: 'The target may be reached or not.',
      unlikely: 'The target is hard to reach if the coming months stay like this.',
    },
    rough: (inTen, months) =>
      `A rough forecast from ${months} reported months, not a score: about ${inTen} times in 10 the result lies between those two numbers.`,
    roughPoint: (months) => `A rough forecast from ${months} reported months, not a score.`,
    gaps: (months) => `Without a report and not counted: ${months}.`,
    tooEarly: (least) =>
      `Too early to say how the period will end: it takes reports of at least ${least} months.`,
  },
  months: {
    summary: 'Progress by month',
    glance: (reported, months) => `${reported} of ${months} months have been reported.`,
    glanceOf: (result) => `Reports by month: ${result}.`,
    keys: { reported: 'Realised in that month', planned: 'Planned for that month' },
    lead: (total) =>
      total
        ? 'The sum since the period began, beside the plan and the forecast until its end.'
        : 'How it stood by each month, beside the target and the forecast until the end of the period.',
    legend: { main: 'Realised', reference: 'Planned', forecast: 'Forecast', band: 'Range of the forecast' },
    chart: (result) => `Progress by month: ${result}`,
    chartMore: (value, planned) => `Last ${value}; planned were ${planned}. All figures are in the table.`,
    failed: 'The chart could not be loaded; its figures are in the table.',
    table: 'See the figures in a table',
    caption: (result) => `Figures by month: ${result}`,
    columns: {
      month: 'Month',
      planned: 'Planned',
      reported: 'Realised',
      plannedTotal: 'Planned by then',
      total: 'Realised by then',
      forecast: 'Forecast',
    },
    none: 'not reported',
    ahead: '–',
  },
  around: {
    overdue: (count) => (count === 1 ? '1 report is overdue.' : `${count} reports are overdue.`),
    soon: (count) => (count === 1 ? '1 report is due soon.' : `${count} reports are due soon.`),
    nothing: 'No report is overdue.',
    report: (stretch, last, left) => {
      const days = Math.abs(left) === 1 ? 'day' : 'days';
      const when = left < 0 ? `${-left} ${days} late` : left === 0 ? 'today' : `${left} ${days} left`;
      return `Report for ${stretch}: by ${last} (${when}).`;
    },
    more: (count) =>
      count === 1 ? '1 other report is overdue too.' : `${count} other reports are overdue too.`,
    unknownScheme: (id) => [
      'This scheme is not known',
      `There is no scheme “${id}”. Deadlines and kinds of obstacles cannot be shown; progress can still be reported.`,
    ],
    newReports: (count, results) =>
      count === 1
        ? `1 new report from elsewhere${named(results)}.`
        : `${count} new reports from elsewhere${named(results)}.`,
    revised: 'This plan has just been changed.',
    held: 'What you are writing is not disturbed.',
    show: 'Show',
    close: 'Close',
  },
};
