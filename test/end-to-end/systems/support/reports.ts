import type { Locator } from 'playwright-core';
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
  readonly obstacle?: Obstacle;
}

/** What stood in the way. */
export interface Obstacle {
  readonly what: string;
  readonly cause?: string;
  /** Answers to "why?", one after the other, in the place of a cause that is known at once. */
  readonly whys?: readonly string[];
  readonly category?: string;
  /** What is asked of the leader. */
  readonly support?: string;
}

async function tell(target: Locator, { what, cause, whys = [], category, support }: Obstacle): Promise<void> {
  await target.getByText('Ada kendala?').click();
  await target.getByLabel('Kendala yang dihadapi').fill(what);
  if (cause) await target.getByLabel('Penyebab kendala').fill(cause);
  for (const [place, why] of whys.entries()) {
    const further = place === 0 ? 'Cari akar masalahnya' : 'Tanya mengapa lagi';
    await target.getByRole('button', { name: further }).click();
    await target
      .getByRole('textbox', { name: /^Mengapa/ })
      .nth(place)
      .fill(why);
  }
  if (category) await target.getByLabel('Jenis kendala').selectOption({ label: category });
  if (support) await target.getByLabel('Dukungan yang diminta dari pimpinan').fill(support);
}

/** Hands in one report and waits until it was received. */
export async function report({ main }: Walk, given: Report): Promise<void> {
  const { result, on, value, of, evidence, obstacle } = given;
  const target = main.getByRole('article', { name: result });
  await target.getByRole('button', { name: 'Laporkan kemajuan' }).click();
  await target.getByLabel('Tanggal', { exact: true }).fill(on);
  const label = of === undefined ? /^Realisasi/ : /^Berapa yang memenuhi/;
  await target.getByRole('textbox', { name: label }).fill(String(value));
  if (of !== undefined) await target.getByLabel('Dari berapa').fill(String(of));
  if (evidence) await target.getByLabel('Nama bukti').fill(evidence);
  if (obstacle) await tell(target, obstacle);
  await target.getByRole('button', { name: 'Kirim laporan' }).click();
  await target.getByRole('status').filter({ hasText: 'Laporan diterima' }).waitFor();
}
