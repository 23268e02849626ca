import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { html } from 'hono/html';
import type { Markup } from '../pages/layout.ts';

/** Script tags of the portal's own files, with their integrity. */
export interface OwnScripts {
  /** Lets the browser's clock run on from a moment; it must stand before every other script. */
  readonly clock: (now: Date) => Markup;
  /** What the page does for its widgets. */
  readonly host: Markup;
}

async function integrityOf(file: string): Promise<string> {
  const text = await readFile(new URL(`../public/${file}`, import.meta.url));
  return `sha384-${createHash('sha384').update(text).digest('base64')}`;
}

/** Reads the portal's own scripts once. */
export async function openScripts(): Promise<OwnScripts> {
  const [clock, host] = await Promise.all(['clock.js', 'host.js'].map(integrityOf));
  return {
    clock: (now) =>
      html`<script src="/clock.js" integrity="${clock}" data-now="${now.toISOString()}"></script> `,
    host: html`<script type="module" src="/host.js" integrity="${host}"></script> `,
  };
}
