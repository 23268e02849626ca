import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { type Guarded, scriptFaults, unguarded } from './browser-scripts.ts';
import { markupFaults, styleFaults, templates } from './browser-styles.ts';
import { readTree, root } from './tree.ts';

/** Newer names that the oldest browsers do without: behind a check, or only alike in name. */
const guarded: readonly Guarded[] = [
  { name: 'Set.union', in: 'dist/records/', because: 'it is z.union' },
  { name: 'Set.union', in: 'dist/schemes/', because: 'it is z.union' },
  {
    name: 'EventTarget.when',
    in: 'packages/',
    because: 'it is when a follow-up is due, or a piece of advice fits',
  },
  {
    name: 'HTMLInputElement.alpha',
    in: 'packages/embed/cdn/',
    because: 'it is how far a curve of d3-shape bends',
  },
  {
    name: 'DisposableStack.adopt',
    in: 'packages/',
    because: 'it is how a widget takes over what was stored',
  },
  { name: 'Notification', in: 'packages/', because: 'the reminders ask before' },
  { name: 'Notification.requestPermission', in: 'packages/', because: 'the reminders ask before' },
  { name: 'Navigator.share', in: 'core/dist/cycle/', because: 'it is the share of a segment in the year' },
  { name: 'Iterator.take', in: 'core/dist/bulk/', because: 'it is our own reader of batches' },
  {
    name: 'Element.role',
    in: 'packages/',
    because: "it is a rater's role; elements get theirs as an attribute",
  },
  {
    name: 'ShadowRoot.adoptedStyleSheets',
    in: 'cdn/',
    because: 'Lit writes a style element where it is missing',
  },
  {
    name: 'CSSStyleSheet.replaceSync',
    in: 'cdn/',
    because: 'Lit writes a style element where it is missing',
  },
  { name: 'HTMLInputElement.capture', in: 'cdn/', because: "it is Lit's listener option" },
  {
    name: 'Notification',
    in: 'widgets/dist/reminders/',
    because: 'the reminders look for it, and say that it is missing',
  },
  { name: 'Notification', in: 'cdn/', because: 'the reminders look for it, and say that it is missing' },
  {
    name: 'Notification.requestPermission',
    in: 'widgets/dist/reminders/',
    because: 'the reminders look for it, and say that it is missing',
  },
  {
    name: 'Notification.requestPermission',
    in: 'cdn/',
    because: 'the reminders look for it, and say that it is missing',
  },
  { name: 'Uint8Array.toHex', in: 'cdn/', because: '@noble/hashes asks before' },
  { name: 'Uint8Array.fromHex', in: 'cdn/', because: '@noble/hashes asks before' },
];

/** Properties of style sheets that some lack without harm: they only miss a nicety. */
const niceties = ['resize', 'hyphens', 'print-color-adjust', 'forced-color-adjust', 'overscroll-behavior'];

const built = ['packages/{core,data,widgets,embed}/dist/**/*.js', 'packages/embed/cdn/**/*.js'];

describe('in Chrome 100, Firefox 102 and Safari 15.4', () => {
  const paths = globSync(built, { cwd: root });
  const found = paths.flatMap((path) =>
    scriptFaults(readFileSync(`${root}${path}`, 'utf8')).map((fault) => [path, fault] as const),
  );

  it('every built script runs', () => {
    for (const part of ['core/dist', 'data/dist', 'widgets/dist', 'embed/dist', 'embed/cdn']) {
      assert.ok(
        paths.some((path) => path.startsWith(`packages/${part}`)),
        `packages/${part} is empty: npm run build`,
      );
    }
    assert.deepEqual(
      found.flatMap(([path, fault]) => unguarded(path, [fault], guarded)),
      [],
    );
  });

  const sources = [...readTree()].filter(([path]) => /^packages\/(widgets|embed)\/src\/.*\.ts$/.test(path));

  it('every style sheet holds', () => {
    const sheets = sources.flatMap(([path, text]) =>
      templates('css', path, text).map((css) => [path, css] as const),
    );
    assert.ok(sheets.length > 5);
    const faults = sheets.flatMap(([path, css]) => styleFaults(css).map((fault) => [path, fault] as const));
    assert.deepEqual(
      faults.filter(([, fault]) => !niceties.includes(fault)),
      [],
    );
  });

  it('every template is understood', () => {
    const found = sources.flatMap(([path, text]) =>
      templates('html', path, text).map((html) => [path, html] as const),
    );
    assert.ok(found.length > 20);
    assert.deepEqual(
      found.flatMap(([path, html]) => markupFaults(html).map((fault) => `${path}: ${fault}`)),
      [],
    );
  });
});

