import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { tightTemplates } from './test/tools/tight-templates.mjs';

// Bundles what tsc wrote into the packages' dist into the files for a <script> tag. The same input gives the same
// bytes, and so the same hashes: nothing here looks at the clock or the machine.

const embed = join(import.meta.dirname, 'packages/embed');
const dist = join(embed, 'dist');
const { version } = JSON.parse(readFileSync(join(embed, 'package.json'), 'utf8'));
const folder = join(embed, 'cdn', version);
const banner = `/*! Kinerja ${version}, MIT, licenses.txt */`;

/** Every file at the top of embed's dist is an entry; what they share is in a folder. */
const entries = readdirSync(dist)
  .filter((file) => file.endsWith('.js'))
  .sort();

function nameOf(entry) {
  const name = basename(entry, '.js');
  return name === 'all' ? `kinerja-${version}` : `kinerja-${name}-${version}`;
}

/** No warning is known to be harmless: each fails the build, e.g. a function that small-schemas lacks. */
function onwarn({ code, message }) {
  throw new Error(`${code}: ${message}`);
}

/** zod costs 9 KB of gzip; what our schemas use of it is rewritten in embed, and a test holds both to one judgement. */
const smallSchemas = {
  name: 'small-schemas',
  resolveId: (name) => (name === 'zod/mini' ? join(dist, 'shared/small-schemas.js') : null),
  // A schema that no kind in the bundle uses may go; Rollup cannot know that building one does nothing else.
  transform(code, id) {
    if (!id.includes('/core/dist/records/')) return null;
    return { code: code.replace(/= z\b/g, '= /* @__PURE__ */ z'), map: null };
  },
};

/**
 * What of others never runs here: walking a store, asking an index, being told of a blocked database, a sixth
 * of idb, and what Lit asks a page for: polyfills, hydration.
 */
