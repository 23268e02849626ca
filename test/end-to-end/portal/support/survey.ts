import type { Locator, Page } from 'playwright-core';
import type { Counted } from './portal.ts';

/** The service page with the survey, and the survey that it asks. */
export const surveyPage = '/layanan/akta-kelahiran';
export const surveyId = 'skm-adminduk-2026';

/** The nine questions in the order asked: how each begins, the unsur it measures, its answers from 1 to 4. */
export const questions = [
  ['Persyaratan', 'persyaratan', 'Tidak sesuai', 'Kurang sesuai', 'Sesuai', 'Sangat sesuai'],
  ['Sistem, mekanisme, dan prosedur', 'prosedur', 'Tidak mudah', 'Kurang mudah', 'Mudah', 'Sangat mudah'],
  ['Waktu penyelesaian', 'waktu', 'Tidak cepat', 'Kurang cepat', 'Cepat', 'Sangat cepat'],
  ['Biaya/tarif', 'biaya', 'Sangat mahal', 'Cukup mahal', 'Murah', 'Gratis'],
  ['Produk spesifikasi', 'produk', 'Tidak sesuai', 'Kurang sesuai', 'Sesuai', 'Sangat sesuai'],
  ['Kompetensi', 'kompetensi', 'Tidak kompeten', 'Kurang kompeten', 'Kompeten', 'Sangat kompeten'],
  [
    'Perilaku',
    'perilaku',
    'Tidak sopan dan ramah',
    'Kurang sopan dan ramah',
    'Sopan dan ramah',
    'Sangat sopan dan ramah',
  ],
  ['Sarana', 'sarana', 'Buruk', 'Cukup', 'Baik', 'Sangat baik'],
  [
    'Penanganan pengaduan',
    'pengaduan',
    'Tidak ada',
    'Ada tetapi tidak berfungsi',
    'Berfungsi kurang maksimal',
    'Dikelola dengan baik',
  ],
] as const;

/** Nine answers from 1 to 4, in the order of the questions. */
export type Answers = readonly number[];

/** The group of radio buttons of one question. */
export const questionGroup = (page: Page, place: number): Locator =>
  page.getByRole('group', { name: new RegExp(`^${place + 1}\\. ${questions[place]?.[0]}`) });

/** Answers questions by their words, wherever they stand. */
export async function answerForm(page: Page, answers: Answers): Promise<void> {
  for (const [place, value] of answers.entries()) {
    const words = questions[place]?.[value + 1] ?? '';
    await questionGroup(page, place).getByRole('radio', { name: words, exact: true }).check();
  }
}

/**
 * Until the widget has taken over from the form that the server drew: what is in the hand then is taken away from
 * under it, and without a network nothing more of it comes.
 */
export async function ready(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Periksa jawaban' }).waitFor();
}

/** Answers questions in the widget, in the tab that is looked at: others are slowed down by the browser. */
export async function answer(page: Page, answers: Answers): Promise<void> {
  await page.bringToFront();
  await ready(page);
  await answerForm(page, answers);
}

/** Looks what was answered over. */
export async function review(page: Page): Promise<void> {
  await page.bringToFront();
  await page.getByRole('button', { name: 'Periksa jawaban' }).click();
}

/** Looks it over, and sends it. */
export async function send(page: Page): Promise<void> {
  await review(page);
  await page.getByRole('button', { name: 'Kirim jawaban' }).click();
}

/**
 * The index after more people have answered, as the law computes it and by this test alone: 25 × Σ of nine means
 * ÷ 9 in whole numbers, rounded half up to two decimals, with a comma.
 */
export function indexAfter(before: Counted, ...more: readonly Answers[]): string {
  let numerator = 0n;
  let denominator = 1n;
  for (const [place, [, id]] of questions.entries()) {
    const element = before.elements.find((each) => each.id === id);
    const sum = BigInt((element?.sum ?? 0) + more.reduce((total, each) => total + (each[place] ?? 0), 0));
    const count = BigInt((element?.count ?? 0) + more.length);
    numerator = numerator * count + sum * denominator;
    denominator *= count;
  }
  const hundredths = (2n * 25n * 100n * numerator + 9n * denominator) / (2n * 9n * denominator);
  return `${hundredths / 100n},${String(hundredths % 100n).padStart(2, '0')}`;
}
