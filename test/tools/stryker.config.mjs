/**
 * Mutation tests of the rules: `npm run mutate`. Changes the sources of scoring, regulations and survey one place at
 * a time and runs the test files that reach it: a change that no test sees is a rule that nothing guards.
 * Part of it: `npm run mutate -- --mutate "packages/core/src/survey/**"`.
 */
const scope = 'node_modules/@kinerja';

// The copy runs the same files thousands of times: their types need to be stripped once only.
process.env.NODE_COMPILE_CACHE ??= 'node_modules/.cache';

export default {
  mutate: ['packages/core/src/{scoring,regulations,survey}/**/*.ts'],
  testRunner: 'tap',
  plugins: ['@stryker-mutator/tap-runner'],
  tap: {
    // In this order until one fails: first those that are quick and notice most.
    testFiles: [
      'test/core/regulations/receipts.test.ts',
      'test/core/scoring/{exact,inputs}.test.ts',
      'test/core/regulations/{citations,all}.test.ts',
      'test/core/{scoring,regulations,survey}/**/*.test.ts',
      'test/core/calendar/calendar.test.ts',
      'test/core/evaluation/predicate-matrix.test.ts',
    ],
    nodeArgs: ['--conditions=@kinerja/source', '--test-reporter=tap', '-r', '{{hookFile}}', '{{testFile}}'],
  },
  // Every test file is a process of its own, so numbers that a module reads once are seen changed as well.
  coverageAnalysis: 'perTest',
  ignorePatterns: ['**', '!packages/core/**', '!test/{core,golden,fixtures}/**', '!package.json'],
  // Inside the tree, so that dependencies are found above it; `var` is no part of the repository.
  tempDirName: 'var/mutation/sandbox',
  symlinkNodeModules: false,
  // Tests import by public name: in the copy it must lead to the copy. No shell reads this, so no spaces.
  buildCommand: `node -e fs.mkdirSync("${scope}",{recursive:true});fs.symlinkSync("../../packages/core","${scope}/core","junction")`,
  reporters: ['clear-text', 'html', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportScoreTable: true },
  htmlReporter: { fileName: 'var/mutation/report.html' },
  jsonReporter: { fileName: 'var/mutation/report.json' },
  thresholds: { high: 95, low: 90, break: 85 },
  concurrency: 2,
  // Generous: a busy machine must not be taken for a test that never ends.
  timeoutFactor: 4,
  timeoutMS: 10_000,
  allowConsoleColors: false,
  cleanTempDir: 'always',
};
