import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { html } from 'hono/html';
import type { Markup } from '../pages/layout.ts';

/** A maker of the script tag that lets a browser's clock run on from a moment; it must stand before every other script. */
export async function openClock(): Promise<(now: Date) => Markup> {
  const text = await readFile(new URL('../public/clock.js', import.meta.url));
  const integrity = `sha384-${createHash('sha384').update(text).digest('base64')}`;
  return (now) =>
    html`<script src="/clock.js" integrity="${integrity}" data-now="${now.toISOString()}"></script> `;
}
