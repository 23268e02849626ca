import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { steps } from '../tools/steps.ts';
import { root } from './tree.ts';

/** Inside the tree, because linters pass over what lies outside, and where git and the other tests do not look. */
const folder = `stories/var/lint-${process.pid}`;
mkdirSync(join(root, folder), { recursive: true });
after(() => rmSync(join(root, 'stories/var'), { recursive: true }));

function faultsOf(program: string, words: readonly string[], file: string, text: string): string {
  const path = join(root, folder, file);
  writeFileSync(path, text);
  const all = [join(root, program), ...words, `${folder}/${file}`];
  const { status, stdout, stderr } = spawnSync(process.execPath, all, { cwd: root, encoding: 'utf8' });
  assert.notEqual(status, 0, `${program} accepts ${text}`);
  rmSync(path);
  return stdout + stderr;
}

describe('the linters see', () => {
  const oxlint = ['--config', 'test/tools/oxlintrc.json', '--type-aware', '--deny-warnings', '--no-ignore'];
  const eslint = ['--config', 'test/tools/eslint.config.mjs'];

  it('a promise that nobody waits for', () => {
    const text = 'export function run(work: () => Promise<void>): void {\n  work();\n}\n';
    assert.match(faultsOf('node_modules/.bin/oxlint', oxlint, 'a.ts', text), /no-floating-promises/);
  });

  it('a style attribute and a click without a key', () => {
    const text =
      'import { html } from \'lit\';\nexport const a = html`<div style="top: 0" @click=${() => {}}></div>`;\n';
    const faults = faultsOf('node_modules/.bin/eslint', eslint, 'b.ts', text);
    assert.match(faults, /lit\/ban-attributes/);
    assert.match(faults, /lit-a11y\/click-events-have-key-events/);
  });

  it('a property of the wrong type', () => {
    const text =
      "import { html } from 'lit';\nexport const a = html`<input .value=${{}} ?disabled=${'x'} />`;\n";
    assert.match(faultsOf('test/tools/analyze-templates.ts', [], 'c.ts', text), /not assignable to 'string'/);
  });

  it('that there was nothing to look at', () => {
    const words = [join(root, 'test/tools/analyze-templates.ts'), 'nowhere/*.ts'];
    assert.equal(spawnSync(process.execPath, words, { cwd: root }).status, 1);
  });
});

it('each of them is part of npm test', () => {
  const lint =
    steps.find(({ name }) => name === 'lint')?.commands.flatMap((command) => command('totals')) ?? [];
  for (const part of ['oxlint', '--type-aware', 'eslint', 'analyze-templates']) {
    assert.ok(
      lint.some((word) => word.includes(part)),
      part,
    );
  }
});
