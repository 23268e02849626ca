import assert from 'node:assert/strict';
import { it } from 'node:test';
import ts from 'typescript';
import { readTree } from './tree.ts';

/** Every declaration that a file exports and that nobody has described; the type of a schema has its schema's words. */
function undescribed(path: string, code: string): string[] {
  const file = ts.createSourceFile(path, code, ts.ScriptTarget.ES2022, true);
  return file.statements
    .filter((each) => ts.canHaveModifiers(each) && ts.getModifiers(each)?.some(isExport))
    .filter((each) => ts.getJSDocCommentsAndTags(each).length === 0)
    .filter((each) => !(ts.isTypeAliasDeclaration(each) && /\bz\.infer</.test(each.type.getText())))
    .map((each) => `${path}: ${each.getText(file).split('\n')[0]}`);
}

function isExport({ kind }: ts.Modifier): boolean {
  return kind === ts.SyntaxKind.ExportKeyword;
}

// The rooms whose modules are doors; what widgets, embed and server open is listed in their index.
const sources = [...readTree()].filter(([path]) => /^packages\/(core|data|mock)\/src\/.*\.ts$/.test(path));

it('every export is described', () => {
  assert.ok(sources.length > 100);
  assert.deepEqual(
    sources.flatMap(([path, code]) => undescribed(path, code)),
    [],
  );
});

it('an export without a description is found', () => {
  assert.deepEqual(undescribed('a.ts', '/** Why. */\nexport const a = 1;\nexport const b = 2;\n'), [
    'a.ts: export const b = 2;',
  ]);
});
