import { citing } from '../scoring/cited.ts';
import { type DistributionRegulation, distribution } from '../scoring/methods/distribution.ts';

const cite = citing('SE MenPANRB 3/2023');

/** SE MenPANRB 3/2023: how the predicates of a unit may be spread, by the predicate of the organisation. */
export const se3of2023: DistributionRegulation = /* @__PURE__ */ distribution({
  id: 'se-3-2023',
  inForce: { from: '2023-01-31' },
  predicates: ['sangat-baik', 'baik', 'butuh-perbaikan', 'kurang', 'sangat-kurang'],
  limits: {
    istimewa: [
      { rule: 'more-than', predicates: ['sangat-baik'], part: '0.5' },
      { rule: 'at-most', predicates: ['sangat-baik'], part: '0.7' },
    ],
    baik: [
      { rule: 'more-than', predicates: ['baik'], part: '0.5' },
      { rule: 'at-most', predicates: ['baik'], part: '0.7' },
      { rule: 'some', predicates: ['butuh-perbaikan', 'kurang'], part: '0' },
    ],
    'butuh-perbaikan': [
      { rule: 'at-least', predicates: ['butuh-perbaikan'], part: '0.6' },
      { rule: 'at-most', predicates: ['sangat-baik'], part: '0.1' },
    ],
    kurang: [
      { rule: 'at-least', predicates: ['kurang'], part: '0.6' },
      { rule: 'at-least', predicates: ['butuh-perbaikan'], part: '0.1' },
      { rule: 'at-most', predicates: ['sangat-baik'], part: '0.1' },
    ],
    'sangat-kurang': [
      { rule: 'at-least', predicates: ['sangat-kurang'], part: '0.6' },
      { rule: 'at-least', predicates: ['kurang', 'butuh-perbaikan'], part: '0.1' },
      { rule: 'none', predicates: ['sangat-baik'], part: '0' },
    ],
  },
  majority: '0.5',
  head: {
    istimewa: 'exceeds',
    baik: 'meets',
    'butuh-perbaikan': 'below',
    kurang: 'below',
    'sangat-kurang': 'below',
  },
  citations: {
    predicates: cite('predikat kinerja pegawai'),
    limits: cite('pola distribusi predikat kinerja pegawai'),
    // "Sebagian besar" is not given as a number: more than half is how the word is used.
    majority: cite('mayoritas: lebih dari setengah', 'assumption'),
    // That the unit's achievement is the head's rating was seen; how five become three was not.
    head: cite('rating hasil kerja pimpinan unit dari capaian organisasi', 'assumption'),
  },
});
