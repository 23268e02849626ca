import type { Languages } from '../shared/localize.ts';

/** Words for whom and when a plan is about. */
export interface PlanHeadWords {
  readonly employee: string;
  readonly position: string;
  readonly unit: string;
  readonly supervisor: string;
  readonly period: string;
  readonly stretch: string;
}

export const planHeadWords: Languages<PlanHeadWords> = {
  id: {
    employee: 'Pegawai',
    position: 'Jabatan',
    unit: 'Unit kerja',
    supervisor: 'Pejabat penilai kinerja',
    period: 'Periode',
    stretch: 'Masa evaluasi',
  },
  en: {
    employee: 'Employee',
    position: 'Position',
    unit: 'Unit',
    supervisor: 'Rated by',
    period: 'Period',
    stretch: 'Evaluated',
  },
};
