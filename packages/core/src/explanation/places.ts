import type { Text } from '../text.ts';
import { type Reading, readerFor } from './explain.ts';
import { said } from './language.ts';
import type { StepReader } from './sentence.ts';
import type { InputPath } from './what-if.ts';

/** Names of properties of an input; an empty one only groups what is named beside it. The English is ours. */
const properties: Readonly<Record<string, Text | null>> = {
  elements: null,
  activities: null,
  indicators: null,
  items: null,
  level: null,
  result: null,
  plan: null,
  sum: { id: 'jumlah nilai jawaban', en: 'sum of the answers' },
  mean: { id: 'rata-rata', en: 'mean' },
  actual: { id: 'realisasi', en: 'realised' },
  target: { id: 'target', en: 'target' },
  value: { id: 'nilai', en: 'value' },
  weight: { id: 'bobot', en: 'weight' },
  scope: { id: 'lingkup penugasan', en: 'scope of the assignment' },
  months: { id: 'lama dalam bulan', en: 'length in months' },
  predicate: { id: 'predikat', en: 'predicate' },
  periods: { id: 'periode', en: 'period' },
  counts: { id: 'jumlah pegawai', en: 'number of employees' },
  organisation: { id: 'predikat organisasi', en: 'predicate of the organisation' },
  innovation: { id: 'ide atau cara baru', en: 'a new idea or way' },
  peersAsked: {
    id: 'apakah rekan kerja dan bawahan dimintai pendapat',
    en: 'whether peers and subordinates are asked',
  },
  additionalTasks: { id: 'jumlah tugas tambahan', en: 'number of additional tasks' },
  creativity: { id: 'kreativitas', en: 'creativity' },
  percent: { id: 'pencapaian dalam persen', en: 'percent reached' },
  index: { id: 'indeks', en: 'index' },
  respondents: { id: 'jumlah responden', en: 'number of respondents' },
  method: { id: 'metode', en: 'method' },
};

/** The name of what a person or a plan called so, by the property that it stands in. */
function named(id: string, within: string | undefined, { names }: StepReader): string {
  if (within === 'elements') return names.element?.(id) ?? id;
  if (within === 'items') return names.item?.(id) ?? id;
  if (within === 'counts') return names.grade(id);
  return names.term?.(id) ?? names.item?.(id) ?? id;
}

/** A place of an input in words, e.g. `Waktu penyelesaian, jumlah nilai jawaban`. */
export function placeInWords(path: InputPath, reading: Reading): string {
  const reader = readerFor(reading);
  const { axes } = reader.words;
  const parts = path.map((name, at): string => {
    const within = path[at - 1];
    // Positions in a list count from one for a person.
    if (within === 'periods' || (within === 'targets' && /^\d+$/.test(name))) return String(Number(name) + 1);
    const rated = path[at + 1] === 'level' || path[at + 1] === 'items';
    if (at === 0 && rated && Object.hasOwn(axes, name)) return axes[name as keyof typeof axes];
    const grouped = within !== undefined && properties[within] === null && within !== 'plan';
    const own = !grouped && Object.hasOwn(properties, name);
    return own ? (said(properties[name] ?? undefined, reading.language) ?? '') : named(name, within, reader);
  });
  const text = parts.filter((part) => part !== '').join(', ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
