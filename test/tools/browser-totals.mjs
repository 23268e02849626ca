import { writeFileSync } from 'node:fs';

/** A reporter of web-test-runner that writes `{ passed, failed }` to the file named in KINERJA_TOTALS. */
export function totalsReporter() {
  return {
    stop({ sessions }) {
      const file = process.env.KINERJA_TOTALS;
      if (!file) return;
      const totals = { passed: 0, failed: 0 };
      for (const session of sessions) count(session, totals);
      writeFileSync(file, JSON.stringify(totals));
    },
  };
}

/** A test file that fails to load has no tests: it counts as one failure. */
function count(session, totals) {
  const before = totals.failed;
  const walk = (suite) => {
    for (const test of suite?.tests ?? []) {
      if (test.skipped) continue;
      if (test.passed) totals.passed += 1;
      else totals.failed += 1;
    }
    for (const inner of suite?.suites ?? []) walk(inner);
  };
  walk(session.testResults);
  if (!session.passed && totals.failed === before) totals.failed += 1;
}
