import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { type OutputChunk, rollup } from 'rollup';
import { builtFiles } from '../fixtures/built-files.ts';

const { folder, version, files } = builtFiles();

/** Ceilings in bytes of gzip: of one file, or of a module with all that it loads. A higher one needs its reason in the commit. */
const ceilings: Readonly<Record<string, number>> = {
  [`kinerja-satisfaction-survey-${version}.js`]: 20 * 1024,
  [`kinerja-${version}.js`]: 700,
  [`esm/kinerja-${version}.js`]: 700,
  // What the survey loads with the first answer, and it alone: review, profile, comment, reading aloud, kiosk, and what
  // was begun in the form without a script.
  [`esm/kinerja-satisfaction-survey-later-${version}.js`]: 6_400,
  // What a page brings where something that was stored on the device is refused: its notice, and no Lit.
  [`esm/kinerja-refused-${version}.js`]: 5_500,
  [`esm/kinerja-source-${version}.js`]: 13_200,
  [`esm/kinerja-satisfaction-survey-${version}.js`]: 25_500,
  [`esm/kinerja-survey-results-${version}.js`]: 38_000,
  [`esm/kinerja-target-tracker-${version}.js`]: 65_200,
  [`esm/kinerja-rating-form-${version}.js`]: 61_500,
  [`esm/kinerja-work-plan-${version}.js`]: 71_800,
  [`esm/kinerja-scorecard-${version}.js`]: 51_000,
  [`esm/kinerja-feedback-${version}.js`]: 53_300,
  [`esm/kinerja-reminders-${version}.js`]: 52_600,
  [`esm/kinerja-team-board-${version}.js`]: 63_200,
  [`esm/kinerja-development-plan-${version}.js`]: 74_100,
  [`esm/kinerja-recognition-${version}.js`]: 50_500,
  [`esm/kinerja-team-member-${version}.js`]: 97_900,
  [`esm/kinerja-languages-${version}.js`]: 2_000,
  [`esm/kinerja-simulator-${version}.js`]: 76_600,
};

/** Rooms of core, with all that each brings: what the index of a page may cost a page that needs more than one law. */
const rooms: readonly (readonly [what: string, names: readonly string[], ceiling: number])[] = [
  ['the survey room', ['@kinerja/core/survey'], 4 * 1024],
  [
    'everything that scores: every regulation with its words, receipts, surveys, evaluation, calendar, publication',
    [
      '@kinerja/core',
      '@kinerja/core/scoring',
      '@kinerja/core/receipt',
      '@kinerja/core/regulations/all',
      '@kinerja/core/regulations/words',
      '@kinerja/core/survey',
      '@kinerja/core/evaluation',
      '@kinerja/core/calendar',
      '@kinerja/core/publication',
      '@kinerja/core/privacy',
    ],
    30 * 1024,
  ],
  ['the words of every explanation', ['@kinerja/core/explanation'], 17_500],
  ['the cycle', ['@kinerja/core/cycle'], 28_400],
  ['voices', ['@kinerja/core/multi-source'], 8_300],
  ['calibration', ['@kinerja/core/calibration'], 4_000],
  ['bulk', ['@kinerja/core/bulk'], 3_000],
  ['SQL', ['@kinerja/core/sql'], 3_700],
];

const read = (name: string): string => readFileSync(folder + name, 'utf8');

/** What this one starts with at once, though in a task of its own. */
const starter = `esm/kinerja-team-board-${version}.js`;

/** The file and every module that it loads, each once. */
function loads(name: string, seen = new Set<string>()): Set<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  const imports = name === starter ? /(?:from|import\(?)"\.\/([^"]+)"/g : /(?:from|import)"\.\/([^"]+)"/g;
  for (const [, other] of read(name).matchAll(imports)) loads(`esm/${other}`, seen);
  return seen;
}

/** The file and every module that it ever loads, also later. */
function reaches(name: string, seen = new Set<string>()): Set<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const [, other] of read(name).matchAll(/(?:from|import\(?)"\.\/([^"]+)"/g))
    reaches(`esm/${other}`, seen);
  return seen;
}

/** Bundles code that imports the compiled packages; gives it with the modules that have code in it. */
async function bundled(code: string): Promise<{ readonly code: string; readonly kept: readonly string[] }> {
  const entry = { name: 'entry', resolveId: (id: string) => (id === 'entry' ? id : null), load: () => null };
  const load = (id: string): string | null => (id === 'entry' ? code : null);
  const bundle = await rollup({
    input: 'entry',
    // What zod's own code warns of; only what is kept counts here.
    onwarn: () => {},
    plugins: [
      { ...entry, load },
      nodeResolve(),
      terser({ ecma: 2020, module: true, compress: { passes: 3 } }),
    ],
  });
  const { output } = await bundle.generate({ format: 'es' });
  const { modules, code: made }: OutputChunk = output[0];
  const kept = Object.entries(modules).filter(
    ([id, { renderedLength }]) => id !== 'entry' && renderedLength > 0,
  );
  return { code: made, kept: kept.map(([id]) => id) };
}

