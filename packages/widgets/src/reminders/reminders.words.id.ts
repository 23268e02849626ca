import type { RemindersWords } from './reminders-words.ts';

const urgent = (overdue: number, soon: number): string[] => [
  ...(overdue ? [`${overdue} terlambat`] : []),
  ...(soon ? [`${soon} segera jatuh tempo`] : []),
];

/** The reminders in Indonesian. */
export const id: RemindersWords = {
  heading: 'Yang perlu dilakukan',
  absent: ['Data tidak ditemukan', 'Muat ulang halaman ini, atau hubungi pengelola kinerja di unit Anda.'],
  noPerson: [
    'Pegawai belum diketahui',
    'Halaman ini belum menyebutkan pengingat siapa yang ditampilkan. Hubungi pengelola portal ini.',
  ],
  noScheme: [
    'Skema belum diketahui',
    'Halaman ini belum menyebutkan skema daerah yang berlaku. Hubungi pengelola portal ini.',
  ],
  noPeriod: [
    'Periode tidak dapat dibaca',
    'Tanggal awal atau akhir periode pada halaman ini keliru. Hubungi pengelola portal ini.',
  ],
  unknownRole: (role) => [
    'Peran tidak dikenal',
    `Halaman ini meminta pengingat untuk peran “${role}”. Hubungi pengelola portal ini.`,
  ],
  unknownScheme: (scheme) => [
    'Skema tidak dikenal',
    `Tidak ada skema “${scheme}”. Hubungi pengelola portal ini.`,
  ],
  noHolidays: [
    'Hari libur belum diketahui',
    'Batas yang dihitung dalam hari kerja mungkin sebenarnya lebih lambat, karena hari libur dan cuti bersama belum diperhitungkan.',
  ],
  roles: {
    employee: 'pegawai',
    supervisor: 'pejabat penilai kinerja',
    peer: 'rekan kerja',
    subordinate: 'bawahan',
    'third-party': 'pihak ketiga',
    'performance-team': 'tim pengelola kinerja',
    'appeal-authority': 'atasan pejabat penilai kinerja',
  },
  scope: (role, period) => `Sebagai ${role} · ${period}`,
  states: {
    overdue: (count) => `Terlambat (${count})`,
    'due-soon': (count) => `Segera jatuh tempo (${count})`,
    open: (count) => `Dapat dikerjakan sekarang (${count})`,
    'not-yet': (count) => `Nanti (${count})`,
  },
  summary: (overdue, soon, open) =>
    `${[...urgent(overdue, soon), ...(open ? [`${open} dapat dikerjakan sekarang`] : [])].join(', ')}.`,
  nothing: ['Tidak ada yang perlu dilakukan sekarang', 'Semuanya sudah beres. Terima kasih.'],
  actions: {
    'write-plan': 'Menyusun SKP',
    'submit-plan': 'Mengajukan SKP',
    'agree-plan': 'Menyetujui atau mengembalikan SKP',
    report: 'Melaporkan kemajuan target',
    'check-in': 'Mengadakan dialog kinerja',
    'give-feedback': 'Memberi umpan balik',
    'acknowledge-feedback': 'Membaca umpan balik',
    answer: 'Menjawab permintaan umpan balik',
    'approve-rater': 'Memutuskan usulan penilai',
    'assess-oneself': 'Menilai diri sendiri',
    contribute: 'Memberi pendapat sebagai penilai',
    rate: 'Menilai kinerja',
    calibrate: 'Mengalibrasi penilaian',
    release: 'Menyerahkan hasil evaluasi',
    acknowledge: 'Menerima dan mengembalikan dokumen evaluasi',
    object: 'Mengajukan keberatan',
    decide: 'Memutuskan keberatan',
    'agree-development': 'Menyetujui rencana pengembangan',
    'check-in-development': 'Membicarakan kemajuan rencana pengembangan',
    'conclude-development': 'Menetapkan hasil rencana pengembangan',
    finalise: 'Menetapkan hasil akhir evaluasi',
  },
  missed: {
    report: (count, stretches) => `${count} laporan kemajuan belum lengkap: ${stretches}`,
    'check-in': (count, stretches) => `${count} dialog kinerja belum diadakan: ${stretches}`,
    'give-feedback': (count, stretches) => `${count} umpan balik belum diberikan: ${stretches}`,
  },
  firstUntil: (day) => `Batas pertama ${day}`,
  each: (stretch, day) => `${stretch}, paling lambat ${day}`,
  optional: 'Ini hak Anda, bukan kewajiban.',
  self: 'Untuk Anda sendiri',
  whom: (name) => `Untuk ${name}`,
  stretch: (days) => `periode ${days}`,
  until: (day) => `Paling lambat ${day}`,
  from: (day) => `Mulai ${day}`,
  noTerm: 'Tidak ada batas waktu',
  left: (days) => {
    if (days < 0) return `Terlambat ${-days} hari`;
    return ['Hari ini', 'Besok'][days] ?? `${days} hari lagi`;
  },
  uncertain: 'Tanggal ini belum pasti: hari liburnya belum semua diketahui, jadi bisa lebih lambat.',
  ground: 'Dasar dan rincian',
  basis: (law, place, status) => `${law}: ${place} (${status})`,
  targets: 'Belum dilaporkan:',
  go: 'Buka',
  file: {
    title: 'Simpan ke kalender',
    text: (count) =>
      `Berkas .ics berisi ${count} tanggal, untuk kalender di ponsel atau komputer Anda. Berkas ini tidak berubah sendiri: unduh lagi bila ada tanggal baru.`,
    button: 'Unduh berkas kalender',
    saved: 'Berkas kalender diunduh. Buka berkas itu untuk menambahkannya ke kalender Anda.',
  },
  notify: {
    title: 'Pemberitahuan peramban',
    text: 'Satu ringkasan tentang yang terlambat atau segera jatuh tempo, hanya selama halaman ini terbuka. Setelah halaman ditutup, tidak ada pemberitahuan.',
    start: 'Beri tahu saya',
    stop: 'Hentikan pemberitahuan',
    said: {
      off: '',
      on: 'Pemberitahuan aktif selama halaman ini terbuka.',
      refused:
        'Peramban tidak mengizinkan pemberitahuan. Izinnya dapat diubah pada pengaturan situs di peramban Anda.',
      unable: 'Peramban ini tidak dapat menampilkan pemberitahuan. Berkas kalender tetap dapat dipakai.',
    },
    urgent: (overdue, soon) => `${urgent(overdue, soon).join(', ')}.`,
  },
};
