/** One step of `npm test`. */
export interface Step {
  readonly name: string;
  readonly heading: string;
  /** The programs to run in order, given the file that the runner's totals go to. */
  readonly commands: readonly ((totals: string) => readonly string[])[];
  /** Whether the last program writes totals; a step without them counts as one. */
  readonly counts?: boolean;
  /** Whether it needs Chromium. */
  readonly browser?: boolean;
  /** After so many minutes it is stopped and has failed. */
  readonly minutes: number;
}

const node = process.execPath;
const bin = 'node_modules/.bin';

function check(...words: string[]): () => readonly string[] {
  return () => words;
}

/** Node's runner over test files that read the packages' sources. */
function nodeTests(...globs: string[]): (totals: string) => readonly string[] {
  return (totals) => [
    node,
    '--disable-warning=ExperimentalWarning',
    '--conditions=@kinerja/source',
    '--test',
    '--test-concurrency=2',
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=./test/tools/node-totals.mjs',
    `--test-reporter-destination=${totals}`,
    ...globs,
  ];
}

/** Where each runner finds its test files; test/repository/test-files.test.ts sees that none is left out. */
export const nodeGlobs = ['test/{core,mock,server,repository,examples}/**/*.test.ts'];
export const browserGlobs = ['test/{data,widgets,embed}/**/*.test.ts'];
export const storyGlobs = ['test/stories/**/*.test.ts'];
export const endToEndGlobs = ['test/end-to-end/**/*.test.ts'];

export const steps: readonly Step[] = [
  {
    name: 'format',
    heading: 'Format (prettier)',
    commands: [check(node, `${bin}/prettier`, '--check', '--log-level=warn', '.')],
    minutes: 2,
  },
  {
    name: 'types',
    heading: 'Types (TypeScript 7)',
    commands: [check(node, 'node_modules/ts7/bin/tsc', '--project', 'tsconfig.json', '--noEmit')],
    minutes: 2,
  },
  {
    name: 'lint',
    heading: 'Lint (oxlint, eslint for Lit, lit-analyzer)',
    commands: [
      check(
        node,
        `${bin}/oxlint`,
        '--config',
        'test/tools/oxlintrc.json',
        '--type-aware',
        '--deny-warnings',
        ...lintedFolders(),
      ),
      check(
        node,
        `${bin}/eslint`,
        '--config',
        'test/tools/eslint.config.mjs',
        '--max-warnings=0',
        'packages',
        'stories',
      ),
      check(node, 'test/tools/analyze-templates.ts'),
    ],
    minutes: 3,
  },
  {
    name: 'build',
    heading: 'Build (packages and files for script tags)',
    commands: [check(node, 'test/tools/build.ts')],
    minutes: 8,
  },
  {
    name: 'node',
    heading: 'Core, server and repository (node:test)',
    commands: [nodeTests(...nodeGlobs)],
    counts: true,
    minutes: 15,
  },
  {
    name: 'browser',
    heading: 'Data, widgets and embed (Chromium)',
    commands: [check(node, `${bin}/wtr`, '--config', 'test/tools/web-test-runner.config.mjs')],
    counts: true,
    browser: true,
    minutes: 20,
  },
  {
    name: 'stories',
    heading: 'Stories: build, and axe on every one (Chromium)',
    commands: [
      check(
        node,
        `${bin}/storybook`,
        'build',
        '--config-dir=stories/.storybook',
        '--output-dir=stories/dist',
        '--disable-telemetry',
        '--quiet',
      ),
      nodeTests(...storyGlobs),
    ],
    counts: true,
    browser: true,
    minutes: 20,
  },
  {
    name: 'end-to-end',
    heading: 'The portal, end to end (Chromium)',
    commands: [nodeTests(...endToEndGlobs)],
    counts: true,
    browser: true,
    minutes: 35,
  },
];

function lintedFolders(): readonly string[] {
  return ['packages', 'stories', 'examples', 'test', 'rollup.config.js'];
}
