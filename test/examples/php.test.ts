import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ensureProgram } from '../tools/ensure-program.ts';

const php = ensureProgram('php', 'php-cli');
const example = fileURLToPath(new URL('../../examples/php/', import.meta.url));
const golden = fileURLToPath(new URL('../../packages/core/golden/', import.meta.url));

function check(folder: string, runner = `${example}check.php`): { status: number | null; stdout: string } {
  if ('absent' in php) throw new Error(php.absent);
  return spawnSync(php.path, ['-d', 'display_errors=stderr', '-d', 'error_reporting=-1', runner, folder], {
    encoding: 'utf8',
  });
}

describe('the PHP example', { skip: 'absent' in php && php.absent }, () => {
  it('agrees with every survey and predicate that is published', () => {
    const files = ['survey.json', 'evaluation.json'];
    const laws = files.flatMap((file): { id: string; cases: unknown[] }[] =>
      JSON.parse(readFileSync(golden + file, 'utf8')),
    );
    const cases = laws.filter(({ id }) => id !== 'permenpanrb-16-2014').flatMap((law) => law.cases);
    assert.deepEqual([check(golden).stdout, check(golden).status], [`${cases.length} agree, 0 differ\n`, 0]);
  });

  it('is checked by a runner of at most thirty lines', () => {
    assert.ok(readFileSync(`${example}check.php`, 'utf8').trimEnd().split('\n').length <= 30);
  });

  it('says where it differs', (test) => {
    const folder = mkdtempSync(join(tmpdir(), 'kinerja-php-'));
    test.after(() => rmSync(folder, { recursive: true, force: true }));
    cpSync(golden, folder, { recursive: true });
    const survey = readFileSync(join(folder, 'survey.json'), 'utf8');
    writeFileSync(join(folder, 'survey.json'), survey.replace('"87.28"', '"87.27"'));
    const { status, stdout } = check(folder);
    assert.equal(status, 1);
    assert.match(
      stdout,
      /^permenpanrb-14-2017 skm-bantul-dptr-2023: \[\{"value":"87.28".*\n\d+ agree, 1 differ\n$/,
    );
  });

  it('gets ties wrong where it counts in floats: the vectors see it', (test) => {
    const folder = mkdtempSync(join(tmpdir(), 'kinerja-php-'));
    test.after(() => rmSync(folder, { recursive: true, force: true }));
    cpSync(example, folder, { recursive: true });
    const exact = readFileSync(join(folder, 'kinerja.php'), 'utf8');
    const floating = exact
      .replace(/\$whole \+= .*/, '$whole += $times * $sum / $count;')
      .replace(/\$carry = .*/, '$carry = 0;')
      .replace(/\$units = .*/, '$units = (int) (($whole + $half) / (2 * $half));');
    writeFileSync(join(folder, 'kinerja.php'), floating);
    assert.equal(check(golden, join(folder, 'check.php')).status, 1);
  });
});
