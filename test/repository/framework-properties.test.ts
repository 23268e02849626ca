import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { format, resolveConfig } from 'prettier';
import { propertiesFile } from '../tools/framework-properties.ts';

const file = join(import.meta.dirname, '../../packages/widgets/src/frameworks/properties.ts');

test('the properties for frameworks are those of the widgets: node test/tools/framework-properties.ts', async () => {
  const config = await resolveConfig(file);
  const expected = await format(propertiesFile(), { ...config, parser: 'typescript' });
  assert.equal(readFileSync(file, 'utf8'), expected);
});
