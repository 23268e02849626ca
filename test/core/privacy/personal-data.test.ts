import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findPersonalData, maskPersonalData } from '@kinerja/core/privacy';
import fc from 'fast-check';

// Invented numbers of the right shape.
const found: readonly [string, string][] = [
  ['NIK saya 3404015708900001.', 'NIK saya [nik].'],
  ['NIK 34.0401.170890.0001 ditolak', 'NIK [nik] ditolak'],
  ['Petugas NIP 198507242010121003', 'Petugas NIP [nip]'],
  ['NIP 19850724 201012 1 003', 'NIP [nip]'],
  ['hubungi 081234567890 ya', 'hubungi [phone] ya'],
  ['WA +62 812-3456-7890!', 'WA [phone]!'],
  ['telepon 0274 512345', 'telepon [phone]'],
  ['tulis ke rina.w@contoh.go.id.', 'tulis ke [email].'],
  ['Mobil AB 1234 CD parkir', 'Mobil [plate] parkir'],
  ['(B1234XYZ)', '([plate])'],
  ['081234567890 dan rina@contoh.id', '[phone] dan [email]'],
  ['081234567890 082198765432', '[phone] [phone]'],
  ['NIK 3404015708900001 081234567890', 'NIK [nik] [phone]'],
  ['Sejak 2026 0812 3456 7890 tidak aktif', 'Sejak 2026 [phone] tidak aktif'],
  ['RT 5 19850724 201012 1 003', 'RT 5 [nip]'],
  ['081234567890 12@contoh.id', '[phone] [email]'],
  ['telepon (0274) 512345', 'telepon [phone]'],
  ['WA 0812–3456–7890', 'WA [phone]'],
];

for (const [text, masked] of found) {
  test(`masked: ${text}`, () => assert.equal(maskPersonalData(text), masked));
}

const innocent: readonly string[] = [
  '',
  'Pelayanan cepat, petugas ramah.',
  'Menunggu dari jam 08.00 sampai 12.00',
  'Biaya Rp 1.250.000,00',
  'Nomor antrean 123, loket 4',
  'Lulusan S1 PNS golongan III',
  'Kode K7Q2-MX4D',
  'Tanggal 22-11-2026',
  'Tahun 2024 2025 2026 2027',
  'Nomor berkas 1234567890123456',
  'b 12 km dari kantor',
  '@kabupaten',
];

for (const text of innocent) {
  test(`left alone: ${text}`, () => assert.deepEqual(findPersonalData(text), []));
}

test('places are in order, apart, and inside the text; masking leaves nothing to find', () => {
  const piece = fc.oneof(
    fc.constantFrom('3404015708900001', '081234567890', 'a@b.co.id', 'AB 1234 CD', '198507242010121003'),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join(' ');
      let last = 0;
      for (const { start, end } of findPersonalData(text)) {
        assert.ok(start >= last && end > start && end <= text.length);
        last = end;
      }
      const again = findPersonalData(maskPersonalData(text, () => ' # '));
      assert.deepEqual(again, []);
    }),
  );
});

test('a text of nothing but short numbers is read at once', () => {
  assert.deepEqual(findPersonalData('9 '.repeat(2000)), []);
});

test('words can be given', () => {
  assert.equal(
    maskPersonalData('081234567890', () => '(disamarkan)'),
    '(disamarkan)',
  );
});
