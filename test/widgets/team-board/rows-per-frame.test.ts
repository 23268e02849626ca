import { expect } from '@open-wc/testing';
import { RowsPerFrame } from '../../../packages/widgets/src/team-board/rows-per-frame.ts';

/** How many rows may be drawn in frames of these times. */
const allowed = (times: readonly number[]): number[] => {
  const perFrame = new RowsPerFrame();
  return times.map((time) => perFrame.at(time));
};

/** Times of so many frames in time after this one. */
const inTime = (after: number, count: number): number[] =>
  Array.from({ length: count }, (_, place) => after + 17 * (place + 1));
const ones = (count: number): number[] => Array.from({ length: count }, () => 1);

describe('RowsPerFrame', () => {
  const cases: readonly (readonly [name: string, times: readonly number[], rows: readonly number[]])[] = [
    ['one in the very first', [0], [1]],
    ['one more after each that came in time, up to four', [0, 17, 33, 50, 67, 83], [1, 2, 3, 4, 4, 4]],
    [
      'one alone for a while after a late one',
      [0, 17, 33, 67, ...inTime(67, 8), 217],
      [1, 2, 3, 1, ...ones(8), 2],
    ],
    [
      'one alone for a while again after each late one',
      [0, 33, ...inTime(33, 7), 190, 207],
      [1, 1, ...ones(7), 1, 1],
    ],
    ['always one where every frame is late', [0, 33, 67, 100], [1, 1, 1, 1]],
    ['one alone after a pause, and more at once', [0, 17, 33, 5000, 5017], [1, 2, 3, 1, 2]],
    ['what it had come to learn before a pause', [0, 33, 5000, 5017], [1, 1, 1, 1]],
    ['as fast on a screen with more frames', [0, 8, 17, 25, 33], [1, 2, 3, 4, 4]],
  ];
  for (const [name, times, rows] of cases)
    it(`allows ${name}`, () => expect(allowed(times)).to.deep.equal(rows));
});