function hold(what: string, bytes: number, ceiling: number): void {
  assert.ok(
    bytes <= ceiling,
    `${what} is ${bytes} bytes of gzip, ${bytes - ceiling} over its ceiling of ${ceiling}. ` +
      'See what grew (git diff; the largest files of packages/*/dist) and what it is for: leave it out, say it shorter, ' +
      'or load it only where it is used. Raise the ceiling only with a reason in the commit.',
  );
}

describe('files for script tags', () => {
  for (const [name, ceiling] of Object.entries(ceilings))
    it(`${name} is at most ${ceiling} bytes`, () => {
      const bytes = [...loads(name)].reduce((sum, each) => sum + (files[each]?.gzip ?? Infinity), 0);
      hold(name, bytes, ceiling);
    });

  it('what the survey loads later imports nothing, and brings no second Lit', () => {
    const name = `esm/kinerja-satisfaction-survey-later-${version}.js`;
    assert.deepEqual([...loads(name)], [name]);
    assert.doesNotMatch(read(name), /\bimport\b|lit-html|_\$litType\$/);
    const own = read(`kinerja-satisfaction-survey-${version}.js`);
    for (const file of [own, read(`esm/kinerja-satisfaction-survey-${version}.js`)])
      assert.doesNotMatch(file, /Saya masih di sini|Samarkan/);
    assert.equal(own.split(`esm/kinerja-satisfaction-survey-later-${version}.js`).length, 2);
  });

  it('none is without a ceiling', () => {
    const entries = Object.keys(files).filter((name) => !name.includes('/shared-'));
    assert.deepEqual(entries.sort(), Object.keys(ceilings).sort());
  });

  it('what draws charts is in no file that shows none, and elsewhere comes only when one is shown', () => {
    const entries = Object.keys(files).filter((name) => name.startsWith('esm/kinerja-'));
    const draws = (names: Iterable<string>): boolean =>
      [...names].some((name) => read(name).includes('class="drawing"'));
    for (const name of entries) assert.ok(!draws(loads(name)), `${name} loads it at once`);
    const charted = entries.filter((name) => draws(reaches(name)));
    // All widgets together among them.
    const names = ['', 'survey-results-', 'target-tracker-', 'team-board-'];
    const known = names.map((name) => `esm/kinerja-${name}${version}.js`);
    assert.ok(charted.includes(`esm/kinerja-survey-results-${version}.js`));
    assert.deepEqual(
      charted.filter((name) => !known.includes(name)),
      [],
    );
    assert.ok(!draws([`kinerja-satisfaction-survey-${version}.js`]));
  });

  it('the survey brings no law, no question, no zod and no code from strings', () => {
    const code = read(`kinerja-satisfaction-survey-${version}.js`);
    const foreign = ['permenpanrb', 'kep-25', 'Bagaimana pendapat Saudara', 'Persyaratan', 'tabulation:'];
    const zod = ['_zod', 'ZodError', 'Invalid input', 'invalid_element'];
    for (const word of [...foreign, ...zod, 'new Function', 'eval(', 'innerHTML=']) {
      // Lit sets the markup of templates, from one place and through its Trusted Types policy.
      const allowed = word === 'innerHTML=' ? 1 : 0;
      assert.ok(code.split(word).length - 1 <= allowed, word);
    }
  });
});

describe('what a bundler leaves out', () => {
  it('a score by one regulation is at most 1536 bytes', async () => {
    const { code, kept } = await bundled(`
      export { score } from '@kinerja/core/scoring';
      export { permenpanrb14of2017 } from '@kinerja/core/regulations/permenpanrb-14-2017';`);
    hold('score with permenpanrb-14-2017', gzipSync(code, { level: 9 }).length, 1536);
    assert.deepEqual(
      kept.filter((id) => id.includes('node_modules')),
      [],
    );
  });

  for (const [what, names, ceiling] of rooms)
    it(`${what} is at most ${ceiling} bytes`, async () => {
      const { code } = await bundled(
        names.map((name, at) => `export * as m${at} from '${name}';`).join('\n'),
      );
      hold(what, gzipSync(code, { level: 9 }).length, ceiling);
    });

  it('importing widgets and using none keeps no module', async () => {
    assert.deepEqual((await bundled("import '@kinerja/widgets';")).kept, []);
  });
});
