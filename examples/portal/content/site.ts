/** Everything here is invented: there is no Kabupaten Contoh, and `.example` addresses lead nowhere. */
export const site = {
  region: 'Kabupaten Contoh',
  government: 'Pemerintah Kabupaten Contoh',
  motto: 'Melayani dengan hati, bekerja dengan data',
  office: 'Dinas Kependudukan dan Pencatatan Sipil',
  address: 'Jalan Teladan Nomor 1, Kota Contoh',
  telephone: '(000) 123-456',
  email: 'layanan@kabupaten-contoh.example',
  hours: 'Senin–Jumat, 08.00–15.00',
} as const;

export interface MenuEntry {
  readonly path: string;
  readonly label: string;
}

export const menu: readonly MenuEntry[] = [
  { path: '/', label: 'Beranda' },
  { path: '/layanan', label: 'Layanan' },
  { path: '/hasil-survei', label: 'Hasil Survei' },
  { path: '/pegawai', label: 'Pegawai' },
  { path: '/atasan', label: 'Atasan' },
  { path: '/sistem', label: 'Lima Sistem' },
];
