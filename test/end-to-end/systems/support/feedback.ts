import type { Walk } from './walk.ts';

/** What is good and what could be better, in the words of whoever the visitor is. */
export async function giveFeedback({ main }: Walk, good: string, better: string): Promise<void> {
  await main.getByRole('button', { name: 'Beri umpan balik' }).click();
  await main.getByLabel('Tentang apa').selectOption({ label: 'Secara umum' });
  await main.getByLabel('Yang sudah baik').fill(good);
  await main.getByLabel('Yang perlu ditingkatkan').fill(better);
  // Advice on the wording comes when a text is left.
  await main.getByLabel('Yang perlu ditingkatkan').press('Tab');
  await main.getByRole('button', { name: 'Kirim umpan balik' }).click();
  await main.getByText('Umpan balik diterima').waitFor();
}

/** The employee says that all of it was read. */
export async function readFeedback({ main }: Walk, words: string): Promise<void> {
  await main.getByText(words).waitFor();
  await main.getByRole('button', { name: 'Tandai sudah dibaca' }).first().click();
  await main.getByRole('button', { name: 'Ya, sudah saya baca' }).click();
  await main.getByText('Tercatat sudah dibaca').waitFor();
}
