import type { Walk } from './walk.ts';

/** One report of progress, as an employee writes it. */
export interface Report {
  /** The result that it is about, as the plan words it. */
  readonly result: string;
  readonly on: string;
  readonly value: number;
  /** Of how many, where parts of wholes are counted. */
  readonly of?: number;
  readonly evidence?: string;
  readonly obstacle?: { readonly what: string; readonly cause: string };
}

/** Hands in one report and waits until it was received. */
export async function report({ main }: Walk, given: Report): Promise<void> {
  const { result, on, value, of, evidence, obstacle } = given;
  const target = main.getByRole('article', { name: result });
  await target.getByRole('button', { name: 'Laporkan kemajuan' }).click();
  await target.getByLabel('Tanggal', { exact: true }).fill(on);
  const label = of === undefined ? /^Realisasi/ : /^Berapa yang memenuhi/;
  await target.getByRole('spinbutton', { name: label }).fill(String(value));
  if (of !== undefined) await target.getByLabel('Dari berapa').fill(String(of));
  if (evidence) await target.getByLabel('Nama bukti').fill(evidence);
  if (obstacle) {
    await target.getByText('Ada kendala?').click();
    await target.getByLabel('Kendala yang dihadapi').fill(obstacle.what);
    await target.getByLabel('Penyebab kendala').fill(obstacle.cause);
  }
  await target.getByRole('button', { name: 'Kirim laporan' }).click();
  await target.getByRole('status').filter({ hasText: 'Laporan diterima' }).waitFor();
}
