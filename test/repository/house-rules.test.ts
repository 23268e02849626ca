import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { houseFaults } from './house-rules.ts';
import { readTree, tree } from './tree.ts';

describe('the packages', () => {
  it('keep the rules of the house', () => assert.deepEqual(houseFaults(readTree()), []));
});

describe('the rules see', () => {
  const faults = (text: string, room = 'widgets', file = 'a.ts'): number =>
    houseFaults(tree({ [`packages/${room}/src/${file}`]: text })).length;

  const wrong: readonly (readonly [string, string, string?])[] = [
    ['a clock in core', 'const now = new Date();', 'core'],
    ['another clock in core', 'const now = Date.now();', 'core'],
    ['chance in core', 'const x = Math.random() * 2;', 'core'],
    ['the network in core', "fetch('/x');", 'core'],
    ['the page in core', 'document.querySelector("a");', 'core'],
    ['markup from a string', 'element.innerHTML = text;'],
    ['a directive for markup', "import { unsafeHTML } from 'lit/directives/unsafe-html.js';"],
    ['a style attribute', 'html`<p style="width: 1px"></p>`;'],
    ['a bound style attribute', 'html`<p style=${x}></p>`;'],
    ['rem', 'css`p { margin: 1.5rem }`;'],
    ['an enum', 'enum Colour { Red }'],
    ['a namespace', 'namespace Colours { export const red = 1; }'],
    ['a parameter property', 'class Colour { constructor(readonly red: number) {} }'],
    ['a list of exports without names', "export * from './b.ts';"],
    ['a default export', 'export default 1;'],
    ['classic zod', "import * as z from 'zod';"],
    ['zod by parts', "import { object } from 'zod/mini';"],
    ['a changed zod', 'z.config({ jitless: true });'],
    ['a tag registered in a class module', "customElements.define('a-b', B);"],
  ];
  for (const [name, text, room] of wrong) it(name, () => assert.equal(faults(text, room), 1));

  const right: readonly (readonly [string, string, string?])[] = [
    ['a moment made from an argument', 'const then = new Date(at);', 'core'],
    ['a field of the same name', 'const a = { document: 1 }; b.document; type fetch = 1;', 'core'],
    ['a clock outside core', 'const now = new Date();', 'data'],
    ['a bound style property', 'html`<p .style=${x}></p>`;'],
    ['em', 'css`p { margin: 1.5em }`;'],
    ['a global declaration', 'declare global { interface HTMLElementTagNameMap { a: B } }'],
    ['zod/mini', "import * as z from 'zod/mini';"],
  ];
  for (const [name, text, room] of right)
    it(`no fault in ${name}`, () => assert.equal(faults(text, room), 0));
  it('no fault in define.ts', () =>
    assert.equal(faults("customElements.define('a-b', B);", 'widgets', 'x/define.ts'), 0));
});
