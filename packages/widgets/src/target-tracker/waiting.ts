import type { Delivery } from '@kinerja/core';
import type { Progress } from '@kinerja/core/evaluation';
import { follow, inPlaceOf } from '../shared/follow.ts';
import type { Report } from './views.ts';
import type { Writing } from './writing.ts';

/** What the tracker does about a report that waits on the device. */
export interface Waiting {
  /** Marks it as being on this device only, or no longer. */
  readonly mark: (id: string, waits: boolean) => void;
  /** Where its outcome is told. */
  readonly writing: Pick<Writing, 'report' | 'become'>;
  /** Counts it no longer, also while somebody writes, when nothing else is changed. */
  readonly leaveOut: (id: string) => void;
  readonly look: () => void;
}

/** Follows a report that was given, and was answered as `told` says. */
export function followReport(
  host: EventTarget,
  { id, target }: Progress,
  delivery: Delivery,
  told: Report,
  waiting: Waiting,
): void {
  if (delivery.state === 'received') return;
  waiting.mark(id, true);
  const { writing } = waiting;
  const place = {
    get report() {
      return writing.report;
    },
    set report(report) {
      writing.become(report);
    },
  };
  const show = inPlaceOf(place, 'report', told);
  const over = (next: Report): void => {
    waiting.mark(id, false);
    show(next);
    waiting.look();
  };
  follow(host, { kind: 'progress', id }, delivery, {
    arrived: () => over({ at: 'done', target, code: delivery.code }),
    refused: (error) => {
      waiting.leaveOut(id);
      over({ at: 'refused', target, error });
    },
  });
}
