import type { RatingWords } from './rating-words.ts';

/** The rating form in Indonesian. */
export const indonesian: RatingWords = {
  roles: {
    supervisor: {
      heading: 'Penilaian kinerja',
      item: 'Penilaian Anda',
      finish: 'Tetapkan…',
      confirm: (predicate, name) => [
        `Tetapkan predikat “${predicate}” untuk ${name}?`,
        'Setelah ditetapkan, penilaian tidak dapat diubah lagi di sini dan dapat dibaca oleh pegawai yang dinilai.',
      ],
      confirmYes: 'Ya, tetapkan',
      final: (day) => [
        'Penilaian sudah ditetapkan',
        `Ditetapkan ${day}. Penilaian ini tidak dapat diubah lagi.`,
      ],
    },
    self: {
      heading: 'Penilaian diri',
      item: 'Penilaian diri Anda',
      finish: 'Selesaikan…',
      confirm: () => [
        'Selesaikan penilaian diri ini?',
        'Setelah diselesaikan, penilaian diri tidak dapat diubah lagi dan dapat dibaca oleh pejabat penilai kinerja. Penilaian diri bukan predikat.',
      ],
      confirmYes: 'Ya, selesaikan',
      final: (day) => [
        'Penilaian diri sudah selesai',
        `Diselesaikan ${day}. Penilaian diri tidak dapat diubah lagi.`,
      ],
    },
  },
  absent: ['SKP tidak ditemukan', 'Periksa kembali tautannya, atau hubungi pengelola kinerja di unit Anda.'],
  stages: {
    draft: ['SKP masih berupa rancangan', 'Penilaian dapat diisi setelah SKP diajukan dan disetujui.'],
    submitted: [
      'SKP belum disetujui',
      'Penilaian dapat diisi setelah pejabat penilai kinerja menyetujui SKP ini.',
    ],
  },
  otherRater: [
    'Penilaian ini bukan untuk Anda',
    'SKP ini dinilai oleh orang lain. Periksa kembali akun atau tautan yang Anda gunakan.',
  ],
  resumed: (day, revision) => `Melanjutkan rancangan yang disimpan ${day} (versi ${revision}).`,
  resultsTitle: '1. Hasil kerja',
  resultsIntro:
    'Bandingkan realisasi dan bukti dukung dengan ekspektasi pimpinan, lalu nilai setiap hasil kerja.',
  behaviourTitle: '2. Perilaku kerja',
  behaviourIntro: 'Nilai ketujuh nilai dasar ASN BerAKHLAK berdasarkan perilaku yang teramati.',
  verdictTitle: '3. Penetapan',
  verdictIntro:
    'Kedua rating berikut adalah pertimbangan Anda. Rating tidak dihitung dari butir-butir di atas dan tidak terisi sendiri.',
  feedbackTitle: '4. Umpan balik',
  note: 'Catatan (boleh kosong)',
  evidenceTitle: 'Realisasi dan bukti dukung',
  proposal: (level) => `Menurut realisasi: ${level}`,
  proposalLabel: 'saran, bukan nilai',
  proposalBasis: (place) => `Dasar saran: ${place}.`,
  noProposal: 'Tidak ada saran: belum ada realisasi yang dapat dibandingkan dengan target.',
  count: (below, meets, exceeds, none) =>
    `Butir: ${exceeds} di atas, ${meets} sesuai, ${below} di bawah ekspektasi, ${none} belum dinilai.`,
  overallResults: 'Rating hasil kerja',
  overallBehaviour: 'Rating perilaku kerja',
  overallHint: 'Pertimbangan Anda secara keseluruhan.',
  preview: (predicate) => `Kedua rating ini menghasilkan predikat “${predicate}”.`,
  previewMissing: (what) => `Belum ada predikat: ${what} belum diisi.`,
  missingTitle: 'Yang belum lengkap',
  required: 'wajib diisi',
  optional: 'sebaiknya dinilai',
  strengths: 'Kekuatan',
  strengthsHint: 'Apa yang sudah baik dan perlu dipertahankan.',
  improvements: 'Yang perlu ditingkatkan',
  improvementsHint: 'Saran yang jelas, dan dukungan yang akan diberikan.',
  save: 'Simpan rancangan',
  saving: 'Sedang menyimpan…',
  back: 'Kembali ke isian',
  confirmUnrated: (names) => `Belum dinilai satu per satu: ${names}.`,
  mend: 'Isi dahulu rating yang wajib',
  choose: (what) => `Pilih ${what}.`,
  unsaved: 'Ada perubahan yang belum disimpan.',
  saved: (code) => [
    'Rancangan tersimpan',
    `Belum ditetapkan; Anda dapat melanjutkannya kapan saja. Nomor bukti ${code}.`,
  ],
  stored: (code) => [
    'Tersimpan di perangkat ini',
    `Dikirim otomatis begitu tersambung kembali; jangan hapus data peramban. Nomor bukti ${code}.`,
  ],
  kept: 'Isian Anda masih ada di sini.',
  conflict: (day, revision) => [
    'Penilaian ini sudah disimpan dari tempat lain',
    `Versi ${revision}, ${day}. Isian Anda tidak hilang. Pilih versi yang akan dilanjutkan.`,
  ],
  conflictFinal: (day) => [
    'Penilaian ini sudah ditetapkan dari tempat lain',
    `Ditetapkan ${day}, jadi tidak dapat diubah lagi. Isian Anda yang belum tersimpan masih dapat dibaca di bawah.`,
  ],
  difference: (name, mine, theirs) => `${name}: isian Anda “${mine}”, yang tersimpan “${theirs}”`,
  empty: 'kosong',
  noDifference: 'Isinya sama.',
  useMine: 'Simpan isian saya',
  useStored: 'Pakai yang tersimpan',
  setAside: 'Isian Anda sebelumnya masih disimpan di halaman ini.',
  bringBack: 'Kembalikan isian saya',
  asideTitle: 'Isian Anda yang belum tersimpan',
};
