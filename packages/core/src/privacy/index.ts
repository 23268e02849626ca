export { type PersonalData, type PersonalDataKind } from './personal-data.ts';
export { findPersonalData, maskPersonalData } from './personal-data.ts';
