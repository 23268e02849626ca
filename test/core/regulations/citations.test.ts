import assert from 'node:assert/strict';
import { test } from 'node:test';
import { regulations } from '@kinerja/core/regulations/all';
import { lawWords } from '@kinerja/core/regulations/words';
import type { Citation } from '@kinerja/core/scoring';

/** What a regulation has beside the numbers of its law. */
const others = new Set(['id', 'inForce', 'citations', 'terms']);

function values(it: unknown): number {
  if (typeof it === 'function') return 0;
  if (typeof it !== 'object' || it === null) return 1;
  return Object.values(it).reduce<number>((sum, each) => sum + values(each), 0);
}

const all = Object.values(regulations).flat();
const counts: Record<Citation['status'], number> = {
  'in-force': 0,
  superseded: 0,
  'local-policy': 0,
  assumption: 0,
};

for (const regulation of all) {
  test(`${regulation.id}: every value has a citation and a status`, () => {
    const citations: Readonly<Record<string, Citation>> = regulation.citations;
    for (const [name, number] of Object.entries(regulation)) {
      if (others.has(name) || typeof number === 'function') continue;
      const citation = citations[name];
      assert.ok(citation?.law && citation.place, `${name} has no source`);
      assert.ok(citation.status in counts, `${name}: ${citation.status}`);
      counts[citation.status] += values(number);
    }
    for (const name of Object.keys(citations)) assert.ok(name in regulation, `${name} cites nothing`);
    assert.match(regulation.inForce.from, /^\d{4}(-\d\d(-\d\d)?)?$/);
    // A law that is over is not cited as in force.
    const until = 'until' in regulation.inForce ? regulation.inForce.until : undefined;
    if (until) {
      for (const [name, { status }] of Object.entries(citations)) assert.notEqual(status, 'in-force', name);
    }
    assert.notEqual(lawWords(regulation.id).name, regulation.id, 'the law has its words');
  });
}

test('ids are unique', () => {
  assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
});

test('count of values by status', (context) => {
  const total = Object.values(counts).reduce((sum, each) => sum + each, 0);
  context.diagnostic(
    `${total} values: ${Object.entries(counts)
      .map(([status, count]) => `${count} ${status}`)
      .join(', ')}`,
  );
  assert.ok(total > 200 && counts['in-force'] > 0 && counts.assumption > 0);
});
