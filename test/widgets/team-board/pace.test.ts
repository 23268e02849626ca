import { expect } from '@open-wc/testing';
import { mapped, pacing, sorted, turn } from '../../../packages/widgets/src/team-board/pace.ts';
import { cellAfter } from '../../../packages/widgets/src/team-board/grid-keys.ts';

/** Numbers that look random and are the same each time. */
const numbers = (count: number): number[] =>
  Array.from({ length: count }, (_, place) => (place * 7919 + 13) % 10_007);

describe('work in small pieces', () => {
  for (const count of [0, 1, 2, 63, 64, 65, 128, 129, 1000, 5000])
    it(`sorts ${count} as at once, equals in their order`, async () => {
      const items = numbers(count).map((value, place) => ({ value: value % 50, place }));
      const compare = (one: { value: number }, other: { value: number }): number => one.value - other.value;
      expect(await sorted(items, compare, pacing())).to.deep.equal([...items].sort(compare));
    });

  it('gives each who waits a task of his own, through one channel for all', async () => {
    const Channel = window.MessageChannel;
    let channels = 0;
    window.MessageChannel = class extends Channel {
      constructor() {
        super();
        channels++;
      }
    };
    const order: string[] = [];
    const wait = async (name: string): Promise<void> => {
      await turn();
      order.push(name);
      // Comes before the next task, and after all of this one.
      await Promise.resolve().then(() => order.push(`after ${name}`));
    };
    await Promise.all([...Array.from({ length: 50 }, () => turn()), wait('a'), wait('b')]);
    window.MessageChannel = Channel;
    expect(order).to.deep.equal(['a', 'after a', 'b', 'after b']);
    expect(channels).to.be.at.most(1);
  });

  it('lets others have their turn', async () => {
    let turns = 0;
    const pace = pacing(undefined, 0);
    const counting = { due: pace.due, turn: () => (turns++, pace.turn()) };
    await mapped([1, 2, 3], (each) => each, counting);
    expect(turns).to.equal(3);
  });

  it('ends with the signal', async () => {
    const stop = new AbortController();
    const done: number[] = [];
    const work = mapped(
      numbers(100),
      (each) => (done.push(each), stop.abort(new Error('ended'))),
      pacing(stop.signal, 0),
    );
    let error: unknown;
    await work.catch((reason: unknown) => (error = reason));
    expect((error as Error).message).to.equal('ended');
    expect(done.length).to.equal(1);
  });
});

describe('keys in a grid', () => {
  const extent = { rows: 100, page: 8, top: -1 };
  const key = (name: string, more = {}) => ({
    key: name,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    ...more,
  });
  const from = { row: 10, column: 2 };
  const cases = [
    [key('ArrowDown'), [11, 2]],
    [key('ArrowUp'), [9, 2]],
    [key('ArrowLeft'), [10, 1]],
    [key('ArrowRight'), [10, 3]],
    [key('PageDown'), [18, 2]],
    [key('PageUp'), [2, 2]],
    [key('Home'), [10, 0]],
    [key('End'), [10, 4]],
    [key('Home', { ctrlKey: true }), [0, 0]],
    [key('End', { ctrlKey: true }), [99, 4]],
    [key('ArrowDown', { metaKey: true }), [99, 2]],
  ] as const;
  for (const [pressed, [row, column]] of cases)
    it(`${pressed.key} ${pressed.ctrlKey || pressed.metaKey ? 'with control' : 'alone'}`, () =>
      expect(cellAfter(from, pressed, extent)).to.deep.equal({ row, column }));

  it('stays inside', () => {
    expect(cellAfter({ row: 99, column: 4 }, key('ArrowDown'), extent)).to.deep.equal({ row: 99, column: 4 });
    expect(cellAfter({ row: 0, column: 0 }, key('ArrowUp'), extent)).to.deep.equal({ row: -1, column: 0 });
    expect(cellAfter({ row: 0, column: 0 }, key('ArrowUp'), { ...extent, top: 0 })!.row).to.equal(0);
    expect(cellAfter({ row: 3, column: 0 }, key('PageUp'), extent)!.row).to.equal(0);
  });

  it('leaves other keys alone', () => {
    for (const pressed of [key('Tab'), key('a'), key('constructor'), key('ArrowDown', { altKey: true })])
      expect(cellAfter(from, pressed, extent)).to.equal(null);
  });
});
