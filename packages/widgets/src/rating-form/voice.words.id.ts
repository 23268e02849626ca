import type { VoiceWords } from './voice-words.ts';

/** Handing in a rating, in Indonesian. */
export const indonesian: VoiceWords = {
  roles: {
    supervisor: {
      heading: 'Penilaian kinerja',
      item: 'Penilaian Anda',
      finish: 'Serahkan penilaian…',
      confirm: (predicate, name) => [
        `Serahkan penilaian dengan predikat “${predicate}” untuk ${name}?`,
        'Isian ini disimpan apa adanya. Sampai hasil evaluasi diserahkan kepada pegawai, Anda masih dapat menilai ulang; pegawai baru dapat membacanya setelah penyerahan itu.',
      ],
      confirmYes: 'Ya, serahkan',
      final: (day) => [
        'Penilaian sudah diserahkan',
        `Diserahkan ${day}. Pegawai membacanya setelah hasil evaluasi diserahkan.`,
      ],
    },
    self: {
      heading: 'Penilaian diri',
      item: 'Penilaian diri Anda',
      finish: 'Serahkan penilaian diri…',
      confirm: () => [
        'Serahkan penilaian diri ini?',
        'Setelah diserahkan, penilaian diri tidak dapat diubah lagi dan dapat dibaca oleh pejabat penilai kinerja. Penilaian diri bukan predikat.',
      ],
      confirmYes: 'Ya, serahkan',
      final: (day) => [
        'Penilaian diri sudah diserahkan',
        `Diserahkan ${day}. Penilaian diri tidak dapat diubah lagi.`,
      ],
    },
    other: {
      heading: 'Penilaian',
      item: 'Penilaian Anda',
      finish: 'Serahkan penilaian…',
      confirm: (_predicate, name) => [
        `Serahkan penilaian Anda tentang ${name}?`,
        'Setelah diserahkan, penilaian tidak dapat diubah lagi. Penilaian Anda masukan bagi evaluasi, bukan predikat.',
      ],
      confirmYes: 'Ya, serahkan',
      final: (day) => ['Penilaian sudah diserahkan', `Diserahkan ${day}. Terima kasih atas masukan Anda.`],
    },
  },
  headings: {
    peer: 'Penilaian rekan kerja',
    subordinate: 'Penilaian bawahan',
    'third-party': 'Penilaian pihak ketiga',
  },
  voices: { peer: 'rekan kerja', subordinate: 'bawahan', 'third-party': 'pihak ketiga' },
  closed: [
    'Penilaian ini sudah ditutup',
    'Evaluasi sudah melewati tahap penilaian, jadi tidak ada lagi yang dapat diserahkan.',
  ],
  notInScheme: [
    'Skema ini tidak meminta penilaian Anda',
    'Skema evaluasi daerah ini tidak mendengarkan peran ini. Tanyakan kepada tim pengelola kinerja.',
  ],
  notHanded: [
    'Tersimpan, tetapi belum diserahkan',
    'Penilaian ini sudah lengkap dan tersimpan. Evaluasi belum menerimanya; serahkan sekali lagi.',
  ],
  contents: 'Isi penilaian',
  handIn: 'Serahkan',
  handingIn: 'Sedang menyerahkan…',
  again: 'Nilai ulang',
  againHint: 'Isian sebelumnya tetap tersimpan; yang baru menggantikannya setelah diserahkan.',
  waitsForSelf: [
    'Penilaian diri belum diserahkan',
    'Skema ini meminta pegawai menilai diri lebih dahulu. Anda dapat mengisi dan menyimpan rancangan, lalu menyerahkannya setelah itu.',
  ],
  overallTitle: '3. Secara keseluruhan',
  overallIntro: 'Pertimbangan Anda sendiri; tidak dihitung dari butir-butir di atas.',
  unableAsWhole: 'Tidak dapat menilai secara keseluruhan',
  sightTitle: 'Siapa yang membaca isian ini',
  sight: {
    self: (supervisor) => [
      `${supervisor} membacanya setelah diserahkan, di samping tiap butir yang ia nilai.`,
      'Anda tidak melihat penilaian atasan sebelum hasil evaluasi diserahkan kepada Anda.',
      'Tim pengelola kinerja dapat membacanya setelah diserahkan.',
      'Yang memutuskan keberatan juga dapat membacanya.',
    ],
    supervisor: (employee) => [
      `${employee} membacanya setelah hasil evaluasi diserahkan, dengan nama Anda.`,
      'Tim pengelola kinerja dapat membacanya setelah diserahkan.',
      'Yang memutuskan keberatan juga dapat membacanya.',
    ],
    named: 'Skema ini tidak menjanjikan kerahasiaan nama: anggaplah isian ini dapat dibaca dengan nama Anda.',
    group: (employee, least, voice) =>
      `${employee} hanya melihat gabungan sedikitnya ${least} penilai ${voice}; bila kurang, penilaian kelompok itu tidak ditampilkan tersendiri.`,
    rollUp: (voice) => `Bila penilai terlalu sedikit, isian dapat digabung dengan kelompok ${voice}.`,
    asked: (employee) =>
      `${employee} dapat tahu siapa yang diminta menilai, tetapi tidak diberi tahu siapa yang sudah menilai.`,
    known: (supervisor) => `${supervisor} melihat bahwa Anda sudah menyerahkan; isinya hanya dalam gabungan.`,
    team: 'Tim pengelola kinerja dapat membaca isian ini beserta nama Anda.',
    style: 'Gaya menulis atau contoh yang Anda pakai masih dapat dikenali.',
  },
  tie: 'Saya punya hubungan kepentingan dengan pegawai ini (keluarga, usaha, perselisihan)',
  tieHint: {
    counted: 'Bila dicentang, hubungan ini dicatat; penilaian Anda tetap dihitung.',
    'left-out':
      'Bila dicentang, hubungan ini dicatat dan penilaian Anda tidak dihitung dalam nilai gabungan.',
  },
  tieText: 'Hubungan apa',
  reasonsFor: (levels) => `Skema ini meminta alasan untuk: ${levels}.`,
  evidenceAsked: 'Skema ini meminta laporan dengan bukti dukung untuk setiap hasil kerja yang dinilai.',
  noReports:
    'Laporan dan buktinya hanya dibaca pegawai sendiri dan atasannya. Nilailah menurut yang Anda alami.',
  mends: {
    reason: (name) => `Tulis alasan untuk “${name}”.`,
    evidence: (name) => `${name}: belum ada laporan dengan bukti dukung`,
    self: 'Penilaian diri pegawai belum diserahkan',
    other: 'Ada isian yang tidak sesuai dengan skema',
  },
};
