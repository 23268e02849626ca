import type { Progress } from '@kinerja/core/evaluation';

/** What is kept of a file; never what is in it. */
export type EvidenceFile = NonNullable<NonNullable<Progress['evidence']>['file']>;

/** Larger files are not read into the memory of a telephone: they get no hash. */
const MOST = 64 * 1024 * 1024;

const hexadecimal = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** Describes a file; with its hash where the browser can compute one (not on plain-http pages). Rejects if it is gone. */
export async function describeFile(file: File): Promise<EvidenceFile> {
  const { name, size, type } = file;
  // Lib types say that it is always there; on plain-http intranet pages it is not.
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  const hash = subtle && size <= MOST ? await subtle.digest('SHA-256', await file.arrayBuffer()) : undefined;
  return {
    name: name.trim().slice(0, 500) || '-',
    size,
    // A device may say anything, or nothing.
    ...(/^[\w.+-]+\/[\w.+-]+$/.test(type) && type.length <= 127 ? { type } : {}),
    ...(hash ? { sha256: hexadecimal(hash) } : {}),
  };
}
