import { type DayText, addDays } from '@kinerja/core/calendar';
import { type Stretch, stretches } from '@kinerja/core/cycle';
import type { Scheme } from '@kinerja/core/schemes';
import { type Part, type Person, planIdOf, year } from '../records/systems/system.ts';

/** One stage of the year. */
export interface Step {
  readonly id: (typeof ids)[number];
  readonly title: string;
  /** A day on which it usually comes. */
  readonly day: DayText;
  /** Who usually begins. */
  readonly part: Part;
}

const ids = [
  'rencana',
  'pemantauan',
  'kendala',
  'suara-lain',
  'penilaian',
  'umpan-balik',
  'penyerahan',
  'tanggapan',
  'tindak-lanjut',
  'penerimaan',
] as const;

/** Everything that the scheme has evaluated in the year: as often as it rates, and the year as a whole. */
export function evaluable({ rating }: Scheme): readonly Stretch[] {
  return rating.every === 'year' ? [year] : [...stretches(year, rating.every), year];
}

/**
 * The stretch that is looked at until another one is chosen: the last one after which the scheme gives an award, a
 * month, a quarter, a half or the whole of the year.
 */
export function evaluated({ followUps, rating }: Scheme): Stretch {
  const award = followUps.find(({ kind }) => kind === 'award' || kind === 'recognition');
  return stretches(year, award?.every ?? rating.every).at(-1) ?? year;
}

/** The plan of somebody for this year. */
export const planId = ({ id }: Pick<Person, 'id'>): string => planIdOf(id);

/** Whose voice the scheme hears beside the supervisor's, among those whom a visitor can be. */
function firstVoice({ voices, rating }: Scheme): Part {
  const heard = (voice: string): boolean => voices.sources.some(({ id }) => id === voice);
  if (heard('citizens')) return 'citizen';
  return heard('peer') ? 'supervisor' : rating.selfFirst ? 'employee' : 'supervisor';
}

/**
 * The walk through a year of this scheme up to the end of a stretch: the days follow from how often it reports and
 * rates.
 */
export function stepsOf(scheme: Scheme, { to: end } = evaluated(scheme)): readonly Step[] {
  const { tracking, rating, calibration } = scheme;
  const firstReport = stretches(year, tracking.reports)[0]?.to ?? year.to;
  const after = (days: number): DayText => addDays(end, days);
  const at = (id: Step['id'], title: string, day: DayText, part: Part): Step => ({ id, title, day, part });
  return [
    at('rencana', 'Perencanaan', '2026-01-05', 'employee'),
    at('pemantauan', 'Pemantauan', firstReport, 'employee'),
    at('kendala', 'Kendala', end < '2026-06-30' ? end : '2026-06-30', 'employee'),
    at('suara-lain', 'Suara lain', end, firstVoice(scheme)),
    at('penilaian', 'Penilaian', after(4), rating.selfFirst ? 'employee' : 'supervisor'),
    at('umpan-balik', 'Umpan balik', after(5), 'supervisor'),
    at(
      'penyerahan',
      calibration ? 'Kalibrasi dan penyerahan' : 'Penyerahan hasil',
      after(6),
      calibration ? 'performance-team' : 'supervisor',
    ),
    at('tanggapan', 'Tanggapan dan keberatan', after(10), 'employee'),
    at('tindak-lanjut', 'Tindak lanjut', after(25), 'supervisor'),
    at('penerimaan', 'Penerimaan dan pelatihan', after(25), 'employee'),
  ];
}

/** The next day on which a report of progress falls due to be written, if the year has one. */
export function nextReport({ tracking }: Scheme, today: DayText): DayText | undefined {
  return stretches(year, tracking.reports)
    .map(({ to }) => to)
    .find((day) => day > today);
}
