import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Locator, Page } from 'playwright-core';
import { type Portal, openPortal } from './support/portal.ts';
import { openBrowser, seen, signIn, visit } from './support/visit.ts';

const employee = 'Rina Wulandari';
const supervisor = 'Agus Prasetyo';
const ratingPath = '/atasan/plan-rina-2026';

/** The matrix of PermenPANRB 6/2022: results, behaviour, predicate. */
const matrix = [
  ['Di atas ekspektasi', 'Di atas ekspektasi', 'Sangat Baik'],
  ['Di atas ekspektasi', 'Sesuai ekspektasi', 'Baik'],
  ['Di atas ekspektasi', 'Di bawah ekspektasi', 'Kurang'],
  ['Sesuai ekspektasi', 'Di atas ekspektasi', 'Baik'],
  ['Sesuai ekspektasi', 'Sesuai ekspektasi', 'Baik'],
  ['Sesuai ekspektasi', 'Di bawah ekspektasi', 'Kurang'],
  ['Di bawah ekspektasi', 'Di atas ekspektasi', 'Butuh Perbaikan'],
  ['Di bawah ekspektasi', 'Sesuai ekspektasi', 'Butuh Perbaikan'],
  ['Di bawah ekspektasi', 'Di bawah ekspektasi', 'Sangat Kurang'],
] as const;

let portal: Portal;
let browser: Browser;

before(async () => {
  browser = await openBrowser();
  portal = await openPortal();
});
after(async () => {
  await browser?.close();
  await portal?.stop();
});

const target = (page: Page, name: string): Locator => page.getByRole('article', { name });

/** Chooses the two ratings that decide. */
async function judge(page: Page, results: string, behaviour: string): Promise<void> {
  const choose = (axis: string, level: string): Promise<void> =>
    page
      .getByRole('group', { name: `Rating ${axis} kerja` })
      .getByRole('radio', { name: level, exact: true })
      .check();
  await choose('hasil', results);
  await choose('perilaku', behaviour);
}

test('an employee reports progress: the tracker moves, and it is there after a reload', async () => {
  const { context, page, complaints } = await visit(browser, portal.url);
  await signIn(page, employee);
  await page.goto('/pegawai');
  const registered = target(page, 'Kutipan akta kelahiran terbit dan tercatat dalam register');
  await registered.getByText('752 dokumen', { exact: true }).waitFor();
  await registered.getByRole('button', { name: 'Laporkan kemajuan' }).click();
  await registered.getByLabel('Realisasi (dokumen)').fill('248');
  await registered.getByLabel('Nama bukti').fill('Register akta Oktober 2026');
  await registered.getByText('Ada kendala?').click();
  await registered.getByLabel('Kendala yang dihadapi').fill('Antrean panjang pada hari Senin.');
  await registered.getByLabel('Penyebab kendala').fill('Hanya dua loket yang dibuka.');
  await registered.getByRole('button', { name: 'Kirim laporan' }).click();
  await registered.getByRole('status').filter({ hasText: 'Laporan diterima' }).waitFor();
  await registered.getByText('1.000 dokumen', { exact: true }).waitFor();
  await registered.getByText('Target tercapai', { exact: true }).waitFor();

  const faster = target(page, 'Akta kelahiran selesai lebih cepat');
  await faster.getByText('3,4 hari', { exact: true }).waitFor();
  await faster.getByRole('button', { name: 'Laporkan kemajuan' }).click();
  await faster.getByLabel('Realisasi (hari)').fill('1.8');
  await faster.getByRole('button', { name: 'Kirim laporan' }).click();
  // (4 + 3.5 + 2.7 + 1.8) ÷ 4
  await faster.getByText('3 hari', { exact: true }).waitFor();

  await page.reload();
  await registered.getByText('1.000 dokumen', { exact: true }).waitFor();
  await registered.getByText('Antrean panjang pada hari Senin.').waitFor();
  await faster.getByText('3 hari', { exact: true }).waitFor();
  assert.deepEqual(complaints, []);
  await context.close();
});

test('all nine pairs of ratings lead to the predicate of the matrix, and none is stored by looking', async () => {
  const { context, page, complaints } = await visit(browser, portal.url);
  await signIn(page, supervisor);
  await page.getByRole('link', { name: `Nilai kinerja ${employee}` }).click();
  await page.getByRole('button', { name: 'Tetapkan…' }).waitFor();
  for (const [results, behaviour, predicate] of matrix) {
    await judge(page, results, behaviour);
    await page.getByText(`Kedua rating ini menghasilkan predikat “${predicate}”.`).waitFor();
  }
  await page.reload();
  await page.getByText(/Belum ada predikat/).waitFor();
  assert.deepEqual(complaints, []);
  await context.close();
});

