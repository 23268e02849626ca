import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { schemes } from '@kinerja/core/schemes';
import terser from '@rollup/plugin-terser';
import { type OutputChunk, type OutputPlugin, rollup } from 'rollup';

const folder = fileURLToPath(new URL('../../../packages/core/src/schemes/', import.meta.url));

/** Bundles a module of the schemes room from its sources; what lies outside of core is left as an import. */
async function bundled(name: string, ...plugins: readonly OutputPlugin[]): Promise<OutputChunk> {
  const load = (id: string): string => stripTypeScriptTypes(readFileSync(id, 'utf8'));
  const external = (id: string): boolean => !/^[./]/.test(id);
  const bundle = await rollup({
    input: `${folder}${name}.ts`,
    external,
    plugins: [{ name: 'sources', load }],
  });
  const { output } = await bundle.generate({ format: 'es', plugins: [...plugins] });
  return output[0];
}

describe('a scheme on a page', () => {
  for (const { id, region } of schemes)
    it(`${region.en} brings no schema, no regulation and no other scheme`, async () => {
      const { imports, modules } = await bundled(id);
      const own = /\/schemes\/(basis|standards\/indicators)\.ts$|\/scoring\/cited\.ts$/;
      const kept = Object.entries(modules).filter(([, { renderedLength }]) => renderedLength > 0);
      const foreign = kept.map(([file]) => file).filter((file) => !own.test(file));
      assert.deepEqual(imports, []);
      assert.deepEqual(
        foreign.filter((file) => !file.endsWith(`/${id}.ts`)),
        [],
      );
    });

  it('is seen when it brings one', async () => {
    assert.deepEqual((await bundled('scheme')).imports, ['zod/mini']);
  });

  it('is at most 7 KB with all the others', async () => {
    const bytes = gzipSync((await bundled('all', terser({ ecma: 2020, module: true }))).code, {
      level: 9,
    }).length;
    assert.ok(bytes <= 7 * 1024, `${bytes} bytes of gzip`);
  });
});
