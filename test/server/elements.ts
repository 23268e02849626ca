import assert from 'node:assert/strict';

/** Elements that have no end tag. */
const empty = new Set(['input', 'link', 'meta', 'br', 'hr', 'img']);

/**
 * Each element of a document as its path from the outside, e.g. `html body main form`, in the order of the start tags.
 * Fails where an end tag closes another element than the innermost, or one stays open: a browser repairs that in its own way.
 */
export function elementsOf(document: string): readonly string[] {
  const open: string[] = [];
  const found: string[] = [];
  for (const [, end, name = ''] of document.matchAll(/<(\/?)([a-z][a-z0-9]*)(?:\s[^<>]*)?>/gi)) {
    if (end) assert.equal(open.pop(), name, `</${name}>`);
    else {
      assert.ok(name === 'html' || open.length > 0, `<${name}> outside of the document`);
      found.push([...open, name].join(' '));
      if (!empty.has(name)) open.push(name);
    }
  }
  assert.deepEqual(open, []);
  return found;
}

/** Each run of text of a document with the nearest `lang` around it. */
export function languagesOf(document: string): readonly (readonly [text: string, language: string])[] {
  const around: string[] = [];
  const found: (readonly [string, string])[] = [];
  for (const [, end, name, attributes, text] of document.matchAll(
    /<(\/?)([a-z][a-z0-9]*)((?:\s[^<>]*)?)>|([^<>]+)/gi,
  )) {
    const nearest = around.at(-1) ?? '';
    if (text?.trim()) found.push([text.trim(), nearest]);
    if (end) around.pop();
    else if (name && !empty.has(name)) around.push(/ lang="(.*?)"/.exec(attributes ?? '')?.[1] ?? nearest);
  }
  return found;
}
