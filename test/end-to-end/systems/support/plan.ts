import type { Walk } from './walk.ts';

/** Writes a result in other words, and submits the plan. */
export async function submitPlan({ main }: Walk, target: number, result: string): Promise<void> {
  const group = main.getByRole('region', { name: `Target ${target}`, exact: true });
  await group.getByLabel('Rencana hasil kerja (RHK)').fill(result);
  await main.getByRole('button', { name: 'Ajukan…' }).click();
  await main.getByRole('button', { name: 'Ya, ajukan' }).click();
  await main.getByText('Rencana sudah diajukan').waitFor();
}

/** Gives the plan back with what is to be mended. */
export async function returnPlan({ main }: Walk, remark: string): Promise<void> {
  await main.getByRole('button', { name: 'Kembalikan…' }).click();
  await main.getByLabel('Apa yang perlu diperbaiki').fill(remark);
  await main.getByRole('button', { name: 'Ya, kembalikan' }).click();
  await main.getByText('Rencana sudah dikembalikan').waitFor();
}

/** Agrees to the plan. */
export async function agreePlan({ main }: Walk): Promise<void> {
  await main.getByRole('button', { name: 'Setujui…' }).click();
  await main.getByRole('button', { name: 'Ya, setujui' }).click();
  await main.getByText('Rencana sudah disetujui').waitFor();
}
