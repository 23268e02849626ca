import type { StepWords } from './step-words.ts';

/** How an achievement was formed, where its two figures alone do not tell. */
const formulas: Readonly<Record<string, string>> = {
  'thrift-beyond': ' (saved beyond the limit: the value falls)',
  'not-done': ' (not done)',
  'less-is-better': ' (less is better)',
  'in-range': ' (within the target range)',
};

/** A limit on a group, by its rule. */
const limits: Readonly<Record<string, (limit: string, predicates: string) => string>> = {
  'more-than': (limit, predicates) => `More than ${limit} rated ${predicates}`,
  'at-least': (limit, predicates) => `At least ${limit} rated ${predicates}`,
  'at-most': (limit, predicates) => `At most ${limit} rated ${predicates}`,
  some: (_, predicates) => `Some rated ${predicates}`,
  none: (_, predicates) => `None rated ${predicates}`,
};

/** The explanation in English; the official terms of a formula keep their Indonesian abbreviation. */
export const englishSteps: StepWords = {
  sentences: {
    mean: ({ argument, has, value }) =>
      has('mean')
        ? `Mean of ${argument('element')} = ${argument('mean')} (as printed)`
        : `Mean of ${argument('element')} = ${argument('sum')} ÷ ${argument('count')} = ${value}`,
    weighted: ({ argument, origin, value }) =>
      `Weighted mean of ${argument('element')} = ${origin} × ${argument('weight')} = ${value}`,
    total: ({ count, value }) => `Interval value (NI) = sum of ${count} weighted means = ${value}`,
    converted: ({ argument, has, origin, value }) =>
      `${has('element') ? `NIK of ${argument('element')}` : 'Converted interval value (NIK)'} = ` +
      `${origin} × ${argument('factor')} = ${value}`,
    rounded: ({ argument, raw, origin, value }) =>
      `${origin ? `${origin} rounded` : 'Rounded'} to ` +
      `${raw('digits') === '0' ? 'a whole number' : `${argument('digits')} decimals`} (half up) = ${value}`,
    graded: ({ argument, origin, rests, value }) => {
      const kind = rests('summed') ? 'predicate' : 'grade';
      return value
        ? `${origin && `${origin} falls in ${kind} `}${value}, which starts at ${argument('from')}`
        : `${origin || 'The value'} falls in no ${kind}`;
    },
    given: ({ argument, value }) => `${argument('term')} = ${value} (as given)`,
    achieved: ({ argument, raw, has, value }) =>
      `Achievement of ${argument('term')}: ${has('target') ? `target ${argument('target')}, ` : ''}` +
      `realised ${argument('actual')} = ${value}${formulas[raw('formula')] ?? ''}`,
    valued: ({ argument, origin, value }) =>
      `Value for an achievement of ${origin} (${argument('category')}) = ${value}`,
    averaged: ({ argument, count, value }) => `${argument('term')}: mean of ${count} values = ${value}`,
    shared: ({ argument, has, origin, value }) =>
      has('factor')
        ? `${argument('term')}: ${argument('factor')} × ${argument('weight')} × ${origin} ÷ 100 = ${value}`
        : `${argument('term')}: ${origin} × ${argument('weight')} = ${value}`,
    summed: ({ argument, count, value }) => `${argument('term')}: sum of ${count} values = ${value}`,
    limited: ({ argument, origin, value }) => `${origin} is limited to ${argument('limit')} = ${value}`,
    credited: ({ argument, has, value }) =>
      `Credit points${has('level') ? ` as ${argument('level')}, predicate ${argument('predicate')}` : ''} = ` +
      `${argument('months')} months ÷ 12 × ${argument('percent')} % × ${argument('coefficient')} = ${value}`,
    needed: ({ argument, has, value }) =>
      `Still needed${has('towards') ? ` for ${argument('towards')} from ${argument('level')}` : ''}: ` +
      `${argument('need')} − ${argument('has')} = ${value}`,
    checked: ({ argument, raw, has, value }) =>
      has('share')
        ? `${limits[raw('rule')]?.(argument('limit'), argument('predicates')) ?? raw('rule')}: ` +
          `share ${argument('share')} → ${value}`
        : value,
    judged: ({ argument, has, value }) =>
      has('item')
        ? `${argument('axis')}, ${argument('item')}: ${value}`
        : `${argument('axis')} as a whole: ${value}`,
    predicate: ({ argument, value }) =>
      `Work results: ${argument('results')}. Work behaviour: ${argument('behaviour')} → predicate ${value}`,
    mapped: ({ argument, has, origin, value }) =>
      `${has('count') ? `Raters: ${argument('count')}. ` : ''}${origin || argument('category')} = ${value} ` +
      `by the table of the scale${has('line') ? ` (${argument('line')})` : ''}`,
    heard: ({ argument, value }) =>
      `${argument('term')}, ${argument('axis')}: mean of what raters said (${argument('raters')}) = ${value}`,
    unheard: ({ argument, has }) =>
      `${argument('term')}${has('axis') ? `, ${argument('axis')}` : ''}: ` +
      (has('into')
        ? `too few to stand alone, counted with ${argument('into')}`
        : `not heard${has('weight') ? '; its weight goes to the others in proportion' : ''}`),
    rescaled: ({ argument, value }) =>
      `Weight of ${argument('term')} among those heard = ${argument('weight')} ÷ ${argument('of')} = ${value}`,
  },
  limits,
  axes: { results: 'Work results', behaviour: 'Work behaviour' },
  statuses: {
    'in-force': 'in force',
    superseded: 'no longer in force',
    'local-policy': 'local policy',
    assumption: 'assumption',
  },
  basis: 'Basis',
  exactValue: (value) => `Exact value before rounding for display: ${value}`,
  origin: (count) => (count === 1 ? 'It comes from' : `It comes from ${count} steps`),
};
