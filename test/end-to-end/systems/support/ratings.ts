import type { Locator } from 'playwright-core';
import type { Walk } from './walk.ts';

/** The three levels as a form words them. */
export const words = {
  below: 'Di bawah ekspektasi',
  meets: 'Sesuai ekspektasi',
  exceeds: 'Di atas ekspektasi',
} as const;

export type Level = keyof typeof words;

/** A level with the reason that some schemes want. */
export interface Judged {
  readonly level: Level;
  readonly note?: string;
}

/** What a form is filled in with. */
export interface Judgement {
  /** By result, as the plan words it. */
  readonly results: Readonly<Record<string, Judged>>;
  /** By behaviour value or quality, as the form words it. */
  readonly behaviour?: Readonly<Record<string, Judged>>;
  readonly overall: { readonly results: Judged; readonly behaviour: Judged };
  readonly strengths?: string;
  readonly improvements?: string;
}

async function judge(place: Locator, { level, note }: Judged): Promise<void> {
  await place.getByRole('radio', { name: words[level], exact: true }).check();
  if (note !== undefined) await place.getByLabel(/^(Catatan|Alasan)/).fill(note);
}

/** Fills in the rating form and leaves it open. */
export async function fillRating({ main }: Walk, judgement: Judgement): Promise<void> {
  const { results, behaviour = {}, overall, strengths, improvements } = judgement;
  for (const [name, judged] of Object.entries({ ...results, ...behaviour }))
    await judge(main.getByRole('region', { name, exact: true }), judged);
  for (const axis of ['results', 'behaviour'] as const) {
    const name = axis === 'results' ? 'Rating hasil kerja' : 'Rating perilaku kerja';
    const { level, note } = overall[axis];
    await main.getByRole('group', { name }).getByRole('radio', { name: words[level], exact: true }).check();
    if (note !== undefined) await main.getByLabel(new RegExp(`^(Catatan|Alasan).*${name}`, 'i')).fill(note);
  }
  if (strengths) await main.getByLabel('Kekuatan').fill(strengths);
  if (improvements) await main.getByLabel('Yang perlu ditingkatkan').fill(improvements);
}

/** Makes a rating of the supervisor final. */
export async function finishRating({ main }: Walk): Promise<void> {
  await main.getByRole('button', { name: 'Tetapkan…' }).click();
  await main.getByRole('button', { name: 'Ya, tetapkan' }).click();
  await main.getByText('Penilaian sudah ditetapkan').waitFor();
}

/** Makes a self-assessment final. */
export async function finishSelfRating({ main }: Walk): Promise<void> {
  await main.getByRole('button', { name: 'Selesaikan…' }).click();
  await main.getByRole('button', { name: 'Ya, selesaikan' }).click();
  await main.getByText('Penilaian diri sudah selesai').first().waitFor();
}
