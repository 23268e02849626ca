import type { Locator } from 'playwright-core';
import type { Walk } from './walk.ts';

/** Begins an act, fills in what it needs, confirms it, and waits until it is done. */
async function act(
  { main }: Walk,
  words: { readonly button: string | RegExp; readonly yes: string; readonly done: string },
  fill: (main: Locator) => Promise<void> = async () => {},
): Promise<void> {
  await main.getByRole('button', { name: words.button, exact: true }).click();
  await fill(main);
  await main.getByRole('button', { name: words.yes, exact: true }).click();
  await main.getByText(words.done, { exact: true }).waitFor();
}

/** Opens the evaluation of the followed employee. */
export function openEvaluation(walk: Walk): Promise<void> {
  return act(walk, { button: 'Buka evaluasi…', yes: 'Ya, buka', done: 'Evaluasi sudah dibuka' });
}

/** Proposes somebody to be heard. */
export function nominate(walk: Walk, name: string, as: 'Rekan kerja' | 'Pihak ketiga'): Promise<void> {
  const words = { button: 'Usulkan penilai…', yes: 'Usulkan', done: 'Penilai sudah diusulkan' };
  return act(walk, words, async (main) => {
    await main.getByLabel('Penilai', { exact: true }).selectOption({ label: name });
    await main.getByLabel('Menilai sebagai').selectOption({ label: as });
  });
}

/** Agrees to somebody who was proposed. */
export function approve(walk: Walk, name: string): Promise<void> {
  const button = new RegExp(`^Setujui\\s*: ${name}$`);
  return act(walk, { button, yes: 'Ya, setujui', done: 'Penilai sudah disetujui' });
}

/** Looks at the rating with other eyes, and leaves it as it is. */
export function calibrate(walk: Walk): Promise<void> {
  return act(walk, { button: 'Kalibrasi…', yes: 'Simpan kalibrasi', done: 'Kalibrasi sudah disimpan' });
}

/** Hands the result over to the employee. */
export function release(walk: Walk): Promise<void> {
  return act(walk, { button: 'Serahkan hasil…', yes: 'Ya, serahkan', done: 'Hasil sudah diserahkan' });
}

/** Decides what the employee objected to: what is claimed becomes true. */
export function allow(walk: Walk, ground: string): Promise<void> {
  const words = {
    button: 'Putuskan keberatan…',
    yes: 'Kirim keputusan',
    done: 'Keberatan sudah diputuskan',
  };
  return act(walk, words, async (main) => {
    await main.getByRole('radio', { name: 'Nilai diubah' }).check();
    await main.getByLabel(/^Pertimbangan/).fill(ground);
  });
}

/** Makes what holds now the final result. */
export function finalise(walk: Walk): Promise<void> {
  return act(walk, { button: 'Tetapkan…', yes: 'Ya, tetapkan', done: 'Evaluasi sudah ditetapkan' });
}

/** Notes what follows, with its reason. */
export function followUp(walk: Walk, label: string, ground: string): Promise<void> {
  const words = { button: 'Catat tindak lanjut…', yes: 'Catat', done: 'Tindak lanjut sudah dicatat' };
  return act(walk, words, async (main) => {
    await main.getByRole('checkbox', { name: label }).check();
    await main.getByLabel(`Alasan: ${label}`).fill(ground);
  });
}

/** The employee says that the result was read, which is not to agree. */
export async function acknowledge({ main }: Walk): Promise<void> {
  await main.getByRole('button', { name: 'Saya sudah membaca' }).click();
  await main.getByText('Tercatat: Anda sudah membaca').waitFor();
}

/** The employee objects to one axis as a whole. */
export async function object({ main }: Walk, step: RegExp, claim: string, ground: string): Promise<void> {
  await main.getByRole('button', { name: 'Ajukan keberatan…' }).click();
  const item = main.getByRole('group', { name: 'Keberatan 1' });
  const options = item.getByLabel('Langkah yang disanggah').getByRole('option').filter({ hasText: step });
  const value = (await options.first().getAttribute('value')) ?? '';
  await item.getByLabel('Langkah yang disanggah').selectOption(value);
  await item.getByRole('radio', { name: claim, exact: true }).check();
  await item.getByLabel('Alasan').fill(ground);
  await main.getByRole('button', { name: 'Kirim keberatan…' }).click();
  await main.getByRole('button', { name: 'Ya, kirim' }).click();
  await main.getByText('Keberatan terkirim').waitFor();
}
