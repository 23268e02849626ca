import { rinaPlan } from '@kinerja/mock';

/** A plan whose one target is reported as so many of so many. */
export const ratioPlan = {
  ...rinaPlan,
  id: 'plan-rina-2026-aduan',
  targets: [
    {
      id: 'aduan',
      result: 'Pengaduan masyarakat selesai tepat waktu',
      indicator: {
        name: 'Pengaduan yang selesai dalam tiga hari kerja',
        aspect: 'quality',
        unit: '%',
        accumulation: 'ratio',
        direction: 'higher',
        target: 90,
      },
    },
  ],
} as const;
