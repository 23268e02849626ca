import { type Delivery, type KinerjaError, type Source, isKinerjaError, toKinerjaError } from '@kinerja/core';
import type { Evaluation } from '@kinerja/core/cycle';
import type { Rating } from '@kinerja/core/evaluation';
import { DeliveredEvent, FailedEvent, RatedEvent, SubmittedEvent } from '../shared/events.ts';
import type { Draft } from './draft.ts';
import { handIn } from './handing-in.ts';
import { type Shown, type Work, issuesOf, ratingOf } from './shown.ts';

/** The widget, as far as saving needs it. */
export interface SavingHost extends EventTarget {
  readonly source: Source | undefined;
  readonly planId: string;
  readonly clock: () => Date;
  readonly shown: Shown | undefined;
  work: Work;
  draft: Draft | undefined;
  /** The stored rating that the draft began from. */
  began: Rating | undefined;
  again: boolean;
  /** Shows a rating as the stored one. */
  adopt(rating: Rating): void;
  /** Shows an evaluation as the stored one. */
  adoptEvaluation(evaluation: Evaluation): void;
  /** What was typed is stored elsewhere now. */
  settled(id: string): void;
  focusOn(selector: string): Promise<void>;
}

const editing: Work = { at: 'editing' };

/** Asks for the confirmation, or names what is missing. */
export function finish(host: SavingHost): void {
  const { shown } = host;
  if (host.work.at === 'submitting' || !shown) return;
  const complete = issuesOf(shown).length === 0;
  host.work = complete ? { at: 'confirming' } : { at: 'editing', mend: true };
  void host.focusOn(complete ? '#confirm-title' : '.mend');
}

/**
 * Stores a rating; a final one of an evaluation is handed in right after it, in this order: an evaluation only takes up
 * what is stored. Left behind on the way, it is stored and final, and is handed in the next time without a change.
 */
export async function save(host: SavingHost, status: Rating['status']): Promise<void> {
  const { source, shown } = host;
  // A second click comes while the first is under way: it sends nothing.
  if (host.work.at === 'submitting' || !shown || !source) return;
  const isStored = shown.stored?.status === 'final' && !shown.unsaved;
  const rating = isStored && shown.stored ? shown.stored : ratingOf(shown, status);
  host.work = { at: 'submitting' };
  const stored = isStored || (await stores(host, source, rating, shown));
  if (stored && status === 'final' && shown.evaluation) await handsIn(host, source, rating);
  await host.focusOn('[part~="status"]');
}

async function stores(
  host: SavingHost,
  source: Source,
  rating: Rating,
  shown: Shown,
): Promise<boolean> {
  try {
    handedOver(host, rating, await source.put('rating', rating), shown.evaluation !== undefined);
    return true;
  } catch (error) {
    await refused(host, source, rating, shown, toKinerjaError(error));
    return false;
  }
}

function told(
  host: SavingHost,
  kind: 'rating' | 'evaluation',
  id: string,
  plan: string,
  delivery: Delivery,
): void {
  const { state, code } = delivery;
  if (delivery.state === 'stored') void delivery.delivered.then(() => delivered(host, kind, id, code));
  host.dispatchEvent(new SubmittedEvent({ kind, id, plan, state, code }));
}

function handedOver(host: SavingHost, rating: Rating, delivery: Delivery, goesOn: boolean): void {
  const { id, plan, status } = rating;
  const { state, code } = delivery;
  if (plan === host.planId) {
    host.draft = undefined;
    host.again = false;
    host.settled(id);
    host.adopt(rating);
    if (!goesOn || status === 'draft') host.work = { at: state === 'received' ? 'done' : 'queued', code };
  }
  told(host, 'rating', id, plan, delivery);
  host.dispatchEvent(new RatedEvent(plan, id, status));
}

function delivered(host: SavingHost, kind: 'rating' | 'evaluation', id: string, code: string): void {
  if (host.work.at === 'queued' && host.work.code === code) host.work = { at: 'done', code };
  host.dispatchEvent(new DeliveredEvent(kind, id, code));
}

async function handsIn(host: SavingHost, source: Source, rating: Rating): Promise<void> {
  const { shown } = host;
  if (!shown?.evaluation || rating.plan !== host.planId) return;
  try {
    const { evaluation, delivery } = await handIn(source, shown.evaluation, shown, rating, host.clock());
    host.adoptEvaluation(evaluation);
    // Nobody needs a code for what had arrived before.
    const code = delivery?.code ?? '';
    host.work = { at: delivery?.state === 'stored' ? 'queued' : 'done', code };
    if (delivery) told(host, 'evaluation', evaluation.id, rating.plan, delivery);
  } catch (error) {
    const failure = toKinerjaError(error);
    host.work = { at: 'editing', error: failure };
    host.dispatchEvent(new FailedEvent(failure));
  }
}

async function refused(
  host: SavingHost,
  source: Source,
  rating: Rating,
  shown: Shown,
  error: KinerjaError,
): Promise<void> {
  host.dispatchEvent(new FailedEvent(error));
  if (rating.plan !== host.planId) return;
  // From here on it is unsaved, also when it was finished from a stored draft without a change.
  host.draft = shown.draft;
  host.began = shown.stored;
  const theirs = isKinerjaError(error, 'conflict') ? await latest(source, rating) : undefined;
  host.work = theirs ? { at: 'conflict', theirs } : { at: 'editing', error };
}

async function latest(source: Source, { plan, id }: Rating): Promise<Rating | undefined> {
  try {
    return (await source.list('rating', { plan })).find((each) => each.id === id);
  } catch {
    // Then there is only the conflict itself to tell of.
    return undefined;
  }
}

/** After a conflict: writes mine over it as the next version. */
export function useMine(host: SavingHost): void {
  if (host.work.at !== 'conflict') return;
  host.began = host.work.theirs;
  host.work = editing;
  void save(host, 'draft');
}
