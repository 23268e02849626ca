import type { Text } from '../text.ts';

/** The full title of each law by its short title, as cited: kept apart, so that scoring does not carry it. */
export const titles: Readonly<Record<string, Text>> = {
  'KEP/25/M.PAN/2/2004': {
    id: 'Pedoman Umum Penyusunan Indeks Kepuasan Masyarakat Unit Pelayanan Instansi Pemerintah',
    en: 'General guide to the community satisfaction index of government service units',
  },
  'PermenPANRB 14/2017': {
    id: 'Pedoman Penyusunan Survei Kepuasan Masyarakat Unit Penyelenggara Pelayanan Publik',
    en: 'Guide to the satisfaction survey of public service units',
  },
  'PermenPANRB 6/2022': {
    id: 'Pengelolaan Kinerja Pegawai Aparatur Sipil Negara',
    en: 'Performance management of civil servants',
  },
};
