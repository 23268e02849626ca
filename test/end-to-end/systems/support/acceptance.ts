import assert from 'node:assert/strict';
import { seen } from '../../portal/support/visit.ts';
import type { Year } from './year.ts';

/** What the guide of the simulator tells, page by page. */
const pages = ['Mulai dari contoh', 'Ubah satu angka', 'Lihat alasannya'] as const;

/** What is told of socialisation and training is read, the employee is guided, and anyone tries the rules. */
export async function learn(walk: Year, thing: string, told: RegExp): Promise<void> {
  const { main } = walk;
  await walk.step('Penerimaan dan pelatihan');
  await walk.shows('Acceptance', thing, async () => {
    await main.getByText(told).waitFor();
    // What it rests on stands under what is said.
    await main.getByText('Dasarnya', { exact: true }).click();
    await main
      .getByText(/^Uraian sistem /)
      .first()
      .waitFor();
  });
  await walk.shows('Acceptance', 'a guided first use', async () => {
    const guide = main.getByRole('region', { name: 'Panduan singkat' });
    for (const [place, title] of pages.entries()) {
      await guide.getByText(`Langkah ${place + 1} dari ${pages.length}`).waitFor();
      await guide.getByRole('heading', { name: title }).waitFor();
      const on = place + 1 < pages.length ? 'Lanjut' : 'Mulai mencoba';
      await guide.getByRole('button', { name: on }).click();
    }
    await guide.waitFor({ state: 'detached' });
  });
  await helped(walk);
  await tried(walk);
}

/** Every field stands in a part with a name, what it is for, and what it rests on. */
async function helped(walk: Year): Promise<void> {
  await walk.shows('Acceptance', 'help beside every field', async () => {
    const entries = walk.main.getByRole('region', { name: 'Isian', exact: true });
    const parts = entries.getByRole('region');
    const fields = entries.getByRole('textbox').or(entries.getByRole('radio'));
    let inParts = 0;
    for (const part of await parts.all()) {
      inParts += await part.getByRole('textbox').or(part.getByRole('radio')).count();
      await part
        .getByRole('paragraph')
        .filter({ hasText: /^\s*(Bobot|Hanya memberi keterangan)/ })
        .first()
        .waitFor();
      await part.getByText('Dasar:').first().waitFor();
    }
    assert.ok(inParts > 0);
    assert.equal(inParts, await fields.count());
  });
}

/** A citizen changes one judgement: the result changes with it, and says why. */
async function tried(walk: Year): Promise<void> {
  const { main } = walk;
  await walk.shows(
    'Acceptance',
    'a simulator in which anyone tries the rules on made-up numbers',
    async () => {
      await walk.be('Warga');
      await main.getByRole('button', { name: 'Lewati panduan' }).click();
      const result = main.getByRole('region', { name: 'Hasil', exact: true });
      await seen(result, 'angka rekaan').waitFor();
      const supervisor = main.getByRole('region', { name: 'Atasan langsung', exact: true });
      const behaviour = supervisor.getByRole('group', { name: 'Perilaku kerja' });
      await behaviour.getByRole('radio', { name: 'Di bawah ekspektasi' }).check();
      await seen(result, 'Kurang').waitFor();
      await result
        .getByRole('status')
        .filter({ hasText: /^\s*Sekarang / })
        .waitFor();
    },
  );
  await walk.shows('Acceptance', 'a "why this score" on every number', async () => {
    const numbers = ['Nilai gabungan', 'Predikat menurut aturan nasional'];
    for (const name of numbers) await main.getByRole('heading', { name, exact: true }).waitFor();
    for (const why of ['Langkah demi langkah', 'Dasar setiap angka'])
      assert.equal(await main.getByRole('heading', { name: why }).count(), numbers.length);
    const last = main.getByText(/^\s*Perilaku kerja secara keseluruhan: di bawah ekspektasi/).last();
    await last.waitFor();
  });
}
