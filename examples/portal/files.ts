import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
};

/** A file held in memory, ready to be sent. */
export interface ServedFile {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly etag: string;
}

/** Reads a folder once: only what was in it at the start can ever be sent. Keys are paths under `prefix`. */
export async function loadFiles(folder: string, prefix: string): Promise<Map<string, ServedFile>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Map<string, ServedFile>();
  for (const entry of entries.filter((each) => each.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const body = new Uint8Array(await readFile(path));
    const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22);
    const name = path.slice(folder.length).replaceAll('\\', '/').replace(/^\/+/, '');
    files.set(`${prefix}${name}`, {
      body,
      type: types[extname(name)] ?? 'application/octet-stream',
      etag: `W/"${hash}"`,
    });
  }
  return files;
}

/** The file as an answer, or 304 when the browser has it already. */
export function sendFile(file: ServedFile, request: Request, cacheControl: string): Response {
  const headers = { 'content-type': file.type, etag: file.etag, 'cache-control': cacheControl };
  if (request.headers.get('if-none-match') === file.etag) return new Response(null, { status: 304, headers });
  return new Response(file.body, { headers });
}
