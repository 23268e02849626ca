import assert from 'node:assert/strict';
import { test } from 'node:test';
import { receipt } from '@kinerja/core/receipt';
import { regulations } from '@kinerja/core/regulations/all';
import { findRegulation } from '@kinerja/core/scoring';
import { inputs } from './receipts.ts';

/**
 * Fixed for ever: somebody holds these hashes on paper. What they seal is the value with its every step, word by word.
 * A regulation that has to give something else is a new one.
 */
const hashes: Readonly<Record<string, string>> = {
  'permenpanrb-14-2017, as counted': '9bf9e808f2ff62ea945ca38693259cb3c51d671de0272302165ced7208be7623',
  'permenpanrb-14-2017+w0.111, as counted':
    '50d89dbb4b2805505598e2f2f8b8d548d100d36fc61d3bb975217394586160ac',
  'permenpanrb-14-2017+w0.11, as counted': '95cbb7297a47951a0294d2daf0cd158262689d70347688bd52f857ebb0a52926',
  'permenpanrb-90-2021+spak-5of4, as counted':
    '987fcb8ebc5f1b4ab805dce917545ac0ee964942415c9d2d2006b927dbf698a5',
  'permenpanrb-90-2021+spkp-8of6, as counted':
    '3ea0861c98b1addcbfd0ea25aa77ec00f0eb89ccef666852d8d206933607911d',
  'kep-25-2004, as counted': '0f38688c79cb5ed304a4819723f1cc32ad9c8740ce60a5d26170168cba6953e5',
  'kep-25-2004+w0.071, as counted': '1709cda1ede85fe7fddd7a12477fb89a85954ae8e66b98edebe3edb0aef0e6e0',
  'as printed, under the scale': 'cf3b45f1c2671f02cfd704dd68309d78e70e98eee36551f368dc5719ba995af7',
  'no index is prescribed': 'b1892340f977a9ea747d2899c31b2cfc71c7486a88fec9bdae957ed095ad150d',
  'a predicate with what it rests on': '186717916b62f9c67bcaeb23d8b9b61369b71283d3319fe109c8fb2c2342dbae',
  'an axis that is not rated': 'a1ff69bb68d388c80d8a11fd81605f0f5a61aa82524c2c47a79ac542991437fe',
  'a year by activities': '8bcec854aa64bd97498a723604e2001117dacf947332f1645f42cb2dd05650cd',
  'a year under the scale': '7398cea14c6085797ec6471da9a8b2c93cf53d8491460125d58bde7d95b66ab1',
  'a year by indicators, weighted, with more than enough additional work':
    '34f42e76051da6a5449472eaafbf55abe7c836188ae50e3c467d5b6746d709a3',
  'a year by indicators, not weighted': 'fcd21c261701e671fed568585bfa781df19fb8a82148af2b5c46b182488e8e74',
  'a year of which only values are known': '4208ca35b9559cd13e034e38b15ad17b4612f749596c5c5f6f79e1928d55c2ca',
  'a year by points': 'f916103c271b7e0b1e505c561be128cb649891de08edd0d5b6150b0a3f4f0804',
  'shares, peers asked, more than the most':
    'bcdc2ea475b16402a141603b7bf138b8b35984be4f4fafc8d81079c5a72ee2a2',
  'shares, peers not asked, no innovation':
    '4cdd18ea7d88db1af93267b42e9debb7dd912f2a2d73d2f7f23a3f3953f2e6c9',
  'shares, no innovation asked for': '44c3c413776c7d116edab593f3f1f9ee19d54b8cc1dcb4fc3b20cdf939effac7',
  'angka kredit': 'd3af17b7e0bfdace6c4ae2af4b488e09cc389b713596c4f882a8d40b6e6b0826',
  'angka kredit with a limit': '62a44a17ff8eeb8dc89d90830e388bf80ed6b0754b028f1161c9a858e28de645',
  'a unit that keeps the pattern': 'c04379e7a47900956e8febc7b5b62d837cc028022adaf703cadfb8866a6318ec',
  'a unit that breaks it': '96c09fbcdd95889783d5a712a12da44983fe12c7f8f388f91b1f00fa10f5fe94',
  'a unit too small for it': '145d184639867416cef0e38d4c182feea0e51e6227b0b057a5de9dc7f673e886',
};

const all = Object.values(regulations).flat() as readonly any[];

for (const [name, id, input] of inputs) {
  test(`sealed as ever: ${name}`, () =>
    assert.equal(receipt(findRegulation(all, id), input).hash, hashes[name]));
}

test('every regulation has a sealed receipt', () =>
  assert.deepEqual([...new Set(inputs.map(([, id]) => id))].sort(), all.map(({ id }) => id).sort()));
