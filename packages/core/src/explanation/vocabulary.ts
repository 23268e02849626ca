import type { Text } from '../text.ts';

/** Official terms that several laws share and their own lists of words leave out. The English is ours. */
export const terms: Readonly<Record<string, Text>> = {
  quantity: { id: 'Kuantitas', en: 'Quantity' },
  quality: { id: 'Kualitas', en: 'Quality' },
  time: { id: 'Waktu', en: 'Time' },
  cost: { id: 'Biaya', en: 'Cost' },
  main: { id: 'Kinerja utama', en: 'Main work' },
  additional: { id: 'Kinerja tambahan', en: 'Additional work' },
  results: { id: 'Hasil kerja', en: 'Work results' },
  behaviour: { id: 'Perilaku kerja', en: 'Work behaviour' },
  base: { id: 'Angka kredit sebelumnya', en: 'Credit points carried over' },
  credit: { id: 'Angka kredit kumulatif', en: 'Cumulative credit points' },
  rank: { id: 'kenaikan pangkat', en: 'promotion in rank (pangkat)' },
  grade: { id: 'kenaikan jenjang', en: 'promotion in grade (jenjang)' },
  'ahli-pertama': { id: 'Ahli Pertama', en: 'First Expert (Ahli Pertama)' },
  'ahli-muda': { id: 'Ahli Muda', en: 'Junior Expert (Ahli Muda)' },
  'ahli-madya': { id: 'Ahli Madya', en: 'Associate Expert (Ahli Madya)' },
  'ahli-utama': { id: 'Ahli Utama', en: 'Principal Expert (Ahli Utama)' },
  pemula: { id: 'Pemula', en: 'Beginner (Pemula)' },
  terampil: { id: 'Terampil', en: 'Skilled (Terampil)' },
  mahir: { id: 'Mahir', en: 'Proficient (Mahir)' },
  penyelia: { id: 'Penyelia', en: 'Supervisor (Penyelia)' },
};
