import type { Walk } from './walk.ts';

/** Tells everybody of what was granted, with the reason for everybody; by its name, where several wait. */
export async function announce({ main }: Walk, ground: string, label = ''): Promise<void> {
  const waiting = main.getByRole('listitem').filter({ hasText: label });
  await waiting.getByRole('button', { name: 'Umumkan…' }).last().click();
  await main.getByLabel('Alasan untuk semua orang').fill(ground);
  await main.getByRole('button', { name: 'Umumkan penghargaan' }).click();
  await main.getByText('Penghargaan diumumkan').waitFor();
}

/** The employee takes the first thing that can become better into a plan, and offers it. */
export async function offerDevelopment({ main }: Walk): Promise<void> {
  await main
    .getByRole('button', { name: /^Masukkan ke rencana/ })
    .first()
    .click();
  await main.getByRole('button', { name: 'Ajukan', exact: true }).click();
  await main.getByText('Rencana diajukan').waitFor();
}

/** The supervisor agrees to it. */
export async function agreeDevelopment({ main }: Walk): Promise<void> {
  await main.getByRole('button', { name: 'Setujui', exact: true }).click();
  await main.getByRole('button', { name: 'Ya, saya setuju' }).click();
  await main.getByText('Rencana disepakati').waitFor();
}
