import type { MoreWords } from './more-words.ts';

/** In Indonesian. */
export const id: MoreWords = {
  explained: {
    readings: 'Hasil dengan pembobotan lain',
    readingsWhy: (elements, weight, sum) =>
      `Bobot tiap unsur adalah 1 dibagi jumlah unsur. Sebagian kantor membulatkannya, dan ${elements} × ${weight} hanya ${sum}, sehingga indeks untuk jawaban yang sama menjadi lebih rendah.`,
    used: 'dipakai di sini',
    why: 'Mengapa nilai ini?',
    proof: 'Bukti perhitungan',
    proofText:
      'Berkas ini memuat data, aturan, dan setiap langkah. Siapa pun dapat menghitung ulang nilai ini.',
    hash: 'Sidik digital (SHA-256)',
    download: 'Unduh JSON',
    copy: 'Salin',
    copied: 'Sudah disalin',
    columns: ['Bobot', 'Indeks', 'Mutu'],
  },
  save: 'Unduh CSV',
  table: 'Lihat angkanya dalam tabel',
  chartFailed: 'Grafik belum dapat dimuat. Angkanya ada dalam tabel.',
  quality: {
    lead: 'Seberapa kuat angka ini? Label menilai surveinya, bukan pelayanannya.',
    summary: (met, all, unknown) =>
      `Label mutu survei: ${met} dari ${all} terpenuhi${unknown ? `, ${unknown} tidak diketahui` : ''}`,
    met: 'ya',
    unmet: 'belum',
    unknown: 'tidak diketahui',
    names: {
      'enough-respondents': 'Responden cukup',
      'few-gaps': 'Jawaban lengkap',
      'whole-period': 'Periode selesai',
      'method-stated': 'Kuesioner disebut',
      recomputable: 'Dapat dihitung ulang',
    },
    facts: (answer, number) => {
      const { question, met, respondents = 0, needed = 0, percent = 0, least = 0 } = answer;
      switch (question) {
        case 'enough-respondents':
          return met === null
            ? 'Jumlah responden atau pengguna layanan tidak dicantumkan.'
            : `${number(respondents)} responden; yang disarankan ${number(needed)} (Krejcie dan Morgan).`;
        case 'few-gaps':
          return met === null
            ? 'Jumlah jawaban tiap unsur tidak dicantumkan.'
            : `${number(percent)}% pertanyaan dijawab; sedikitnya ${number(least)}%.`;
        case 'whole-period':
          return met
            ? 'Data mencakup seluruh periode.'
            : 'Periode masih berjalan; angka masih dapat berubah.';
        case 'method-stated':
          return met ? 'Kuesioner dan versinya disebut.' : 'Kuesioner dan versinya tidak disebut.';
        case 'recomputable':
          return met
            ? 'Jumlah jawaban terbuka, sehingga siapa pun dapat menghitungnya lagi.'
            : 'Hanya rata-rata tercetak yang terbuka.';
      }
    },
    basis: 'Batas kelengkapan jawaban adalah asumsi, bukan ketentuan.',
  },
  trend: {
    title: 'Perkembangan',
    lead: (first, from, last, to) => `Indeks ${first} pada ${from}, ${last} pada ${to}.`,
    alone: 'Survei terakhir tidak dapat dibandingkan dengan yang sebelumnya.',
    single: 'Baru ada satu survei unit ini yang dapat ditampilkan, jadi belum ada perkembangan.',
    unread: 'Survei terdahulu belum dapat dibaca.',
    chart: 'Indeks tiap periode',
    place: (period) => {
      const { year } = period;
      if (period.length === 'year') return year;
      if (period.length === 'other') return `${period.month}\n${year}`;
      return `${period.length === 'half' ? 'S' : 'TW'} ${period.part}\n${year}`;
    },
    noInterval:
      'Perbedaan kecil dapat terjadi kebetulan. Selang kepercayaan memerlukan jawaban tiap orang, yang tidak diterbitkan.',
    breakBefore: (period, reasons) =>
      `Garis tegak sebelum ${period}: ${reasons}; nilai sebelum dan sesudahnya tidak dapat dibandingkan.`,
    breaks: {
      regulation: 'cara hitung berubah',
      elements: 'unsur berubah',
      instrument: 'kuesioner berubah',
      'instrument-unknown': 'salah satu survei tidak menyebut kuesionernya',
    },
    withheld: (period, count, least) =>
      `${period}: tidak ditampilkan, karena ${count} responden kurang dari ${least}.`,
    incomplete: (period) => `${period}: ada unsur tanpa jawaban, jadi tidak ada indeks.`,
    columns: ['Periode', 'Indeks', 'Mutu', 'Responden', 'Cara hitung', 'Catatan'],
    method: (law, weight) => `${law}, bobot ${weight}`,
    withheldNote: 'tidak ditampilkan',
    breakNote: 'tidak dapat dibandingkan dengan sebelumnya',
  },
  importance: {
    title: 'Kepentingan dan kinerja',
    lead: (elements) =>
      `Paling perlu dibenahi: ${elements}. Penting bagi warga, tetapi nilainya di bawah rata-rata.`,
    leadNone: 'Tidak ada unsur yang penting sekaligus bernilai di bawah rata-rata.',
    stated: 'Kepentingan ditanyakan langsung.',
    derived: 'Kepentingan diturunkan: korelasi jawaban unsur dengan penilaian keseluruhan.',
    missing:
      'Belum dapat ditampilkan: survei ini tidak menanyakan seberapa penting tiap unsur. Yang diperlukan: satu pertanyaan kepentingan untuk tiap unsur, atau satu pertanyaan kepuasan keseluruhan untuk menurunkannya.',
    chart: 'Kepentingan dan kinerja tiap unsur',
    performance: 'Kinerja (rata-rata jawaban)',
    importance: 'Kepentingan',
    cross:
      'Garis bersilang pada kedua rata-rata. Unsur di dekat garis dapat berpindah bidang karena kebetulan.',
    fields: {
      concentrate: 'Prioritas utama',
      'keep-up': 'Pertahankan',
      'low-priority': 'Prioritas rendah',
      'possible-overkill': 'Berlebihan',
    },
    columns: ['Unsur', 'Kepentingan', 'Rata-rata', 'Bidang'],
  },
  groups: {
    title: (by) => `Menurut ${by.toLocaleLowerCase('id')}`,
    withheld: 'tidak ditampilkan',
    explained: (least) =>
      `Kelompok di bawah ${least} orang tidak ditampilkan, agar jawaban seseorang tidak dapat ditebak. Bila satu kelompok saja yang hilang, angkanya dapat dicari dari totalnya; karena itu kelompok terkecil berikutnya ikut disembunyikan.`,
    columns: ['Kelompok', 'Responden', 'Indeks', 'Mutu'],
  },
  followUp: {
    title: 'Yang kami ubah',
    none: 'Rencana tindak lanjut belum diterbitkan.',
    about: (element, value) => `${element} (nilai ${value})`,
    responsible: 'Penanggung jawab',
    due: 'Tenggat',
    done: (day) => `Selesai ${day}`,
    open: 'Berjalan',
    late: 'Lewat tenggat',
    result: 'Hasilnya',
  },
  receipt: {
    title: 'Periksa kode jawaban saya',
    lead: 'Sudah mengisi survei? Ketik kode jawaban Anda untuk melihat apakah jawaban Anda ikut dihitung. Kode tidak memuat jawaban Anda.',
    label: 'Kode jawaban',
    hint: 'Delapan huruf dan angka, misalnya K7Q2-MX4D.',
    check: 'Periksa',
    checking: 'Sedang memeriksa…',
    invalid: 'Kode terdiri atas delapan huruf dan angka. Periksa kembali tulisannya.',
    counted: (code) => `Ya. Jawaban ${code} ikut dihitung dalam hasil ini.`,
    elsewhere: (code, title) => `Jawaban ${code} dihitung dalam survei lain: ${title}.`,
    unknown: (code) => `Jawaban ${code} tidak ada di sini. Periksa kembali kodenya.`,
    waiting: (count) =>
      `Di perangkat ini masih ada ${count} kiriman yang belum sampai. Jawaban Anda mungkin di antaranya.`,
  },
};
