import { citing } from '../scoring/cited.ts';
import { type FreeMethodRegulation, freeMethod } from '../scoring/methods/free-method.ts';

const cite = citing('PermenPANRB 16/2014');

/** PermenPANRB 16/2014, superseded: nine unsur with the service notice (maklumat) as the eighth, and no index. */
export const permenpanrb16of2014: FreeMethodRegulation = /* @__PURE__ */ freeMethod({
  id: 'permenpanrb-16-2014',
  inForce: { from: '2014', until: '2017-04' },
  elements: [
    'persyaratan',
    'prosedur',
    'waktu',
    'biaya',
    'produk',
    'kompetensi',
    'perilaku',
    'maklumat',
    'pengaduan',
  ],
  method: 'free',
  citations: {
    elements: cite('ruang lingkup survei: sembilan unsur', 'superseded'),
    method: cite('metode dan cara penilaian diserahkan kepada penyelenggara', 'superseded'),
  },
});
