import { kupang as scheme } from '@kinerja/core/schemes';
import { withPlans } from './system.ts';

/** A unit in Kupang: service, discipline and innovation, with peers and third parties heard. Everybody is invented. */
export const kupang = withPlans({
  scheme,
  unit: 'Seksi Imunisasi, Dinas Kesehatan (rekaan)',
  staff: [
    {
      id: 'yohana-bano',
      name: 'Yohana Bano',
      position: 'Pengelola Program Vaksinasi',
      standard: 'pengelola-vaksinasi',
    },
    {
      id: 'dominggus-tefa',
      name: 'Dominggus Tefa',
      position: 'Staf Administrasi',
      standard: 'staf-administrasi',
    },
    { id: 'maria-lopo', name: 'Maria Lopo', position: 'Staf Administrasi', standard: 'staf-administrasi' },
    {
      id: 'petrus-kolo',
      name: 'Petrus Kolo',
      position: 'Pengelola Program Vaksinasi',
      standard: 'pengelola-vaksinasi',
    },
    {
      id: 'ester-nalle',
      name: 'Ester Nalle',
      position: 'Kepala Subseksi Pelayanan',
      standard: 'kepala-seksi',
    },
  ],
  supervisor: { id: 'adriana-ndolu', name: 'Adriana Ndolu', position: 'Kepala Seksi Imunisasi' },
  team: { id: 'gabriel-sinlae', name: 'Gabriel Sinlae', position: 'Tim Pengelola Kinerja' },
  authority: { id: 'melkianus-fanggi', name: 'Melkianus Fanggi', position: 'Kepala Dinas Kesehatan' },
  thirdParties: [
    { id: 'agustina-riwu', name: 'Agustina Riwu', position: 'Kepala Puskesmas Mitra' },
    { id: 'yusak-tnunay', name: 'Yusak Tnunay', position: 'Ketua Kader Posyandu' },
    { id: 'regina-seran', name: 'Regina Seran', position: 'Perwakilan Sekolah' },
  ],
});
