import { KinerjaError } from '@kinerja/core';
import { expect } from '@open-wc/testing';
import { button, collect, one, root, settled, spaced, text } from '../parts/office.ts';
import { board, choose, idle, supervisors, team, until } from './support.ts';

type Board = Awaited<ReturnType<typeof board>>;

async function open(element: Board, tool: string): Promise<void> {
  button(element, tool).click();
  await until(() => root(element).querySelector('.tool h3') !== null, tool);
  await element.updateComplete;
}

/** Gives the widget a file as a person chooses it. */
async function upload(element: Board, file: string, name = 'draf.csv'): Promise<void> {
  const transfer = new DataTransfer();
  transfer.items.add(new File([file], name, { type: 'text/csv' }));
  const input = one<HTMLInputElement>(element, 'input[type=file]');
  input.files = transfer.files;
  input.dispatchEvent(new Event('change'));
  await element.updateComplete;
  await until(() => !text(element).includes('Sedang membaca berkas'), 'file read');
}

/** The text of the file that was handed out last. */
async function savedBy(act: () => void): Promise<string> {
  let blob: Blob | undefined;
  const real = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (given: Blob) => ((blob = given), real(given));
  act();
  await until(() => blob !== undefined, 'a file was handed out');
  URL.createObjectURL = real;
  // A byte order mark is kept.
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await blob!.arrayBuffer());
}

