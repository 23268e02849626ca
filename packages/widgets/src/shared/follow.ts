import type { Delivery, Kind, KinerjaError } from '@kinerja/core';
import { DeliveredEvent, FailedEvent } from './events.ts';

/** What a widget then no longer says: that something waits. */
export interface Outcome {
  readonly arrived: () => void;
  /** The receiver will not take it; it stays on the device until a person decides. */
  readonly refused: (error: KinerjaError) => void;
}

/** Waits for what becomes of a record that was stored on the device, lets the widget show it, and tells the page. */
export function follow(
  host: EventTarget,
  { kind, id }: { readonly kind: Kind; readonly id: string },
  delivery: Delivery,
  { arrived, refused }: Outcome,
): void {
  if (delivery.state === 'received') return;
  const { code, delivered, rejected } = delivery;
  void delivered.then(() => {
    arrived();
    host.dispatchEvent(new DeliveredEvent(kind, id, code));
  });
  void rejected?.then((error) => {
    refused(error);
    host.dispatchEvent(new FailedEvent(error));
  });
}

/** Puts what becomes of `mine` in its place, as long as nothing else was put there since. */
export function inPlaceOf<Holder, Name extends keyof Holder>(
  holder: Holder,
  name: Name,
  mine: Holder[Name],
): (next: Holder[Name]) => void {
  let last = mine;
  return (next) => {
    if (holder[name] !== last) return;
    last = next;
    holder[name] = next;
  };
}
