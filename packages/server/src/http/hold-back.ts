import { KinerjaError } from '@kinerja/core';
import type { AppOptions } from '../options.ts';

/** Lets the host decide whether this client has to wait. @throws `busy` */
export async function holdBack(request: Request, { admit }: Pick<AppOptions, 'admit'>): Promise<void> {
  const retryAfter = (await admit?.(request)) ?? null;
  if (retryAfter !== null) throw new KinerjaError('busy', { retryAfter });
}
