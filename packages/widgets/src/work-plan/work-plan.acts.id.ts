import type { ActingWords } from './plan-words.ts';

/** What is said around acting on a plan, in Indonesian. */
export const indonesianActs: ActingWords = {
  acts: {
    submit: {
      button: 'Ajukan…',
      ask: (name) => [
        `Ajukan rencana ini kepada ${name}?`,
        'Setelah diajukan, rencana tidak dapat diubah kecuali dikembalikan kepada Anda.',
      ],
      remark: ['Pesan untuk pimpinan', 'Hal yang perlu diketahui.'],
      yes: 'Ya, ajukan',
      done: 'Rencana sudah diajukan',
    },
    confirm: {
      button: 'Konfirmasi…',
      ask: () => [
        'Konfirmasi bahwa rencana ini selaras dengan rencana pimpinan?',
        'Rencana pimpinan sudah disetujui. Setelah dikonfirmasi, SKP ini tidak lagi sementara.',
      ],
      yes: 'Ya, konfirmasi',
      done: 'Rencana sudah dikonfirmasi',
    },
    return: {
      button: 'Kembalikan…',
      ask: (name) => [
        `Kembalikan rencana ini kepada ${name}?`,
        'Catatan Anda ditampilkan di atas rencananya, supaya jelas apa yang perlu diperbaiki.',
      ],
      remark: ['Apa yang perlu diperbaiki', 'Sebut targetnya dan perbaikan yang diharapkan.'],
      yes: 'Ya, kembalikan',
      done: 'Rencana sudah dikembalikan',
    },
    agree: {
      button: 'Setujui…',
      ask: (name) => [
        `Setujui rencana ${name}?`,
        'Setelah disetujui, kinerja diukur terhadap target ini. Perubahan hanya melalui revisi dengan alasan.',
      ],
      remark: ['Pesan untuk pegawai', 'Misalnya dukungan yang akan Anda berikan.'],
      yes: 'Ya, setujui',
      done: 'Rencana sudah disetujui',
    },
    revise: {
      button: 'Revisi…',
      ask: () => [
        'Buka rencana ini untuk revisi?',
        'Rencana yang disetujui tetap berlaku dan tersimpan sampai revisinya disetujui.',
      ],
      remark: ['Alasan revisi', 'Apa yang berubah sehingga target perlu disesuaikan.'],
      yes: 'Ya, buka revisi',
      done: 'Rencana sudah dibuka untuk revisi',
    },
  },
  optional: ' (boleh kosong)',
  remarkLacking: 'Tuliskan dahulu; ini wajib diisi.',
  save: 'Simpan rancangan',
  saved: 'Rancangan tersimpan',
  sending: 'Sedang menyimpan…',
  back: 'Batal',
  print: 'Cetak SKP',
  unsaved: 'Ada perubahan yang belum disimpan.',
  kept: 'Isian Anda masih ada di sini.',
  mend: 'Lengkapi dahulu supaya dapat disimpan',
  missing: {
    submit: 'Belum dapat diajukan. Yang masih perlu dilengkapi:',
    confirm: 'Belum dapat dikonfirmasi:',
    agree: 'Belum dapat disetujui:',
  },
  noTargets: 'Tambahkan paling sedikit satu target.',
  inTarget: (number) => `Target ${number}: `,
  local: {
    result: 'Isi rencana hasil kerja.',
    name: 'Isi indikator.',
    target: 'Isi target dengan angka lebih dari 0.',
    minimum: 'Isi batas bawah dengan angka.',
    maximum: 'Isi batas atas dengan angka.',
    range: 'Batas atas tidak boleh kurang dari batas bawah.',
    weight: 'Isi bobot dengan angka lebih dari 0 sampai 100.',
    month: 'Isi setiap bulan dengan angka; 0 bila tidak ada target.',
  },
  rules: {
    'targets.sum': (value, expected, apart, over) =>
      `Jumlah bobot ${value}%, seharusnya ${expected}%: ${over ? `kurangi ${apart}` : `tambah ${apart}`}.`,
    'id.duplicate': () => 'Target ini tercatat dua kali. Hapus salah satunya.',
    'weight.required': () => 'Isi bobot target ini.',
    'weight.not-in-scheme': () => 'Daerah ini tidak memakai bobot. Kosongkan bobotnya.',
    'goal.required': () => 'Pilih sasaran daerah yang didukung.',
    'goal.not-in-scheme': () => 'Daerah ini tidak memakai sasaran daerah. Kosongkan pilihannya.',
    'goal.unknown': () => 'Sasaran daerah ini tidak ada lagi. Pilih yang lain.',
    'standard.required': () =>
      'Target harus diambil dari standar jabatan. Hapus target ini dan ambil dari standar.',
    'standard.unknown': () => 'Standar jabatannya tidak ada lagi. Hapus target ini dan ambil yang baru.',
    'indicator.not-in-standard': () =>
      'Indikator ini tidak ada dalam standar jabatan. Hapus target ini dan ambil dari standar.',
    'breakdown.months-add-up': (value, expected, apart, over) =>
      `Jumlah semua bulan ${value}, targetnya ${expected}: ${over ? `lebih ${apart}` : `kurang ${apart}`}.`,
    'breakdown.last-month': (value, expected) =>
      `Bulan terakhir ${value}, seharusnya sama dengan target: ${expected}.`,
    'breakdown.month': () => 'Bulannya tidak sesuai dengan periode. Bagi rata kembali.',
    'breakdown.required': () => 'Ada bulan yang belum terisi. Bagi rata kembali.',
    'breakdown.unsupported': () => 'Indikator ini tidak dapat dirinci per bulan. Pilih tanpa rincian.',
    'alignment.unknown-target': () => 'Target pimpinan ini tidak ada lagi. Pilih yang lain.',
    'provisional.not-in-scheme': () => 'Daerah ini tidak mengenal SKP sementara. Konfirmasi dahulu.',
    'provisional.unconfirmed': () =>
      'SKP ini masih sementara: konfirmasi dahulu setelah rencana pimpinan disetujui.',
    'provisional.not-provisional': () => 'SKP ini tidak sementara.',
    'superior.required': () => 'Rencana pimpinan belum ada atau belum dapat dibaca.',
    'superior.not-agreed': () => 'Rencana pimpinan belum disetujui.',
    'superior.other-plan': () => 'Rencana pimpinan yang terbaca milik orang lain.',
    'supervisor.about-oneself': () =>
      'Pegawai dan pejabat penilainya orang yang sama. Hubungi pengelola kinerja.',
    'scheme.other-scheme': () => 'Rencana ini ditulis menurut skema lain. Hubungi pengelola kinerja.',
    'regulation.other-regulation': () => 'Rencana ini memakai peraturan lain. Hubungi pengelola kinerja.',
    'absences.out-of-range': () => 'Ada ketidakhadiran di luar periode. Hubungi pengelola kinerja.',
    other: () => 'Ada isian yang tidak sesuai aturan. Hubungi pengelola kinerja.',
  },
  code: (code) => `Nomor bukti ${code}.`,
  queued: (code) => [
    'Tersimpan di perangkat ini',
    `Dikirim otomatis begitu tersambung kembali; jangan hapus data peramban. Nomor bukti ${code}.`,
  ],
  conflict: (revision, stage) => [
    'Rencana ini sudah disimpan dari tempat lain',
    `Yang tersimpan sekarang versi ${revision}, tahap ${stage}. Isian Anda tidak hilang.`,
  ],
  mine: 'Bedanya isian Anda dari yang tersimpan:',
  useMine: 'Simpan isian saya',
  useStored: 'Pakai yang tersimpan',
  setAside: 'Isian Anda sebelumnya masih disimpan di halaman ini.',
  asideTitle: 'Isian Anda yang belum tersimpan',
  bringBack: 'Kembalikan isian saya',
};
