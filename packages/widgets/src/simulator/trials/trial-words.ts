import type { Level } from '@kinerja/core/evaluation';
import type { Voice } from '@kinerja/core/schemes';

/** Unsur and items that no official form in core names. */
type Element =
  | 'maklumat'
  | 'kejelasan-petugas'
  | 'kedisiplinan-petugas'
  | 'tanggung-jawab-petugas'
  | 'kemampuan-petugas'
  | 'kecepatan'
  | 'keadilan'
  | 'kesopanan-keramahan'
  | 'kewajaran-biaya'
  | 'kepastian-biaya'
  | 'kepastian-jadwal'
  | 'kenyamanan'
  | 'keamanan'
  | 'informasi'
  | 'persyaratan'
  | 'prosedur'
  | 'waktu'
  | 'biaya'
  | 'sarana'
  | 'respons'
  | 'konsultasi-pengaduan'
  | 'diskriminasi'
  | 'imbalan'
  | 'pungli'
  | 'percaloan';

/** What the examples made up: plans, indicators, and aspects of behaviour that PP 46/2011 lists without ids. */
type Made =
  | 'laporan'
  | 'kartu-arsip'
  | 'layanan'
  | 'arsip'
  | 'berkas-selesai'
  | 'puas-layanan'
  | 'hari-layanan'
  | 'pelayanan'
  | 'integritas'
  | 'komitmen'
  | 'disiplin'
  | 'kerja-sama';

/** What is asked for, rule by rule. */
export interface TrialWords {
  readonly yes: string;
  readonly no: string;
  readonly means: string;
  readonly scale: (minimum: number, maximum: number) => string;
  readonly nearest: (value: number, label: string) => string;
  readonly whoAnswered: string;
  readonly respondents: string;
  readonly respondentsHint: string;
  readonly freeMethod: string;
  readonly freeMethodHint: (elements: number) => string;
  readonly twoRatings: string;
  readonly twoRatingsHint: string;
  readonly twoValues: string;
  readonly upTo: (limit: number | string) => string;
  readonly whatDecides: string;
  readonly peersAsked: string;
  readonly peersAskedHint: string;
  readonly newIdea: string;
  readonly innovation: string;
  readonly activity: (name: string) => string;
  readonly plan: (name: string) => string;
  readonly indicatorsHint: string;
  readonly aspects: { readonly [A in 'quantity' | 'quality' | 'time' | 'cost']: string };
  readonly target: string;
  readonly actual: string;
  readonly besides: string;
  readonly additionalTasksHint: string;
  readonly creativityHint: string;
  readonly unit: string;
  readonly organisation: string;
  readonly counts: string;
  readonly countsHint: string;
  readonly post: string;
  readonly level: string;
  readonly period: string;
  readonly predicate: string;
  readonly months: string;
  readonly notJudged: string;
  readonly howMany: (axis: string) => string;
  readonly short: { readonly [L in Level]: string };
  readonly index: string;
  readonly percentOf: (target: string) => string;
  readonly informs: string;
  readonly weighs: (weight: string) => string;
  readonly leastRaters: (count: number) => string;
  readonly leastRespondents: (count: number) => string;
  readonly whenMissing: { readonly [M in Voice['missing']]: string };
  readonly made: { readonly [M in Made]: string };
  readonly elements: { readonly [E in Element]: string };
}
