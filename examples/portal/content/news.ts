/** An invented item of the news list; `path` is where the reader can go on. */
export interface News {
  readonly day: string;
  readonly date: string;
  readonly title: string;
  readonly text: string;
  readonly path: string;
  readonly more: string;
}

export const news: readonly News[] = [
  {
    day: '2026-11-16',
    date: '16 November 2026',
    title: 'Survei kepuasan layanan akta kelahiran dibuka',
    text: 'Sembilan pertanyaan, sekitar dua menit, tanpa nama dan tanpa NIK. Setiap jawaban langsung ikut dihitung dalam indeks.',
    path: '/layanan/akta-kelahiran#survei',
    more: 'Isi survei akta kelahiran',
  },
  {
    day: '2026-11-09',
    date: '9 November 2026',
    title: 'Hasil survei dapat dihitung ulang oleh siapa saja',
    text: 'Bersama setiap indeks kini tampil jumlah jawaban, aturan yang dipakai, dan seluruh langkah perhitungannya.',
    path: '/hasil-survei',
    more: 'Lihat hasil survei',
  },
  {
    day: '2026-10-26',
    date: '26 Oktober 2026',
    title: 'Pegawai melaporkan kemajuan triwulan IV',
    text: 'Laporan memuat capaian, bukti dukung, dan kendala. Atasan menilai di atas data yang sama dengan yang dilihat pegawai.',
    path: '/pegawai',
    more: 'Buka halaman pegawai',
  },
];
