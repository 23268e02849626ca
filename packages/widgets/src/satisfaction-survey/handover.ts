import { type Delivery, type KinerjaError, type Source, isKinerjaError, receiptCode } from '@kinerja/core';
import { type Form, type Response, toResponse } from '@kinerja/core/survey';
import { SubmittedEvent } from '../shared/events.ts';
import { follow } from '../shared/follow.ts';
import { newId } from '../shared/new-id.ts';

/** What became of one person's answers. */
export interface HandedOver {
  readonly id: string;
  readonly delivery: Delivery;
  /** The receiver already had an earlier version of them, and keeps that one. */
  readonly earlier: boolean;
}

/** What goes along with the answers. */
export interface Sent {
  readonly form: Form;
  readonly language: string;
  readonly token: string;
}

/** One person's answers on their way: one id and one moment, so that sending twice counts once. */
export class Handover {
  /** What the person was helped by. */
  readonly helped = new Set<NonNullable<Response['assistance']>[number]>();
  /** Made with the first thing that the person does, or with the form that it was done in. */
  id = newId();
  /** The first attempt: a repeat sends the same record, whatever the clock says by then. */
  #at: Date | undefined;

  /** Sends what the form holds. Fails as the source does; then it may be called again. */
  async send(source: Source, survey: string, { form, language, token }: Sent): Promise<HandedOver> {
    const { id } = this;
    this.#at ??= new Date();
    try {
      const delivery = await source.put('response', {
        ...toResponse(form, { id, survey, language, at: this.#at }),
        ...(this.helped.size > 0 && { assistance: [...this.helped] }),
        ...(token && { token }),
      });
      return { id, delivery, earlier: false };
    } catch (error) {
      // Nobody else has this id: an attempt that seemed to fail had arrived, before the answers were changed.
      if (!isKinerjaError(error, 'conflict')) throw error;
      return { id, delivery: { state: 'received', code: receiptCode(id) }, earlier: true };
    }
  }
}

/** What is known of the answers once they have waited on the device. */
export type Late =
  { readonly at: 'done'; readonly code: string } | { readonly at: 'refused'; readonly error: KinerjaError };

/** Tells the page what became of the answers; what is known later, the person sees too. */
export function announce(
  host: EventTarget,
  survey: string,
  { id, delivery }: HandedOver,
  become: (view: Late) => void,
): void {
  const { state, code } = delivery;
  host.dispatchEvent(new SubmittedEvent({ kind: 'response', id, survey, state, code }));
  follow(host, { kind: 'response', id }, delivery, {
    arrived: () => become({ at: 'done', code }),
    refused: (error) => become({ at: 'refused', error }),
  });
}
