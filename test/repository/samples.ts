import { readFileSync } from 'node:fs';
import { root } from './tree.ts';

/** One fenced block of a document. */
export interface Sample {
  readonly language: string;
  readonly code: string;
  /** What it prints: the `text` block that follows it. */
  readonly prints: string | undefined;
}

/** The fenced blocks of a Markdown text, in order. */
export function samplesIn(markdown: string): Sample[] {
  const blocks = [...markdown.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)];
  const next = blocks.slice(1).map(([, language, code]) => (language === 'text' ? code : undefined));
  return blocks.map(([, language = '', code = ''], index) => ({ language, code, prints: next[index] }));
}

/** A document, by its path from the top of the repository. */
export function documentText(name: string): string {
  return readFileSync(`${root}${name}`, 'utf8');
}

/** Where the relative links of a document lead, as they are written. */
export function linksIn(markdown: string): string[] {
  const links = [...markdown.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  return links.filter((target) => !/^(https?:|#)/.test(target)).map((target) => target.replace(/#.*/, ''));
}