describe('kinerja-team-board', () => {
  describe('the spread of predicates', () => {
    it('is drawn with a table behind it, and says whether the limits are kept', async () => {
      const { office } = team({ people: 60 });
      const element = await board(office, { organisation: 'baik' });
      await open(element, 'Sebaran predikat');
      const chart = one<HTMLElement>(element, 'svg.spread');
      expect(chart.querySelectorAll('.length').length).to.equal(5);
      expect(spaced(chart)).to.match(/Baik: \d+ pegawai \(\d+/);
      expect(text(element)).to.match(/Sesuai pola|Tidak sesuai pola/);
      const cells = [...root(element).querySelectorAll('.tool table td')].map(spaced);
      const counts = cells.filter((_, place) => place % 2 === 0).map(Number);
      expect(counts.reduce((sum, each) => sum + each, 0)).to.equal(
        Number(/(\d+) pegawai sudah berpredikat/.exec(text(element))![1]),
      );
      choose(element, 'organisation', 'sangat-kurang');
      await settled(element);
      expect(text(element)).to.contain('Tidak sesuai pola');
    });

    it('says of a group that is too small that no spread could keep the limits', async () => {
      const { office } = team({ people: 1 });
      const element = await board(office, { organisation: 'baik' });
      await open(element, 'Sebaran predikat');
      expect(text(element)).to.contain('Kelompok terlalu kecil');
    });

    it('is worked out for each unit, and for whom the filters leave', async () => {
      const { office } = team({ people: 60, perSupervisor: 20 });
      const element = await board(office, { organisation: 'baik' });
      await open(element, 'Sebaran predikat');
      await until(() => root(element).querySelectorAll('.tool details').length === 2, 'units');
      await until(() => !text(element).includes('Sedang menghitung…'), 'units worked out');
      const units = [...root(element).querySelectorAll('.tool details:last-of-type tbody tr')].map(spaced);
      expect(units.length).to.equal(3);
      for (const unit of units) expect(unit).to.match(/sesuai|terlalu kecil/);
      choose(element, 'stage', 'final');
      await idle(element);
      expect(text(element)).to.contain('Hanya pegawai yang ditampilkan oleh saringan');
    });

    it('says that there is nobody, and that no predicate of the organisation is chosen', async () => {
      const { office, team: made } = team({ people: 20 });
      const element = await board(office);
      await open(element, 'Sebaran predikat');
      expect(text(element)).to.contain('Predikat organisasi belum dipilih');
      const none = await board(team({ people: 1 }, { evaluation: [], plan: made.plan.slice(0, 1) }).office);
      await open(none, 'Sebaran predikat');
      expect(text(none)).to.contain('Belum ada predikat');
    });
  });

  describe('the rater lens', () => {
    it('shows how raters use the scale, and says what cannot be told', async () => {
      const { office } = team({ people: 60, perSupervisor: 20 });
      const element = await board(office);
      await open(element, 'Lensa penilai');
      expect(root(element).querySelectorAll('.tool tbody tr').length).to.equal(3);
      expect(text(element)).to.contain('Keketatan tidak dapat dipisahkan dari mutu unit');
      expect(text(element)).to.contain('tidak pernah mengubah nilai siapa pun');
    });

    it('is not offered to a supervisor, who has another hint of his own', async () => {
      const element = await supervisors(team().office);
      expect(text(element)).not.to.contain('Lensa penilai');
    });
  });

  describe('files', () => {
    it('hands out those who are shown, safe for a spreadsheet', async () => {
      const { office, team: made } = team();
      const people = made.people.map((each, place) => (place === 0 ? { ...each, name: '=1+1' } : each));
      const element = await board(office, { people });
      const file = await savedBy(() => button(element, 'Unduh CSV').click());
      await settled(element);
      expect(file.startsWith('\ufeffID pegawai;Nama;')).to.equal(true);
      expect(file.split('\r\n').length).to.equal(14);
      expect(file).to.contain(`pegawai-0;'=1+1;`);
      expect(text(element)).to.contain('Berkas CSV berisi 12 pegawai diunduh');
    });

    it('takes in what its own template has, and writes only after the preview', async () => {
      const { office } = team();
      const element = await supervisors(office);
      const rated = collect('kinerja-rated');
      await open(element, 'Unggah draf penilaian');
      const template = await savedBy(() => button(element, 'Unduh templat CSV').click());
      const [head, ...lines] = template.trimEnd().split('\r\n');
      expect(lines.length).to.equal(9);
      const filled = lines.map((line, place) =>
        place === 0 ? line.replace(/;;;;;;$/, ';Di atas ekspektasi;"Melampaui; semua";sesuai;;;') : line,
      );
      await upload(element, [head, ...filled].join('\r\n'));
      expect(text(element)).to.contain('1 draf siap disimpan, 8 tidak berubah, 0 baris bermasalah');
      expect(office.puts.length).to.equal(0);
      button(element, 'Simpan 1 draf').click();
      await until(() => text(element).includes('Berhasil: 1.'), 'written');
      const { record } = office.puts[0]!;
      expect(record).to.deep.include({ status: 'draft', revision: 1 });
      expect(record).to.have.nested.property('results.level', 'exceeds');
      expect(record).to.have.nested.property('results.note', 'Melampaui; semua');
      expect(record).to.have.nested.property('behaviour.level', 'meets');
      expect(rated.at(-1)).to.include({ status: 'draft' });
      button(element, 'Tindakan lain').click();
      await settled(element);
      await upload(element, [head, filled[0]].join('\r\n'));
      expect(text(element)).to.contain('0 draf siap disimpan, 1 tidak berubah, 0 baris bermasalah');
    });

    const head = 'ID pegawai;Nama;Hasil kerja;Perilaku kerja';
    const problems: readonly (readonly [string, string, RegExp])[] = [
      ['an unknown person', 'siapa;X;sesuai;sesuai', /Baris 2, kolom 1 \(ID pegawai\): “siapa” bukan ID/],
      [
        'no level',
        'pegawai-0;X;bagus;sesuai',
        /Baris 2, kolom 3 \(Hasil kerja\): “bagus” bukan tingkat.*Di bawah ekspektasi, Sesuai/,
      ],
      ['a plan that is not agreed', 'pegawai-7;X;sesuai;sesuai', /SKP pegawai ini belum disetujui/],
      ['too many cells', 'pegawai-0;X;sesuai;sesuai;lagi', /lebih banyak sel daripada judul/],
      [
        'the same twice',
        'pegawai-0;X;sesuai;sesuai\npegawai-0;X;sesuai;',
        /Baris 3.*sudah ada di baris sebelumnya/,
      ],
    ];
    for (const [name, lines, sentence] of problems)
      it(`tells where and what is wrong, and the way out: ${name}`, async () => {
        const element = await supervisors(team().office);
        await open(element, 'Unggah draf penilaian');
        await upload(element, `${head}\n${lines}`);
        expect(text(element)).to.match(sentence);
      });

    const files: readonly (readonly [string, string, string])[] = [
      ['no columns', 'a;b\n1;2', 'Kolom “ID pegawai” tidak ditemukan'],
      ['a column twice', 'ID pegawai;Hasil kerja;hasil-kerja\n1;2;3', 'Kolom “Hasil kerja” ada dua kali'],
      ['no rows', head, 'Tidak ada baris'],
      ['an empty file', '', 'Tidak ada baris'],
      ['an open quote', `${head}\npegawai-0;"X;sesuai;sesuai`, 'Baris 2, kolom 2: tanda kutip tidak ditutup'],
      ['unknown columns', `${head};Gaji\npegawai-0;X;sesuai;sesuai;9`, 'dilewati: Gaji'],
    ];
    for (const [name, file, sentence] of files)
      it(`tells what is wrong with the file: ${name}`, async () => {
        const element = await supervisors(team().office);
        await open(element, 'Unggah draf penilaian');
        await upload(element, file);
        expect(text(element)).to.contain(sentence);
      });

    it('refuses what is too large, and tells of ratings that cannot be read, with another try', async () => {
      const { office } = team();
      const element = await supervisors(office);
      await open(element, 'Unggah draf penilaian');
      await upload(element, 'x'.repeat(5_000_001));
      expect(text(element)).to.contain('Berkas terlalu besar');
      office.failReads = new KinerjaError('unreachable', {});
      await upload(element, `${head}\npegawai-0;X;sesuai;sesuai`);
      expect(text(element)).to.contain('Server tidak dapat dihubungi');
      office.failReads = undefined;
      button(element, 'Coba lagi').click();
      await until(() => text(element).includes('1 draf siap disimpan'), 'read again');
    });
  });
});
