/** A survey whose result the portal publishes: what the figures are, and where they come from. */
export interface Publication {
  readonly id: string;
  readonly heading: string;
  readonly about: string;
  /** Where the figures were published; absent for the demo survey, which is counted here. */
  readonly source?: { readonly title: string; readonly url: string };
}

export const publications: readonly Publication[] = [
  {
    id: 'skm-adminduk-2026',
    heading: 'Penerbitan Akta Kelahiran',
    about:
      'Survei peraga Kabupaten Contoh, dibuka dengan 12 jawaban rekaan yang ditandai sebagai data contoh. Setiap jawaban baru langsung ikut dihitung.',
  },
  {
    id: 'skm-sekadau-2019-s1',
    heading: 'Kabupaten Sekadau, semester I 2019',
    about:
      '49 jawaban nyata yang diterbitkan Kabupaten Sekadau, dimuat satu per satu melalui pintu yang sama dengan jawaban warga. Pada kuesioner sumber, pertanyaan 8 adalah sarana dan pertanyaan 9 penanganan pengaduan. Tanggal jawaban tidak dicetak sumber; dicatat pada hari terakhir periodenya.',
    source: {
      title: 'Kabupaten Sekadau, Nilai hasil SKM semester I 2019 (sekadaukab.go.id, artikel 923)',
      url: 'https://sekadaukab.go.id/index.php/artikel/baca/923/',
    },
  },
  {
    id: 'skm-bantul-dptr-2023',
    heading: 'Dinas Pertanahan dan Tata Ruang Bantul, 2023',
    about:
      'Instansi menerbitkan nilai rata-rata per unsur; jumlah responden tidak dicetak. Indeks dihitung ulang dari rata-rata tercetak itu.',
    source: {
      title: 'SKM Kabupaten Bantul, Dinas Pertanahan dan Tata Ruang (2023)',
      url: 'https://skm.bantulkab.go.id/skpd-45c48cce2e2d7fbdea1afc51c7c6ad26',
    },
  },
  {
    id: 'skm-gaspul-tw3',
    heading: 'GASPUL, Triwulan III',
    about:
      'Unit menerbitkan jumlah nilai per unsur dari 29 responden. Dokumennya mencetak dua angka sekaligus, 91,48 dan 90,56: selisihnya berasal dari bobot 0,11. Tahunnya tidak dicetak; periode 2025 adalah anggapan.',
    source: {
      title: 'GASPUL, Rumus perhitungan IKM lengkap (Triwulan III, 29 responden)',
      url: 'https://github.com/rennn9/GASPUL_BACKEND/blob/157a1a61dc30bd60a8794ed9d66ddc5ff04d069b/rumus_perhitungan_ikm_lengkap.md',
    },
  },
];
