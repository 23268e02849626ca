import './source.ts';

// In a task of its own: all that the board is made of is much for a slow machine to take in at once.
await import('@kinerja/widgets/team-board/define.js');
