import type { Records } from '@kinerja/core';
import {
  askedFeedback,
  givenFeedback,
  longPlan,
  openQuarter,
  releasedQuarter,
  rina,
  rinaPlan,
} from '@kinerja/mock';
import type { Start } from './sources.ts';

/** The holidays of the demonstration. */
export const calendar = {
  holidays: ['2026-12-25', '2027-01-01'],
  covers: { from: '2026-01-01', to: '2027-12-31' },
};

/** One report on each target for every month from January to September, but for one of them. */
const reports: readonly Records['progress'][] = rinaPlan.targets.flatMap(({ id, indicator }) =>
  Array.from({ length: 9 }, (_, place) => `2026-0${place + 1}`)
    .filter((month) => id !== 'kepuasan' || month !== '2026-09')
    .map((month) => ({
      id: `progress-${id}-${month}`,
      plan: rinaPlan.id,
      target: id,
      on: `${month}-20`,
      value: indicator.direction === 'yes-no' ? true : 3,
    })),
);

const ended = (id: string, from: string, to: string): Records['evaluation'] => ({
  ...releasedQuarter,
  id,
  stage: 'final',
  stretch: { from, to },
});

/** Rina late in October: something overdue, something due soon, something open, and the rest of the year. */
export const autumn: Start = {
  plan: [rinaPlan],
  progress: reports,
  evaluation: [
    ended('evaluation-rina-2026-q1', '2026-01-01', '2026-03-31'),
    ended('evaluation-rina-2026-q2', '2026-04-01', '2026-06-30'),
    releasedQuarter,
    openQuarter,
  ],
  feedback: [askedFeedback, givenFeedback],
};

/** Names as long as offices write them. */
export const long: Start = {
  plan: [{ ...longPlan, employee: { ...longPlan.employee, id: rina.id } }],
};

/** A peer is asked for feedback. */
export const asked: Start = {
  plan: [rinaPlan],
  feedback: [{ ...askedFeedback, to: { id: 'putu', role: 'peer' } }],
};

/** Puts another answer in the place of the browser's: a story cannot allow anything for a person. */
export function answering(answer: NotificationPermission | 'unable'): void {
  const fake = Object.assign(
    class extends EventTarget {
      close(): void {}
    },
    { requestPermission: async () => answer },
  );
  if (answer === 'unable') Object.assign(fake, { requestPermission: () => Promise.reject(new TypeError()) });
  Object.defineProperty(window, 'Notification', { configurable: true, writable: true, value: fake });
}
