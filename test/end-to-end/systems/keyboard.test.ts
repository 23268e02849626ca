import { through } from './support/year.ts';
import { press, tabTo, write } from './support/keyboard.ts';
import type { Walk } from './support/walk.ts';

/** Becomes somebody without a mouse: a list of choices jumps to what is typed. */
async function become({ page }: Walk, name: string): Promise<void> {
  await tabTo(page, page.getByLabel('Saya adalah'));
  await page.keyboard.type(name);
  await press(page, 'Terapkan');
  await page.getByRole('region', { name: 'Peragaan' }).getByText(name, { exact: true }).waitFor();
}

/** Begins an act, writes why, and confirms it. */
async function act({ page, main }: Walk, button: string, yes: string, remark?: readonly [string, string]) {
  await press(page, button);
  if (remark) await write(page, main.getByLabel(remark[0]), remark[1]);
  await press(page, yes);
}

through('Kupang', 'a plan is submitted, returned, agreed and revised without a mouse', async (walk) => {
  const { page, main } = walk;
  const result = () =>
    main.getByRole('region', { name: 'Target 1', exact: true }).getByLabel('Rencana hasil kerja (RHK)');
  await write(page, result(), 'Vaksinasi selesai');
  await act(walk, 'Ajukan…', 'Ya, ajukan');
  await main.getByText('Rencana sudah diajukan').waitFor();

  await become(walk, 'Adriana Ndolu');
  const mend = 'Sebut sasarannya.';
  await act(walk, 'Kembalikan…', 'Ya, kembalikan', ['Apa yang perlu diperbaiki', mend]);
  await main.getByText('Rencana sudah dikembalikan').waitFor();

  await become(walk, 'Yohana Bano');
  await main.getByText(mend).first().waitFor();
  await write(page, result(), 'Sembilan puluh lima persen sasaran divaksin');
  await act(walk, 'Ajukan…', 'Ya, ajukan');
  await main.getByText('Rencana sudah diajukan').waitFor();

  await become(walk, 'Adriana Ndolu');
  await act(walk, 'Setujui…', 'Ya, setujui');
  await main.getByText('Rencana sudah disetujui').waitFor();
  await act(walk, 'Revisi…', 'Ya, buka revisi', ['Alasan revisi', 'Sasaran program bertambah.']);
  await main.getByText('Rencana sudah dibuka untuk revisi').waitFor();
});
