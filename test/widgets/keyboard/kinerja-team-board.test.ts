import type { RemindEvent } from '@kinerja/widgets';
import { expect } from '@open-wc/testing';
import { focused, one, root, spaced, text } from '../parts/office.ts';
import { board, count, idle, rowOf, rows, supervisors, team } from '../team-board/support.ts';
import { bring } from './file.ts';
import { choose, chord, keys, on, pick, press, seen, tabTo, until, write } from './person.ts';
import { walks } from './tasks.ts';

const search = 'Cari nama, jabatan, atau unit';
const row = (): string | null => focused()!.closest('[role=row]')?.getAttribute('aria-rowindex') ?? null;

/** The text of the file that is handed out while this is done. */
async function saved(act: () => Promise<void>): Promise<string> {
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  let blob: Blob | undefined;
  URL.createObjectURL = (given: Blob) => ((blob = given), createObjectURL.call(URL, given));
  HTMLAnchorElement.prototype.click = () => undefined;
  await act();
  await until(() => blob !== undefined, 'a file');
  URL.createObjectURL = createObjectURL;
  HTMLAnchorElement.prototype.click = click;
  return blob!.text();
}

walks('kinerja-team-board', {
  async 'finds somebody by name, opens the person in the list and comes back'() {
    const element = await board(team({ people: 60 }).office);
    const name = spaced(
      rows(element)[30]?.querySelector('.open') ?? rows(element).at(-1)!.querySelector('.open')!,
    );
    await write(search, name);
    await until(() => count(element) < 10, 'found');
    await idle(element);
    await tabTo(name);
    await keys('Enter');
    await on(`Kinerja ${name}`);
    await press('Kembali ke daftar');
    await on(name);
  },

  async 'filters and sorts'() {
    const element = await board(team({ people: 60 }).office);
    const all = count(element);
    await choose('Predikat', 'Baik');
    await until(() => count(element) < all, 'filtered');
    await idle(element);
    await tabTo(/./, 'Pegawai dalam tim');
    await keys('ArrowDown', 'ArrowRight', 'ArrowRight');
    expect(focused()!.getAttribute('data-caption')).to.equal('Tahap');
    await chord('Control', 'End');
    await until(() => row() === String(count(element) + 1), 'last row');
    await chord('Control', 'Home');
    await keys('ArrowUp');
    await until(() => focused()!.className === 'sort', 'head');
    await keys('Enter');
    await until(
      () => focused()!.closest('[aria-sort]')!.getAttribute('aria-sort') === 'descending',
      'sorted',
    );
    await press('Hapus saringan');
    await until(() => count(element) === all, 'all');
  },

  async 'reminds many at once'() {
    const element = await board(team({ people: 20 }).office, {
      clock: () => new Date('2027-02-20T12:00:00'),
    });
    let heard: RemindEvent | undefined;
    const host = (event: RemindEvent): void => {
      heard = event;
      event.accept();
    };
    document.addEventListener('kinerja-remind', host, { once: true });
    await press('Tindakan massal');
    await on('Tindakan massal', 'h3');
    await pick(/./, /[Ii]ngat/);
    await seen(element, 'dapat dikerjakan');
    await press(/^Buat \d+/);
    await until(() => heard !== undefined, 'reminded');
    await tabTo('Unduh daftar pengingat (CSV)');
  },

  async 'hands over many results at once'() {
    const { office } = team({ people: 20 });
    const element = await board(office);
    await press('Tindakan massal');
    await on('Tindakan massal', 'h3');
    await pick(/./, /^Serahkan/);
    await press('Serahkan 2 hasil');
    await on(/Ya, kerjakan/);
    await press('Batal');
    await press('Serahkan 2 hasil');
    await press('Ya, kerjakan');
    await seen(element, 'Berhasil: 2.');
    expect(office.puts.length).to.equal(2);
    await press('Tindakan lain');
    await pick(/./, /^Serahkan/);
  },

  async 'takes the list along as CSV'() {
    const element = await board(team().office);
    const file = await saved(() => press('Unduh CSV'));
    expect(file).to.contain('ID pegawai;Nama;');
    await seen(element, 'pegawai diunduh.');
  },

  async 'brings drafts in as CSV'() {
    const { office } = team();
    const element = await supervisors(office);
    await press('Unggah draf penilaian');
    await on('Unggah draf penilaian', 'h3');
    const template = await saved(() => press('Unduh templat CSV'));
    const filled = template.replace(/;;;;;;\r\n/, ';Di atas ekspektasi;Melampaui;sesuai;;;\r\n');
    await bring(/^Berkas CSV/, new File([filled], 'draf.csv', { type: 'text/csv' }));
    await seen(element, '1 draf siap disimpan');
    await press('Simpan 1 draf');
    await seen(element, 'Berhasil: 1.');
    expect(office.puts.length).to.equal(1);
  },

  async 'reads the spread, and the lens on raters'() {
    const element = await board(team({ people: 60, perSupervisor: 20 }).office);
    await press('Sebaran predikat');
    await on('Sebaran predikat', 'h3');
    await choose(/[Pp]redikat organisasi|[Oo]rganisasi/, 'Baik');
    await seen(element, 'pola');
    await press('Lensa penilai');
    await on('Lensa penilai', 'h3');
    await seen(element, 'Keketatan tidak dapat dipisahkan dari mutu unit');
    await press('Lensa penilai');
    await until(() => root(element).querySelector('.tool') === null, 'closed');
  },

  async 'goes through the list as cards'() {
    const element = await board(team({ people: 20 }).office);
    element.style.width = '320px';
    await until(() => root(element).querySelector('.narrow') !== null, 'cards');
    await idle(element);
    await press('Saring dan urutkan');
    await choose('Urutkan menurut', 'Tahap');
    await idle(element);
    const first = spaced(one(element, '.person .open'));
    await tabTo(first);
    await keys('ArrowDown');
    await until(() => row() === '3', 'the next card');
    const name = spaced(rowOf(element, spaced(focused()!)).querySelector('.open')!);
    await keys('Enter');
    await on(`Kinerja ${name}`);
    expect(text(element)).to.contain('Kembali ke daftar');
  },
});
