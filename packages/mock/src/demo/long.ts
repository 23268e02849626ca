import type { Plan } from '@kinerja/core/records/plan';
import type { Survey } from '@kinerja/core/records/survey';
import type { Tabulation } from '@kinerja/core/records/tabulation';
import { rinaPlan } from './plan.ts';
import { civilRegistrySurvey } from './surveys.ts';
import { sekadauTabulation } from './tabulations.ts';

/** Words as long as real offices write them, and one that cannot be broken: they must wrap, never push the page wide. */
const unit =
  'Unit Pelaksana Teknis Daerah Pengelolaan Sistem Informasi Administrasi Kependudukan dan Pencatatan Sipil pada Dinas Pemberdayaan Masyarakat dan Desa, Kependudukan dan Pencatatan Sipil Kabupaten Contoh Kepulauan';
const service =
  'Penerbitan Kutipan Akta Kelahiran Kedua bagi Warga Negara Indonesia yang Lahir di Luar Wilayah dan Belum Terdaftar (Layanan/Terintegrasi/Pencatatan/Kelahiran-AkteKelahiranKeduaTerintegrasiNasional2026)';

/** {@link civilRegistrySurvey} with very long names. */
export const longSurvey: Survey = {
  ...civilRegistrySurvey,
  id: 'skm-panjang-2026',
  unit,
  service,
  title: { id: `Survei Kepuasan Masyarakat: ${service}`, en: `Public satisfaction survey: ${service}` },
};

/** {@link sekadauTabulation} with very long names, invented: it names no source. */
export const longTabulation: Tabulation = {
  id: longSurvey.id,
  regulation: longSurvey.regulation,
  title: longSurvey.title,
  unit,
  service,
  period: longSurvey.period,
  respondents: sekadauTabulation.respondents,
  cutOff: '2026-10-31T16:59:59Z',
  elements: sekadauTabulation.elements.map((element) => ({
    ...element,
    label: { id: `${element.label.id}, termasuk keterbukaan informasi mengenai hal tersebut di semua loket` },
  })),
};

/** {@link rinaPlan} with very long names. */
export const longPlan: Plan = {
  ...rinaPlan,
  id: 'plan-panjang-2026',
  employee: {
    ...rinaPlan.employee,
    name: 'Raden Ayu Kusumawardhani Sekarningrum Wirapustaka-Hadiningratkusumo, S.Sos., M.A.P., Ph.D.',
    position:
      'Analis Kebijakan Ahli Madya Bidang Pemanfaatan Data dan Inovasi Pelayanan Administrasi Kependudukan',
    unit,
  },
  targets: rinaPlan.targets.map((target) => ({
    ...target,
    result: `${target.result}, ${service}`,
    indicator: { ...target.indicator, name: `${target.indicator.name} pada ${unit}` },
  })),
};
