import type { RecognitionWords } from './recognition-words.ts';

/** The recognition in Indonesian. */
export const id: RecognitionWords = {
  heading: 'Penghargaan pegawai',
  absent: ['Data tidak ditemukan', 'Muat ulang halaman ini, atau hubungi pengelola kinerja di unit Anda.'],
  unknownRole: (role) => [
    'Peran tidak dikenal',
    `Halaman ini meminta tampilan untuk peran “${role}”. Hubungi pengelola portal ini.`,
  ],
  noPerson: [
    'Orangnya belum diketahui',
    'Halaman ini belum menyebutkan siapa yang membukanya. Hubungi pengelola portal ini.',
  ],
  unknownScheme: (scheme) => [
    'Skema tidak dikenal',
    `Tidak ada skema “${scheme}”. Hubungi pengelola portal ini.`,
  ],
  nothing: ['Belum ada penghargaan yang diumumkan', 'Penghargaan tampil di sini setelah diumumkan.'],
  everybody: 'Yang diumumkan',
  year: 'Tahun',
  allYears: 'Semua tahun',
  count: (count) => `${count} penghargaan`,
  kinds: { recognition: 'Pengakuan', award: 'Penghargaan', incentive: 'Insentif' },
  every: { month: 'bulanan', quarter: 'triwulanan', 'half-year': 'semesteran', year: 'tahunan' },
  wholeYear: (year) => `Tahun ${year}`,
  announced: (day) => `Diumumkan ${day}`,
  among: (count) => `dari ${count} orang di unitnya`,
  ground: 'Aturan dan dasarnya',
  basis: (law, place, status) => `${law}: ${place} (${status})`,
  own: {
    title: 'Penghargaan Anda',
    stages: {
      announced: 'Terlihat oleh semua orang.',
      withheld: 'Atas keinginan Anda, nama Anda tidak ditampilkan.',
      withdrawn: 'Pengumumannya ditarik oleh kantor.',
    },
    from: (day) =>
      `Terlihat oleh semua orang mulai ${day}. Sebelum itu hanya Anda dan kantor yang melihatnya.`,
    small: (least) => `Hanya Anda dan kantor yang melihatnya, karena unit Anda kurang dari ${least} orang.`,
    withhold: 'Jangan tampilkan nama saya',
    show: 'Tampilkan nama saya',
  },
  office: {
    title: 'Siap diumumkan',
    none: 'Tidak ada penghargaan yang menunggu diumumkan. Penghargaan diberikan dahulu pada tindak lanjut evaluasi.',
    standing: 'Sudah diumumkan',
    granted: (day) => `Diberikan ${day}`,
    waits: (days) =>
      `Pegawai punya ${days} hari untuk meminta agar namanya tidak diumumkan, sebelum semua orang melihatnya.`,
    announce: 'Umumkan…',
    ground: 'Alasan untuk semua orang',
    groundHint: 'Apa yang dicapai, dengan angkanya. Jangan menulis data pribadi.',
    withdraw: 'Tarik pengumuman…',
    reason: 'Alasan penarikan',
    reasonHint: 'Tersimpan dalam riwayat; tidak ditampilkan kepada umum.',
    send: { announce: 'Umumkan penghargaan', withdraw: 'Tarik pengumuman' },
    cancel: 'Batal',
    missing: 'Tuliskan alasannya.',
  },
  sending: 'Sedang mengirim…',
  done: {
    announce: ['Penghargaan diumumkan', 'Pegawai dapat melihatnya sekarang.'],
    withhold: ['Nama Anda tidak ditampilkan', 'Anda dapat menampilkannya lagi kapan saja.'],
    show: ['Nama Anda ditampilkan', 'Anda dapat menyembunyikannya lagi kapan saja.'],
    withdraw: ['Pengumuman ditarik', 'Penghargaan ini tidak lagi terlihat oleh umum.'],
  },
  queued: ['Disimpan di perangkat ini', 'Akan dikirim sendiri begitu ada sambungan.'],
  code: (code) => `Nomor bukti ${code}.`,
  notYet: [
    'Belum dapat dilakukan',
    'Data di server sudah berubah. Periksa yang tampil sekarang, lalu ulangi.',
  ],
  rules: {
    title: 'Bagaimana penghargaan ditentukan',
    everybody: 'untuk semua pegawai',
    when: {
      predicates: (names) => `predikat ${names}`,
      consecutive: (count) => `${count} periode berturut-turut`,
      achievement: (percent) => `setiap target tercapai paling sedikit ${percent}%`,
      value: (value) => `nilai gabungan paling sedikit ${value}`,
      best: (count) =>
        count === '1' ? 'nilai gabungan tertinggi di unit' : `${count} nilai gabungan tertinggi di unit`,
      innovation: () => 'inovasi yang diakui',
      unitFrom: (count) => `hanya di unit dengan ${count} orang atau lebih`,
    },
    protection: (least, days) =>
      `Atasan memberi penghargaan berdasarkan aturan ini dan menuliskan alasannya. Setiap pegawai boleh menolak disebut namanya dalam ${days} hari sebelum tampil, dan sesudahnya. Unit dengan kurang dari ${least} orang tidak ditampilkan, agar tidak tersirat siapa yang tidak mendapatkannya.`,
  },
};
