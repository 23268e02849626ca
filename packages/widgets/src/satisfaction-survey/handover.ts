import { type Delivery, type Source, isKinerjaError, receiptCode } from '@kinerja/core';
import { type Form, toResponse } from '@kinerja/core/survey';
import { newId } from '../shared/new-id.ts';

/** What became of one person's answers. */
export interface HandedOver {
  readonly id: string;
  readonly delivery: Delivery;
  /** The receiver already had an earlier version of them, and keeps that one. */
  readonly earlier: boolean;
}

/** One person's answers on their way: one id and one moment, so that sending twice counts once. */
export class Handover {
  /** Made with the first answer. */
  readonly #id = newId();
  /** The first attempt: a repeat sends the same record, whatever the clock says by then. */
  #at: Date | undefined;

  /** Sends what the form holds. Fails as the source does; then it may be called again. */
  async send(source: Source, survey: string, form: Form, language: string): Promise<HandedOver> {
    const id = this.#id;
    this.#at ??= new Date();
    try {
      const delivery = await source.put('response', toResponse(form, { id, survey, language, at: this.#at }));
      return { id, delivery, earlier: false };
    } catch (error) {
      // Nobody else has this id: an attempt that seemed to fail had arrived, before the answers were changed.
      if (!isKinerjaError(error, 'conflict')) throw error;
      return { id, delivery: { state: 'received', code: receiptCode(id) }, earlier: true };
    }
  }
}
