import type { Instrument, ProfileQuestion, Question } from '../../records/survey.ts';
import type { Text } from '../../text.ts';

/**
 * One unsur: its official name, the question, and the four answers from 1 to 4. The Indonesian words are those
 * of the official questionnaire; the English ones are ours.
 */
function unsur(id: string, label: Text, text: Text, labels: readonly [Text, Text, Text, Text]): Question {
  const options = labels.map((each, place) => ({ value: place + 1, label: each }));
  // "Don't know" is not on the official form. Without it a person who never complained has no honest answer.
  return { id, label, text, options, unknown: true };
}

const questions: readonly Question[] = [
  unsur(
    'persyaratan',
    { id: 'Persyaratan', en: 'Requirements' },
    {
      id: 'Bagaimana pendapat Saudara tentang kesesuaian persyaratan pelayanan dengan jenis pelayanannya?',
      en: 'How well do the requirements fit the kind of service?',
    },
    [
      { id: 'Tidak sesuai', en: 'They do not fit' },
      { id: 'Kurang sesuai', en: 'They fit poorly' },
      { id: 'Sesuai', en: 'They fit' },
      { id: 'Sangat sesuai', en: 'They fit very well' },
    ],
  ),
  unsur(
    'prosedur',
    { id: 'Sistem, mekanisme, dan prosedur', en: 'System, mechanism and procedure' },
    {
      id: 'Bagaimana pemahaman Saudara tentang kemudahan prosedur pelayanan di unit ini?',
      en: 'How easy is the procedure of the service at this unit?',
    },
    [
      { id: 'Tidak mudah', en: 'Not easy' },
      { id: 'Kurang mudah', en: 'Not very easy' },
      { id: 'Mudah', en: 'Easy' },
      { id: 'Sangat mudah', en: 'Very easy' },
    ],
  ),
  unsur(
    'waktu',
    { id: 'Waktu penyelesaian', en: 'Completion time' },
    {
      id: 'Bagaimana pendapat Saudara tentang kecepatan waktu dalam memberikan pelayanan?',
      en: 'How fast was the service given?',
    },
    [
      { id: 'Tidak cepat', en: 'Not fast' },
      { id: 'Kurang cepat', en: 'Not very fast' },
      { id: 'Cepat', en: 'Fast' },
      { id: 'Sangat cepat', en: 'Very fast' },
    ],
  ),
  unsur(
    'biaya',
    { id: 'Biaya/tarif', en: 'Cost or fee' },
    {
      id: 'Bagaimana pendapat Saudara tentang kewajaran biaya/tarif dalam pelayanan?',
      en: 'How reasonable is the cost or fee of the service?',
    },
    [
      { id: 'Sangat mahal', en: 'Very expensive' },
      { id: 'Cukup mahal', en: 'Rather expensive' },
      { id: 'Murah', en: 'Cheap' },
      { id: 'Gratis', en: 'Free of charge' },
    ],
  ),
  unsur(
    'produk',
    { id: 'Produk spesifikasi jenis pelayanan', en: 'Product specification of the service' },
    {
      id: 'Bagaimana pendapat Saudara tentang kesesuaian produk pelayanan antara yang tercantum dalam standar pelayanan dengan hasil yang diberikan?',
      en: 'How well does the result you were given fit what the service standard promises?',
    },
    [
      { id: 'Tidak sesuai', en: 'It does not fit' },
      { id: 'Kurang sesuai', en: 'It fits poorly' },
      { id: 'Sesuai', en: 'It fits' },
      { id: 'Sangat sesuai', en: 'It fits very well' },
    ],
  ),
  unsur(
    'kompetensi',
    { id: 'Kompetensi pelaksana', en: 'Competence of the staff' },
    {
      id: 'Bagaimana pendapat Saudara tentang kompetensi/kemampuan petugas dalam pelayanan?',
      en: 'How competent is the staff in giving the service?',
    },
    [
      { id: 'Tidak kompeten', en: 'Not competent' },
      { id: 'Kurang kompeten', en: 'Not very competent' },
      { id: 'Kompeten', en: 'Competent' },
      { id: 'Sangat kompeten', en: 'Very competent' },
    ],
  ),
  unsur(
    'perilaku',
    { id: 'Perilaku pelaksana', en: 'Conduct of the staff' },
    {
      id: 'Bagaimana pendapat Saudara tentang perilaku petugas dalam pelayanan terkait kesopanan dan keramahan?',
      en: 'How polite and friendly is the staff?',
    },
    [
      { id: 'Tidak sopan dan ramah', en: 'Not polite and friendly' },
      { id: 'Kurang sopan dan ramah', en: 'Not very polite and friendly' },
      { id: 'Sopan dan ramah', en: 'Polite and friendly' },
      { id: 'Sangat sopan dan ramah', en: 'Very polite and friendly' },
    ],
  ),
  unsur(
    'sarana',
    { id: 'Sarana dan prasarana', en: 'Facilities and infrastructure' },
    {
      id: 'Bagaimana pendapat Saudara tentang kualitas sarana dan prasarana?',
      en: 'How good are the facilities and the infrastructure?',
    },
    [
      { id: 'Buruk', en: 'Bad' },
      { id: 'Cukup', en: 'Fair' },
      { id: 'Baik', en: 'Good' },
      { id: 'Sangat baik', en: 'Very good' },
    ],
  ),
  unsur(
    'pengaduan',
    { id: 'Penanganan pengaduan, saran, dan masukan', en: 'Handling of complaints, suggestions and input' },
    {
      id: 'Bagaimana pendapat Saudara tentang penanganan pengaduan pengguna layanan?',
      en: 'How are the complaints of the users handled?',
    },
    [
      { id: 'Tidak ada', en: 'Not at all' },
      { id: 'Ada tetapi tidak berfungsi', en: 'It exists but does not work' },
      { id: 'Berfungsi kurang maksimal', en: 'It works, but not fully' },
      { id: 'Dikelola dengan baik', en: 'It is managed well' },
    ],
  ),
];

