import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { html } from 'hono/html';
import { type ServedFile, loadFiles } from './files.ts';
import type { Markup } from './pages/layout.ts';

/** The files of Kinerja as this portal serves them from its own address. */
export interface Vendor {
  readonly files: ReadonlyMap<string, ServedFile>;
  /** Script tags for `<kinerja-source>` and these widgets, with their integrity. */
  scripts(...widgets: readonly string[]): Markup;
}

interface Listing {
  readonly files: Readonly<Record<string, { readonly integrity: string }>>;
}

async function pinnedVersion(): Promise<string> {
  const text = await readFile(new URL('package.json', import.meta.url), 'utf8');
  const { dependencies } = JSON.parse(text) as { dependencies: Record<string, string> };
  return dependencies['@kinerja/embed'] ?? '';
}

/**
 * Reads the built files of the version that package.json names.
 * @throws Error with what to do, when they are not there
 */
export async function openVendor(): Promise<Vendor> {
  const version = await pinnedVersion();
  const listing = fileURLToPath(import.meta.resolve(`@kinerja/embed/cdn/${version}/sri.json`));
  const text = await readFile(listing, 'utf8').catch(() => {
    throw new Error(`The files of Kinerja ${version} are not built: run "npm run build" first (${listing}).`);
  });
  const { files: listed } = JSON.parse(text) as Listing;
  const prefix = `/vendor/kinerja/${version}/`;

  const script = (name: string): Markup => {
    const file = `esm/kinerja-${name}-${version}.js`;
    const integrity = listed[file]?.integrity;
    if (!integrity) throw new Error(`Kinerja ${version} has no file ${file}.`);
    return html`<script type="module" src="${prefix}${file}" integrity="${integrity}"></script> `;
  };

  return {
    files: await loadFiles(dirname(listing), prefix),
    // The source comes first, so that it is there when the widgets ask for it.
    scripts: (...widgets) => html`${['source', ...widgets].map(script)}`,
  };
}
