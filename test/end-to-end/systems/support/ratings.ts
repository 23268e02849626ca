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

/** What a form is filled in with, by what it words. */
export interface Judgement {
  /** Results, behaviour values and qualities. */
  readonly items?: Readonly<Record<string, Judged>>;
  /** Axes as a whole, of those that this voice is asked about. */
  readonly overall: { readonly results?: Judged; readonly behaviour?: Judged };
  readonly strengths?: string;
  readonly improvements?: string;
  /** A tie with the employee that the rater declares. */
  readonly tie?: string | undefined;
}

const axisNames = { results: 'Rating hasil kerja', behaviour: 'Rating perilaku kerja' } as const;

/** Fills in the rating form and leaves it open. */
export async function fillRating({ main }: Walk, judgement: Judgement): Promise<void> {
  const { items = {}, overall, strengths, improvements, tie } = judgement;
  for (const [name, { level, note }] of Object.entries(items)) {
    const item = main.getByRole('region', { name, exact: true });
    await item.getByRole('radio', { name: words[level], exact: true }).check();
    if (note !== undefined) await item.getByLabel(/^(Catatan|Alasan)/).fill(note);
  }
  for (const axis of ['results', 'behaviour'] as const) {
    const { level, note } = overall[axis] ?? {};
    if (!level) continue;
    const group = main.getByRole('group', { name: axisNames[axis] });
    await group.getByRole('radio', { name: words[level], exact: true }).check();
    if (note !== undefined) await main.getByLabel(`Alasan: ${axisNames[axis]}`).fill(note);
  }
  if (tie) {
    await main.getByRole('checkbox', { name: /^Saya punya hubungan kepentingan/ }).check();
    await main.getByLabel('Hubungan apa').fill(tie);
  }
  if (strengths) await main.getByLabel('Kekuatan').fill(strengths);
  if (improvements) await main.getByLabel('Yang perlu ditingkatkan').fill(improvements);
}

/** Hands a rating in for the evaluation; a self-assessment has words of its own. */
export async function handInRating({ main }: Walk, what = 'Penilaian'): Promise<void> {
  await main.getByRole('button', { name: `Serahkan ${what.toLowerCase()}…` }).click();
  await main.getByRole('button', { name: 'Ya, serahkan' }).click();
  await main.getByText(`${what} sudah diserahkan`).first().waitFor();
}
