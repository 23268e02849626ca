import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordFiles, writtenWords } from '../tools/word-templates.ts';

test('what translators start from is what the widgets say', async () => {
  for (const [path, text] of await wordFiles())
    assert.equal(
      writtenWords(path),
      text,
      `${path}: run node --conditions=@kinerja/source test/tools/word-templates.ts`,
    );
});
