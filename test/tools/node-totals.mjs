/** A reporter of node:test that gives `{ passed, failed }` of the whole run as JSON, and nothing else. */
export default async function* totals(events) {
  for await (const { type, data } of events) {
    // Each file has a summary too; only the whole run's names no file.
    if (type !== 'test:summary' || data.file !== undefined) continue;
    const { passed, failed = 0, cancelled = 0, tests, skipped = 0, todo = 0 } = data.counts;
    yield JSON.stringify({ passed, failed: Math.max(failed + cancelled, tests - passed - skipped - todo) });
  }
}
