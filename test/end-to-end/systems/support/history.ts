import type { Stretch } from '@kinerja/core/cycle';
import { seen } from '../../portal/support/visit.ts';
import type { Walk } from './walk.ts';

/** A stretch, and the predicate that it came to. */
export type Former = readonly [stretch: Stretch, predicate: string];

const written = new Intl.DateTimeFormat('id', { dateStyle: 'long', timeZone: 'UTC' });

/** A stretch as Indonesian readers write it. */
export const inWords = ({ from, to }: Stretch): string => written.formatRange(new Date(from), new Date(to));

/** The employee looks back: every evaluation before this one, each with its own predicate. */
export async function lookBack({ main, page }: Walk, former: readonly Former[]): Promise<void> {
  await main.getByText('Evaluasi sebelumnya', { exact: true }).click();
  for (const [stretch, predicate] of former) {
    const words = page.getByText(inWords(stretch), { exact: true });
    await seen(main.getByRole('listitem').filter({ has: words }), predicate).waitFor();
  }
}

/** The employee sees why: the working of the predicate, step by step, down to what the supervisor judged. */
export async function seeWhy({ main }: Walk): Promise<void> {
  const why = main.getByRole('region', { name: 'Mengapa predikat ini?' });
  await why.getByRole('listitem').first().waitFor();
}

/** The employee has the official document printed: what is on paper is this predicate, and nothing but the document. */
export async function print({ main, page }: Walk, stretch: Stretch, predicate: string): Promise<void> {
  await main.getByRole('button', { name: 'Cetak dokumen evaluasi' }).click();
  await page.emulateMedia({ media: 'print' });
  await seen(main, 'Dokumen Evaluasi Kinerja Pegawai').waitFor();
  await main.getByText(inWords(stretch)).filter({ visible: true }).first().waitFor();
  await main.getByRole('row', { name: `Predikat kinerja pegawai ${predicate}`, exact: true }).waitFor();
  await page.emulateMedia({ media: null });
}