describe('the guards see', () => {
  const scripts: readonly (readonly [string, string])[] = [
    ['class A { static { 1; } }', 'syntax: class static block (Safari 15.4 stops at it)'],
    ['/(?<=a)b/.test(x);', 'syntax: look-behind in a regular expression'],
    ['AbortSignal.timeout(5);', 'AbortSignal.timeout'],
    ['const { promise } = Promise.withResolvers();', 'Promise.withResolvers'],
    ['list.toSorted();', 'TypedArray.toSorted'],
    ['list.findLast(Boolean);', 'TypedArray.findLast'],
    ['this.attachInternals();', 'HTMLElement.attachInternals'],
    ['element.inert = true;', 'HTMLElement.inert'],
    ['requestIdleCallback(run);', 'requestIdleCallback'],
    ['new URLPattern({});', 'URLPattern'],
    ["URL.canParse('x');", 'URL.canParse'],
    ["import x from './x.json' with { type: 'json' };", 'syntax: Unexpected token (1:25)'],
  ];
  for (const [code, fault] of scripts) it(code, () => assert.deepEqual(scriptFaults(code), [fault]));

  it('no fault in what all of them have', () => {
    const code = `class A { #b = 1; static c = 2; has(o) { return #b in o; } }
      structuredClone(1); Object.hasOwn({}, 'a'); [1].at(-1); 'a'.replaceAll('a', 'b'); new BroadcastChannel('x');
      navigator.locks.request('x', () => {}); crypto.getRandomValues(x); typeof URLPattern === 'undefined'; a ??= b?.c;`;
    assert.deepEqual(scriptFaults(code), []);
  });

  const sheets: readonly (readonly [string, string])[] = [
    ['@container (width > 1px) { p { color: red } }', '@container'],
    ['p:has(a) { color: red }', ':has'],
    ['p { a { color: red } }', 'nesting: a'],
    ['p { color: red; &:hover { color: blue } }', 'nesting: &:hover'],
    ['p { color: color-mix(in srgb, red, blue) }', 'color-mix()'],
    ['p { height: 100dvh }', 'unit dvh'],
    ['p { margin: 1.5rem }', 'unit rem'],
    ['@media (width >= 40px) { p { color: red } }', 'media range: @media (width >= 40px)'],
    ['p { translate: 1px }', 'translate'],
    ['/* p:has(a) */ p:user-invalid { color: red }', ':user-invalid'],
  ];
  for (const [css, fault] of sheets) it(css, () => assert.ok(styleFaults(css).includes(fault)));

  it('no fault in styles that all of them have', () => {
    const css = `:host([hidden]) { display: none } p:focus-visible, ::part(base):is(a, b) { inset: 0; gap: 1em; width: min(1px, 2em) }
      @media (max-width: 40em) and (forced-colors: active) { p { accent-color: red } } @keyframes turn { 50% { opacity: 1 } }
      @supports (color: red) { p::before { content: 'a:has(b) {'; } }`;
    assert.deepEqual(styleFaults(css), []);
  });

  it('new elements and attributes', () => {
    assert.deepEqual(markupFaults('<search ?inert=${a}><div popover></div></search>'), [
      'search',
      'inert',
      'popover',
    ]);
    assert.deepEqual(
      markupFaults('<input type="text" .value=${a} ?disabled=${b} lang="id"><slot name="x"></slot>'),
      [],
    );
  });

  it('what a check in one file does not excuse in another', () => {
    const one: Guarded = { name: 'URL.canParse', in: 'cdn/', because: 'zod asks before' };
    assert.deepEqual(unguarded('a/cdn/b.js', ['URL.canParse'], [one]), []);
    assert.deepEqual(unguarded('a/dist/b.js', ['URL.canParse'], [one]), ['a/dist/b.js: URL.canParse']);
  });
});
