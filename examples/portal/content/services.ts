/** One service of the (invented) office, as the list of services shows it. */
export interface Service {
  readonly name: string;
  readonly summary: string;
  readonly time: string;
  readonly fee: string;
  /** The page of the service; the others are told about at the counter only. */
  readonly path?: string;
  readonly icon: string;
}

export const services: readonly Service[] = [
  {
    name: 'Akta kelahiran',
    summary: 'Pencatatan kelahiran dan penerbitan kutipan akta bagi anak yang baru lahir.',
    time: '3 hari kerja',
    fee: 'Gratis',
    path: '/layanan/akta-kelahiran',
    icon: 'birth',
  },
  {
    name: 'Kartu keluarga',
    summary: 'Kartu keluarga baru, perubahan anggota, dan penggantian karena hilang atau rusak.',
    time: '3 hari kerja',
    fee: 'Gratis',
    icon: 'family',
  },
  {
    name: 'KTP elektronik',
    summary: 'Perekaman biometrik, pencetakan pertama, dan penggantian.',
    time: '1 hari kerja',
    fee: 'Gratis',
    icon: 'card',
  },
  {
    name: 'Surat pindah',
    summary: 'Surat keterangan pindah antardesa, antarkecamatan, atau antarkabupaten.',
    time: '1 hari kerja',
    fee: 'Gratis',
    icon: 'move',
  },
  {
    name: 'Akta kematian',
    summary: 'Pencatatan kematian dan penerbitan kutipan akta bagi ahli waris.',
    time: '3 hari kerja',
    fee: 'Gratis',
    icon: 'certificate',
  },
  {
    name: 'Pengaduan layanan',
    summary: 'Keluhan, saran, dan masukan tentang layanan kependudukan.',
    time: 'Ditanggapi 5 hari kerja',
    fee: 'Gratis',
    icon: 'voice',
  },
];

/** What the page of the birth certificate tells. Invented, in the shape that real service standards have. */
export const birthCertificate = {
  requirements: [
    'Surat keterangan kelahiran dari rumah sakit, puskesmas, bidan, atau kepala desa',
    'Kartu keluarga tempat anak akan dicantumkan',
    'KTP elektronik kedua orang tua, atau surat kehilangan dari kepolisian',
    'Buku nikah atau kutipan akta perkawinan orang tua',
    'Formulir pelaporan kelahiran F-2.01 yang sudah diisi dan ditandatangani',
  ],
  steps: [
    { title: 'Ambil nomor antrean', text: 'Di loket 2 kantor dinas, atau melalui petugas registrasi desa.' },
    { title: 'Serahkan berkas', text: 'Petugas memeriksa kelengkapan di tempat dan memberi tanda terima.' },
    { title: 'Periksa draf akta', text: 'Pemohon memeriksa ejaan nama, tanggal, dan nama orang tua.' },
    {
      title: 'Terima kutipan akta',
      text: 'Kutipan bertanda tangan elektronik dan kartu keluarga baru diserahkan.',
    },
  ],
  facts: [
    { name: 'Waktu', value: '3 hari kerja sejak berkas lengkap' },
    { name: 'Biaya', value: 'Gratis' },
    { name: 'Hasil', value: 'Kutipan akta kelahiran dan kartu keluarga baru' },
    { name: 'Loket', value: 'Loket 2, Senin–Jumat 08.00–15.00' },
  ],
} as const;