const idle = [
  [
    /[\\/]idb[\\/]build[\\/]/,
    /const advanceM[^]*(?=export \{)|if \((getCursorAdv|blocked)[^]*?\n {4}\}/g,
    '',
  ],
  [/[\\/]idb[\\/]build[\\/]/, /if \(useIndex\)\s+target =[^;]*;|\.replace\(\/FromIndex\$\/, ''\)/g, ''],
  [/[\\/]idb[\\/]build[\\/]/, '(useIndex ? IDBIndex : IDBObjectStore)', 'IDBObjectStore'],
  [/[\\/](@lit|lit-[a-z]+)[\\/]/, /\b\w+\.\w+(Polyfill|Hydrate)Support\b/g, '(void 0)'],
];
const withoutIdle = {
  name: 'without-idle',
  transform: (code, id) =>
    idle.reduce((rest, [files, part, to]) => (files.test(id) ? rest.replace(part, to) : rest), code),
};

/**
 * What is brought by itself: what the survey needs after the first answer, and what a page needs where something stored
 * is refused. Such a file imports nothing, and so never brings a second Lit.
 */
const lone = [
  {
    name: './later/later.js',
    module: join(embed, '../widgets/dist/satisfaction-survey/later/later.js'),
    file: `kinerja-satisfaction-survey-later-${version}.js`,
  },
  { name: './refused.js', module: join(dist, 'shared/refused.js'), file: `kinerja-refused-${version}.js` },
];

/** Leaves those files out and loads them at run time, from this address; `before` is code that goes before it. */
function leaving(address, before = '') {
  const idOf = ({ file }) => `${address}${file}`;
  const left = `import(${before}`;
  return {
    name: 'leaving',
    resolveDynamicImport: (name) => {
      const found = lone.find((each) => each.name === name);
      return found ? { id: idOf(found), external: true } : null;
    },
    renderDynamicImport: ({ targetModuleId }) =>
      lone.some((each) => idOf(each) === targetModuleId) ? { left, right: ')' } : null,
  };
}

const notedPackages = {
  name: 'noted-packages',
  generateBundle: (options, bundle) => notePackages(Object.values(bundle)),
};

/** `mangle.properties` for one file only: names in chunks would no longer fit each other. */
function pluginsWith(properties) {
  const compress = { passes: 3, keep_fargs: false, pure_getters: true, unsafe_arrows: true };
  const options = { ecma: 2020, module: true, compress, format: { comments: /^!/ } };
  return [
    smallSchemas,
    withoutIdle,
    nodeResolve({ browser: true }),
    tightTemplates,
    terser({ ...options, mangle: { properties } }),
    notedPackages,
  ];
}

/** Folders of the packages that have code in a bundle. */
const inside = new Set();

function notePackages(chunks) {
  for (const { modules = {} } of chunks) {
    for (const [id, { renderedLength }] of Object.entries(modules)) {
      const found = id.replaceAll(sep, '/').match(/^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/);
      if (found && renderedLength > 0) inside.add(found[0]);
    }
  }
}

/** The licences of what is inside: Lit's asks for its text beside every copy, and all deserve it. */
function licenses() {
  const texts = [...inside].sort().map((path) => {
    const { name, version } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
    const file = readdirSync(path).find((entry) => /^licen[cs]e/i.test(entry));
    if (file === undefined) throw new Error(`${name} has no licence file.`);
    return `${name} ${version}\n\n${readFileSync(join(path, file), 'utf8').trim()}\n`;
  });
  return texts.join(`\n${'-'.repeat(80)}\n\n`);
}

function describe(name) {
  const bytes = readFileSync(join(folder, name));
  const hash = createHash('sha384').update(bytes).digest('base64');
  return { integrity: `sha384-${hash}`, bytes: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
}

/** Beside the files: their hashes and sizes. */
function publish() {
  const names = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.js'));
  const files = Object.fromEntries(
    names
      .map((name) => name.split(sep).join('/'))
      .sort()
      .map((name) => [name, describe(name)]),
  );
  writeFileSync(join(folder, 'sri.json'), `${JSON.stringify({ version, files }, null, 2)}\n`);
  writeFileSync(join(folder, 'licenses.txt'), licenses());
}

/** One file for a plain script tag in an old template. */
function single(entry, intro, ...plugins) {
  const file = join(folder, `${nameOf(entry)}.js`);
  // A single file cannot fetch a part of itself later: everything is inside, but for what a plugin leaves out.
  const output = { file, format: 'iife', banner, intro, inlineDynamicImports: true, freeze: false };
  // Lit's inner names, which nobody else says here; what the survey's later part says of its host keeps its name.
  const inner =
    /^_\$|^(isUpdatePending|enableUpdating|scheduleUpdate|performUpdate|shouldUpdate|willUpdate|firstUpdated|getUpdateComplete|finalize|finalizeStyles|elementStyles|createProperty|getPropertyDescriptor|getPropertyOptions|addInitializer|createRenderRoot|shadowRootOptions|renderOptions|renderBefore|creationScope|setConnected|noAccessor|useDefault|wrapped|hasChanged|converter|fromAttribute|toAttribute|reflect|removeController)$/;
  const all = [...plugins, ...pluginsWith({ regex: inner })];
  return { input: join(dist, entry), output, plugins: all, onwarn };
}

/** Each with all that it needs. */
const loneFiles = lone.map(({ module, file }) => ({
  input: module,
  output: { file: join(folder, 'esm', file), format: 'es', banner },
  plugins: pluginsWith(false),
  onwarn,
}));

/** A file finds others by its own address, whatever page it is in. */
const beside = "const own = document.currentScript?.src, beside = own ? new URL('.', own) : '';";

const survey = single(
  'satisfaction-survey.js',
  onlyOnce('satisfaction-survey') + beside,
  leaving('./esm/', 'beside+'),
);

/** Every tag is a file of its own, which is fetched when a page has it. */
const tagFiles = {
  name: 'tag-files',
  resolveDynamicImport: (name) => ({ id: `./esm/${nameOf(basename(name))}.js`, external: true }),
  renderDynamicImport: () => ({ left: 'import(beside+', right: ')' }),
};

/**
 * Content systems print the same tag twice. When this version holds the tag already there is nothing to do, and
 * a second Lit would only meet a Trusted Types policy whose name is taken.
 */
function onlyOnce(name) {
  return `if (customElements.get('kinerja-${name}')?.version === '${version}') return;`;
}

/** ES modules with shared chunks: several widgets on a page load Lit, zod and the data layer once. */
const modules = {
  input: Object.fromEntries(entries.map((entry) => [nameOf(entry), join(dist, entry)])),
  output: {
    dir: join(folder, 'esm'),
    format: 'es',
    banner,
    entryFileNames: '[name].js',
    chunkFileNames: 'shared-[hash].js',
    // One request less is worth more than these bytes. With more of them unrelated parts are put together, and the
    // survey's page loads what only the plan needs.
    experimentalMinChunkSize: 1000,
  },
  plugins: [
    // This one is built first: nothing of an earlier build may stay behind and be published.
    { name: 'empty-folder', buildStart: () => rmSync(folder, { recursive: true, force: true }) },
    leaving('./'),
    ...pluginsWith(false),
  ],
  onwarn,
};

export default [
  modules,
  single('all.js', beside, tagFiles),
  ...loneFiles,
  { ...survey, plugins: [...survey.plugins, { name: 'publish', writeBundle: publish }] },
];