// The boxes of the official form: no name, NIK, telephone or address, and no others added.
const profile: readonly ProfileQuestion[] = [
  {
    type: 'choice',
    id: 'sex',
    text: { id: 'Jenis kelamin', en: 'Sex' },
    options: [
      { value: 'L', label: { id: 'Laki-laki', en: 'Male' } },
      { value: 'P', label: { id: 'Perempuan', en: 'Female' } },
    ],
  },
  { type: 'number', id: 'age', text: { id: 'Usia (tahun)', en: 'Age (years)' }, minimum: 10, maximum: 120 },
  {
    type: 'choice',
    id: 'education',
    text: { id: 'Pendidikan', en: 'Education' },
    options: [
      { value: 'SD', label: { id: 'SD', en: 'Primary school (SD)' } },
      { value: 'SMP', label: { id: 'SMP', en: 'Lower secondary school (SMP)' } },
      { value: 'SMA', label: { id: 'SMA', en: 'Upper secondary school (SMA)' } },
      { value: 'S1', label: { id: 'S1', en: 'Bachelor (S1)' } },
      { value: 'S2', label: { id: 'S2', en: 'Master (S2)' } },
      { value: 'S3', label: { id: 'S3', en: 'Doctor (S3)' } },
    ],
  },
  {
    type: 'choice',
    id: 'occupation',
    text: { id: 'Pekerjaan', en: 'Occupation' },
    options: [
      { value: 'PNS', label: { id: 'PNS', en: 'Civil servant (PNS)' } },
      { value: 'TNI', label: { id: 'TNI', en: 'Armed forces (TNI)' } },
      { value: 'POLRI', label: { id: 'Polri', en: 'Police (Polri)' } },
      { value: 'swasta', label: { id: 'Swasta', en: 'Private sector' } },
      { value: 'wirausaha', label: { id: 'Wirausaha', en: 'Self-employed' } },
      { value: 'lainnya', label: { id: 'Lainnya', en: 'Other' } },
    ],
  },
  {
    type: 'text',
    id: 'service-type',
    text: { id: 'Jenis layanan yang diterima', en: 'Kind of service received' },
  },
];

/**
 * The nine-unsur questionnaire of PermenPANRB 14/2017, in the order of the questionnaire and keyed by meaning:
 * its questions 8 and 9 (sarana, pengaduan) stand the other way round in the law's list of unsur.
 */
export const serviceQuestionnaire: Instrument = {
  id: 'permenpanrb-14-2017',
  version: '1.0.0',
  title: { id: 'Survei Kepuasan Masyarakat', en: 'Public service satisfaction survey' },
  questions,
  profile,
  comment: true,
};
