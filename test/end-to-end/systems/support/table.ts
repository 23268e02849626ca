/** The rows of the table of the five systems in product.md. */
export type Row =
  'Planning' | 'Tracking' | 'Rating' | 'Other voices' | 'Obstacles' | 'Feedback' | 'Follow-up' | 'Acceptance';

/** What the cells of one system say, row by row, thing by thing; a row that is not there has an empty cell. */
export type Column = Readonly<Partial<Record<Row, readonly string[]>>>;

/** What acceptance means of the software, in every system. */
const accepted = [
  'a guided first use',
  'a simulator in which anyone tries the rules on made-up numbers',
  'help beside every field',
  'a "why this score" on every number',
] as const;

/** The table, by region: each thing is to be shown once in the walk through that region's year. */
export const table: Readonly<Record<string, Column>> = {
  Sibolga: {
    Planning: ['the employee writes a clear, measurable work plan', 'the supervisor reviews it'],
    Tracking: ['real-time view of own performance and progress', 'notices of report deadlines'],
    Rating: ['periodic, by the direct supervisor', 'of the result and of the process'],
    Obstacles: ['the employee names each obstacle and analyses its cause', 'so that it can be mended'],
    Feedback: ['constructive, with strengths and weaknesses'],
    'Follow-up': ['recognition of achievement', 'data analysis that helps plan the next step'],
    Acceptance: ['training and explanation against resistance to change', ...accepted],
  },
  Kupang: {
    Planning: ['indicators that every employee understands: service quality, discipline, innovation'],
    Tracking: ['programme targets, e.g. a vaccination programme'],
    Rating: ['yearly, by the direct supervisor', 'quantitative and qualitative (attitude, ethics)'],
    'Other voices': ['third-party raters', 'peer feedback survey, against personal-relation bias'],
    Obstacles: ['coaching and a chance to improve'],
    Feedback: ['transparent and fair mechanism'],
    'Follow-up': ['promotion', 'awards', 'coaching for the weak', 'innovation awards'],
    Acceptance: ['transparency', ...accepted],
  },
  Bungo: {
    Planning: [
      'plan drawn from the performance standard of the position (response time, patient satisfaction)',
    ],
    Tracking: ['execution of the plan with responsibility', 'lack of resources or facilities recorded'],
    Rating: ['achievement against the standard', 'supervision and coaching work counted'],
    Obstacles: ['support from the leader'],
    Feedback: ['input and guidance by the leader'],
    'Follow-up': ['formal recognition in a meeting', 'incentives'],
    Acceptance: ['socialisation and training', ...accepted],
  },
  Kemuning: {
    Planning: ['indicators fixed per position, e.g. complaints solved within the set time'],
    Tracking: ['periodic self-reports', 'monthly progress to a yearly target (1,000 registrations)'],
    Rating: ['self-assessment first, then the supervisor', 'on data and facts, not assumption'],
    Obstacles: ['areas to improve and potential to develop'],
    Feedback: ['constructive feedback'],
    'Follow-up': ['award for reaching or passing the target', 'promotion', 'fitting training'],
    Acceptance: ['socialisation, training on why', ...accepted],
  },
  Lhokseumawe: {
    Planning: ["targets tied to the region's vision and mission"],
    Tracking: ['service time brought down (lower is better, e.g. birth certificates)'],
    Rating: ['by several methods: supervisor, community feedback, target achievement'],
    'Other voices': ['community satisfaction survey'],
    Feedback: ['rating as a means of self-development'],
    'Follow-up': ['monthly award for the best', 'healthy competition', 'career development'],
    Acceptance: ['socialisation and training', ...accepted],
  },
};

/** Everything that the walk of a region is to show, as its parts are named. */
export const thingsOf = (region: string): readonly string[] =>
  Object.entries(table[region] ?? {}).flatMap(([row, things]) => things.map((thing) => `${row}: ${thing}`));
