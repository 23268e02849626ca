import type { Text } from '../text.ts';

/** A BerAKHLAK value with its meaning and its three guides of conduct. */
export interface BehaviourValue {
  readonly id: string;
  readonly label: Text;
  readonly meaning: Text;
  /** In our words; the official list reads alike in meaning. */
  readonly guides: readonly Text[];
}

/** The seven core values of civil servants, SE MenPANRB 20/2021, in their official order. */
export const behaviourValues: readonly BehaviourValue[] = [
  {
    id: 'berorientasi-pelayanan',
    label: { id: 'Berorientasi Pelayanan', en: 'Service oriented' },
    meaning: {
      id: 'Berkomitmen memberikan pelayanan prima demi kepuasan masyarakat.',
      en: 'Committed to excellent service for the satisfaction of the public.',
    },
    guides: [
      { id: 'Memahami dan memenuhi kebutuhan masyarakat', en: 'Understands and meets what the public needs' },
      {
        id: 'Ramah, cekatan, solutif, dan dapat diandalkan',
        en: 'Friendly, quick, solves problems, reliable',
      },
      { id: 'Melakukan perbaikan tiada henti', en: 'Never stops improving' },
    ],
  },
  {
    id: 'akuntabel',
    label: { id: 'Akuntabel', en: 'Accountable' },
    meaning: {
      id: 'Bertanggung jawab atas kepercayaan yang diberikan.',
      en: 'Answers for the trust that was given.',
    },
    guides: [
      {
        id: 'Jujur, bertanggung jawab, cermat, disiplin, dan berintegritas tinggi',
        en: 'Honest, responsible, careful, disciplined, of high integrity',
      },
      {
        id: 'Menggunakan kekayaan negara secara bertanggung jawab, efektif, dan efisien',
        en: 'Uses state assets responsibly, effectively and efficiently',
      },
      { id: 'Tidak menyalahgunakan kewenangan', en: 'Does not abuse authority' },
    ],
  },
  {
    id: 'kompeten',
    label: { id: 'Kompeten', en: 'Competent' },
    meaning: {
      id: 'Terus belajar dan mengembangkan kapabilitas.',
      en: 'Keeps learning and developing.',
    },
    guides: [
      {
        id: 'Meningkatkan kompetensi diri untuk menjawab tantangan yang berubah',
        en: 'Raises own competence to meet change',
      },
      { id: 'Membantu orang lain belajar', en: 'Helps others learn' },
      { id: 'Melaksanakan tugas dengan kualitas terbaik', en: 'Delivers work of the best quality' },
    ],
  },
  {
    id: 'harmonis',
    label: { id: 'Harmonis', en: 'Harmonious' },
    meaning: {
      id: 'Saling peduli dan menghargai perbedaan.',
      en: 'Cares for others and respects difference.',
    },
    guides: [
      {
        id: 'Menghargai setiap orang apa pun latar belakangnya',
        en: 'Respects everyone, whatever the background',
      },
      { id: 'Suka menolong orang lain', en: 'Likes to help' },
      { id: 'Membangun lingkungan kerja yang kondusif', en: 'Builds a good place to work' },
    ],
  },
  {
    id: 'loyal',
    label: { id: 'Loyal', en: 'Loyal' },
    meaning: {
      id: 'Berdedikasi dan mengutamakan kepentingan bangsa dan negara.',
      en: 'Dedicated; puts nation and state first.',
    },
    guides: [
      {
        id: 'Memegang teguh Pancasila, UUD 1945, NKRI, dan pemerintahan yang sah',
        en: 'Holds to Pancasila, the 1945 Constitution, the unitary state and the lawful government',
      },
      {
        id: 'Menjaga nama baik sesama ASN, pimpinan, instansi, dan negara',
        en: 'Protects the good name of colleagues, leaders, institution and state',
      },
      { id: 'Menjaga rahasia jabatan dan negara', en: 'Keeps official and state secrets' },
    ],
  },
  {
    id: 'adaptif',
    label: { id: 'Adaptif', en: 'Adaptive' },
    meaning: {
      id: 'Terus berinovasi dan antusias menghadapi perubahan.',
      en: 'Innovates and is keen on change.',
    },
    guides: [
      { id: 'Cepat menyesuaikan diri menghadapi perubahan', en: 'Adjusts fast to change' },
      { id: 'Terus berinovasi dan mengembangkan kreativitas', en: 'Keeps innovating and being creative' },
      { id: 'Bertindak proaktif', en: 'Acts proactively' },
    ],
  },
  {
    id: 'kolaboratif',
    label: { id: 'Kolaboratif', en: 'Collaborative' },
    meaning: { id: 'Membangun kerja sama yang sinergis.', en: 'Builds synergy.' },
    guides: [
      {
        id: 'Memberi kesempatan kepada berbagai pihak untuk berkontribusi',
        en: 'Gives others room to contribute',
      },
      {
        id: 'Terbuka bekerja sama untuk menghasilkan nilai tambah',
        en: 'Is open to cooperation that adds value',
      },
      {
        id: 'Menggerakkan pemanfaatan berbagai sumber daya untuk tujuan bersama',
        en: 'Mobilises shared resources for common goals',
      },
    ],
  },
];
