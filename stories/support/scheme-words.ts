import type { FollowUp, Scheme, Voice } from '@kinerja/core/schemes';

type Words<Id extends string> = { readonly [One in Id]: string };

/** The words that a page about a scheme needs for what the data only name. */
export interface SchemeWords {
  readonly rows: Words<
    | 'planning'
    | 'tracking'
    | 'obstacles'
    | 'feedback'
    | 'rating'
    | 'voices'
    | 'followUps'
    | 'acceptance'
    | 'standards'
    | 'goals'
    | 'example'
  >;
  readonly heads: Words<'what' | 'how' | 'basis' | 'target' | 'indicator' | 'amount' | 'weight' | 'when'>;
  readonly every: Words<Scheme['rating']['every']>;
  readonly from: Words<Scheme['planning']['from']>;
  readonly voice: Words<Voice['id']>;
  readonly kind: Words<FollowUp['kind']>;
  readonly days: (count: number) => string;
  readonly facts: {
    readonly provisional: string;
    readonly goals: string;
    readonly agreed: string;
    readonly reports: string;
    readonly notices: string;
    readonly checkIns: string;
    readonly cause: string;
    readonly support: string;
    readonly strengths: string;
    readonly improvements: string;
    readonly selfFirst: string;
    readonly evidence: string;
    readonly informs: string;
    readonly least: (count: number) => string;
    readonly anonymous: (count: number) => string;
    readonly missing: Words<Voice['missing']>;
    readonly everybody: string;
    readonly predicates: string;
    readonly consecutive: (count: number) => string;
    readonly achievement: (percent: string) => string;
    readonly value: (value: string) => string;
    readonly best: (count: number) => string;
    readonly innovation: string;
    readonly unitFrom: (count: number) => string;
  };
}

export const schemeWords: { readonly id: SchemeWords; readonly en: SchemeWords } = {
  id: {
    rows: {
      planning: 'Perencanaan',
      tracking: 'Pemantauan',
      obstacles: 'Kendala',
      feedback: 'Umpan balik',
      rating: 'Penilaian',
      voices: 'Suara lain',
      followUps: 'Tindak lanjut',
      acceptance: 'Penerimaan',
      standards: 'Standar kinerja per jabatan',
      goals: 'Tujuan daerah',
      example: 'Contoh nilai gabungan (angka rekaan)',
    },
    heads: {
      what: 'Bagian',
      how: 'Ketentuan',
      basis: 'Sumber',
      target: 'Hasil kerja',
      indicator: 'Indikator',
      amount: 'Target',
      weight: 'Bobot',
      when: 'Syarat',
    },
    every: { month: 'bulanan', quarter: 'triwulanan', 'half-year': 'tengah tahunan', year: 'tahunan' },
    from: {
      'own-words': 'rencana ditulis pegawai sendiri',
      'standard-or-own-words': 'rencana dari standar jabatan atau ditulis sendiri',
      'standard-only': 'rencana hanya dari indikator jabatan',
    },
    voice: {
      supervisor: 'atasan langsung',
      self: 'penilaian diri',
      peer: 'rekan kerja',
      subordinate: 'bawahan',
      'third-party': 'pihak ketiga',
      citizens: 'masyarakat (SKM)',
      targets: 'capaian target',
    },
    kind: {
      recognition: 'pengakuan',
      award: 'penghargaan',
      incentive: 'insentif',
      promotion: 'promosi',
      career: 'pengembangan karier',
      training: 'pelatihan',
      coaching: 'pembinaan',
      'improvement-time': 'kesempatan memperbaiki',
      'next-step': 'analisis untuk langkah berikutnya',
    },
    days: (count) => `${count} hari`,
    facts: {
      provisional: 'boleh dirancang sebelum rencana atasan selesai',
      goals: 'setiap target terkait tujuan daerah',
      agreed: 'disepakati dalam',
      reports: 'laporan',
      notices: 'pengingat sebelum batas waktu',
      checkIns: 'dialog',
      cause: 'penyebab kendala dianalisis',
      support: 'dukungan pimpinan diminta',
      strengths: 'kekuatan',
      improvements: 'hal yang perlu diperbaiki',
      selfFirst: 'pegawai menilai diri dahulu',
      evidence: 'berdasarkan bukti',
      informs: 'hanya memberi informasi',
      least: (count) => `paling sedikit ${count}`,
      anonymous: (count) => `anonim, tampil mulai ${count}`,
      missing: {
        withhold: 'bila kosong, nilai gabungan tidak dihitung',
        'leave-out': 'bila kosong, bobotnya dibagikan',
      },
      everybody: 'semua pegawai',
      predicates: 'predikat',
      consecutive: (count) => `${count} kali berturut-turut`,
      achievement: (percent) => `capaian setiap target ≥ ${percent}%`,
      value: (value) => `nilai gabungan ≥ ${value}`,
      best: (count) => `${count} terbaik di unit`,
      innovation: 'membuat inovasi',
      unitFrom: (count) => `unit ≥ ${count} orang`,
    },
  },
  en: {
    rows: {
      planning: 'Planning',
      tracking: 'Tracking',
      obstacles: 'Obstacles',
      feedback: 'Feedback',
      rating: 'Rating',
      voices: 'Other voices',
      followUps: 'Follow-up',
      acceptance: 'Acceptance',
      standards: 'Performance standards by position',
      goals: 'Goals of the region',
      example: 'Example of a joint value (made-up numbers)',
    },
    heads: {
      what: 'Part',
      how: 'How',
      basis: 'Source',
      target: 'Result',
      indicator: 'Indicator',
      amount: 'Target',
      weight: 'Weight',
      when: 'When',
    },
    every: { month: 'monthly', quarter: 'quarterly', 'half-year': 'half-yearly', year: 'yearly' },
    from: {
      'own-words': 'employees write the plan themselves',
      'standard-or-own-words': 'plan from the standard of the position or in own words',
      'standard-only': 'plan only from the indicators of the position',
    },
    voice: {
      supervisor: 'direct supervisor',
      self: 'self-assessment',
      peer: 'peers',
      subordinate: 'subordinates',
      'third-party': 'third party',
      citizens: 'citizens (survey)',
      targets: 'target achievement',
    },
    kind: {
      recognition: 'recognition',
      award: 'award',
      incentive: 'incentive',
      promotion: 'promotion',
      career: 'career development',
      training: 'training',
      coaching: 'coaching',
      'improvement-time': 'a chance to improve',
      'next-step': 'analysis for the next step',
    },
    days: (count) => `${count} days`,
    facts: {
      provisional: "may be drafted before the superior's plan",
      goals: 'every target names a goal of the region',
      agreed: 'agreed within',
      reports: 'reports',
      notices: 'notices before the deadline',
      checkIns: 'check-ins',
      cause: 'causes of obstacles are analysed',
      support: 'support of the leader is asked for',
      strengths: 'strengths',
      improvements: 'areas to improve',
      selfFirst: 'employees rate themselves first',
      evidence: 'on evidence',
      informs: 'informs only',
      least: (count) => `at least ${count}`,
      anonymous: (count) => `anonymous, shown from ${count}`,
      missing: {
        withhold: 'when empty, no joint value',
        'leave-out': 'when empty, its weight goes to the others',
      },
      everybody: 'everybody',
      predicates: 'predicate',
      consecutive: (count) => `${count} times in a row`,
      achievement: (percent) => `every target ≥ ${percent}%`,
      value: (value) => `joint value ≥ ${value}`,
      best: (count) => `best ${count} of the unit`,
      innovation: 'an innovation',
      unitFrom: (count) => `units of ${count} or more`,
    },
  },
};
