import './source.ts';

/** Does something in a task of its own. */
const task = (work: () => unknown): Promise<void> =>
  new Promise((resolve) =>
    setTimeout(() => {
      work();
      resolve();
    }),
  );

// To take in all that the board is made of at once is much for a slow machine; its look and its tag are, too.
await task(() => undefined);
// With it comes Lit: it is taken in by itself, while the rest is still on its way, which fails too where this does.
import('./shared/outbox-kit.ts').catch(() => undefined);
const { KinerjaTeamBoard, define } = await import('./shared/team-board-element.ts');
// A style sheet is parsed when it is asked for first.
for (const style of KinerjaTeamBoard.styles) await task(() => style.styleSheet);
await task(() => define('kinerja-team-board', KinerjaTeamBoard));