test('an employee rates herself; the supervisor reads it beside each result', async () => {
  const [rated, rater] = await Promise.all([visit(browser, portal.url), visit(browser, portal.url)]);
  await signIn(rated.page, employee);
  await rated.page.getByRole('link', { name: 'Penilaian diri' }).click();
  const own = rated.page.getByRole('region', { name: 'Prosedur penerbitan akta kelahiran diperbarui' });
  await own.getByRole('radio', { name: 'Di bawah ekspektasi' }).check();
  await own.getByLabel('Catatan').fill('Telaah hukum lebih lama dari rencana.');
  await judge(rated.page, 'Sesuai ekspektasi', 'Sesuai ekspektasi');
  await rated.page.getByRole('button', { name: 'Selesaikan…' }).click();
  await rated.page.getByRole('button', { name: 'Ya, selesaikan' }).click();
  await seen(rated.page.getByRole('main'), 'Penilaian diri sudah selesai').waitFor();

  await signIn(rater.page, supervisor);
  await rater.page.goto(ratingPath);
  const result = rater.page.getByRole('region', { name: 'Prosedur penerbitan akta kelahiran diperbarui' });
  await seen(result, 'Telaah hukum lebih lama dari rencana.').waitFor();
  assert.ok(await result.getByRole('radio', { name: 'Di bawah ekspektasi' }).isVisible());
  assert.equal(
    await result.getByRole('radio', { checked: true }).count(),
    0,
    'nothing is filled in for the rater',
  );
  assert.deepEqual([...rated.complaints, ...rater.complaints], []);
  await Promise.all([rated.context.close(), rater.context.close()]);
});

test('a supervisor rates on what was reported; the employee sees the predicate and its steps', async () => {
  const [rater, rated] = await Promise.all([visit(browser, portal.url), visit(browser, portal.url)]);
  await signIn(rated.page, employee);
  await rated.page.goto('/pegawai');
  const scorecard = rated.page.locator('kinerja-scorecard');
  await seen(scorecard, 'Belum ada predikat').waitFor();

  const { page } = rater;
  await signIn(page, supervisor);
  await page.goto(ratingPath);
  const result = page.getByRole('region', {
    name: 'Kutipan akta kelahiran terbit dan tercatat dalam register',
  });
  await result.getByText('Register akta triwulan III 2026').waitFor();
  await result.getByRole('radio', { name: 'Sesuai ekspektasi' }).check();
  await judge(page, 'Di atas ekspektasi', 'Sesuai ekspektasi');
  await page.getByLabel('Kekuatan').fill('Teliti, dan memberi kabar sebelum ditanya.');
  await page.getByRole('button', { name: 'Tetapkan…' }).click();
  await page.getByRole('group', { name: `Tetapkan predikat “Baik” untuk ${employee}?` }).waitFor();
  await page.getByRole('button', { name: 'Ya, tetapkan' }).click();
  await page.getByText('Penilaian sudah ditetapkan').waitFor();
  await page.reload();
  await page.getByText('Penilaian sudah ditetapkan').waitFor();

  await rated.page.reload();
  await seen(scorecard, 'Baik').waitFor();
  await seen(scorecard, 'Teliti, dan memberi kabar sebelum ditanya.').waitFor();
  const why = scorecard.getByRole('region', { name: 'Mengapa predikat ini?' });
  await seen(
    why,
    /Hasil kerja: di atas ekspektasi.*Perilaku kerja: sesuai ekspektasi.*predikat Baik/i,
  ).waitFor();
  await seen(why, /PermenPANRB 6\/2022, matriks predikat/).waitFor();
  assert.deepEqual([...rater.complaints, ...rated.complaints], []);
  await Promise.all([rater.context.close(), rated.context.close()]);
});

test('the server is killed after all that: everything is still there', async () => {
  await portal.kill();
  await portal.restart();
  const { context, page } = await visit(browser, portal.url);
  await signIn(page, employee);
  await page.goto('/pegawai');
  const registered = target(page, 'Kutipan akta kelahiran terbit dan tercatat dalam register');
  await registered.getByText('1.000 dokumen', { exact: true }).waitFor();
  await seen(page.locator('kinerja-scorecard'), 'Baik').waitFor();
  await context.close();
});
