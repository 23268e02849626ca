import { type Delivery, type KinerjaError, type Source, isKinerjaError, toKinerjaError } from '@kinerja/core';
import type { Evaluation } from '@kinerja/core/cycle';
import type { Rating } from '@kinerja/core/evaluation';
import { FailedEvent, RatedEvent, SubmittedEvent } from '../shared/events.ts';
import { follow, inPlaceOf } from '../shared/follow.ts';
import { handIn } from './handing-in.ts';
import { forget } from './kept.ts';
import { type Sheet, editing } from './sheet.ts';
import { type Shown, type Work, issuesOf, ratingOf } from './shown.ts';

/** The widget, as far as saving needs it. */
export interface SavingHost extends EventTarget {
  readonly source: Source | undefined;
  readonly clock: () => Date;
  readonly shown: Shown | undefined;
  /** What is filled in of the rating that is shown. */
  readonly sheet: Sheet;
  /** Shows a rating as the stored one. */
  adopt(rating: Rating): void;
  /** Shows an evaluation as the stored one. */
  adoptEvaluation(evaluation: Evaluation): void;
  /** Reads again behind what is shown. */
  refresh(): Promise<void>;
  focusOn(selector: string): Promise<void>;
}

/** A rating on its way, and the sheet that it was sent from: by the time it arrives another one may be shown. */
interface Sending {
  readonly host: SavingHost;
  readonly sheet: Sheet;
  readonly source: Source;
  /** What was shown when it was sent. */
  readonly shown: Shown;
  readonly rating: Rating;
}

/** Asks for the confirmation, or names what is missing. */
export function finish(host: SavingHost): void {
  const { shown, sheet } = host;
  if (sheet.filled.work.at === 'submitting' || !shown) return;
  const complete = issuesOf(shown).length === 0;
  sheet.change({ work: complete ? { at: 'confirming' } : { at: 'editing', mend: true } });
  void host.focusOn(complete ? '#confirm-title' : '.mend');
}

/**
 * Stores a rating; a final one of an evaluation is handed in right after it, in this order: an evaluation only takes up
 * what is stored. Left behind on the way, it is stored and final, and is handed in the next time without a change.
 */
export async function save(host: SavingHost, status: Rating['status']): Promise<void> {
  const { source, shown, sheet } = host;
  // A second click comes while the first is under way: it sends nothing.
  if (sheet.filled.work.at === 'submitting' || !shown || !source) return;
  const isStored = shown.stored?.status === 'final' && !shown.unsaved;
  const rating = isStored && shown.stored ? shown.stored : ratingOf(shown, status);
  const sending = { host, sheet, source, shown, rating };
  sheet.change({ work: { at: 'submitting' } });
  const stored = isStored || (await stores(sending));
  if (stored && status === 'final' && shown.evaluation) await handsIn(sending, shown.evaluation);
  if (host.sheet === sheet) await host.focusOn('[part~="status"]');
}

async function stores(sending: Sending): Promise<boolean> {
  const { source, rating } = sending;
  try {
    handedOver(sending, await source.put('rating', rating));
    return true;
  } catch (error) {
    await refused(sending, toKinerjaError(error));
    return false;
  }
}

function told(
  sending: Sending,
  kind: 'rating' | 'evaluation',
  id: string,
  delivery: Delivery,
  work: Work,
): void {
  const { host, sheet, rating } = sending;
  const { state, code } = delivery;
  const over = inPlaceOf(sheet, 'work', work);
  follow(host, { kind, id }, delivery, {
    arrived: () => over({ at: 'done', code }),
    refused: (error) => {
      over({ at: 'refused', error });
      void rebase(sending);
    },
  });
  host.dispatchEvent(new SubmittedEvent({ kind, id, plan: rating.plan, state, code }));
}

/** What was refused is not what the next version goes on from: that is what the receiver has. */
async function rebase({ host, sheet, source, rating }: Sending): Promise<void> {
  await host.refresh();
  const theirs = await source.list('rating', { plan: rating.plan }).catch(() => undefined);
  const { began } = sheet.filled;
  if (!theirs || began?.id !== rating.id || began.revision !== rating.revision) return;
  sheet.change({ began: theirs.find(({ id }) => id === rating.id) });
}

function handedOver(sending: Sending, delivery: Delivery): void {
  const { host, sheet, rating, shown } = sending;
  const { id, plan, status } = rating;
  const { state, code } = delivery;
  const goesOn = shown.evaluation !== undefined && status === 'final';
  const work: Work = { at: state === 'received' ? 'done' : 'queued', code };
  sheet.change({ draft: undefined, again: false, restored: false, ...(goesOn ? {} : { work }) });
  forget(id);
  host.adopt(rating);
  told(sending, 'rating', id, delivery, work);
  host.dispatchEvent(new RatedEvent(plan, id, status));
}

async function handsIn(sending: Sending, known: Evaluation): Promise<void> {
  const { host, sheet, source, shown, rating } = sending;
  try {
    const { evaluation, delivery } = await handIn(source, known, shown, rating, host.clock());
    host.adoptEvaluation(evaluation);
    // Nobody needs a code for what had arrived before.
    const code = delivery?.code ?? '';
    const work: Work = { at: delivery?.state === 'stored' ? 'queued' : 'done', code };
    sheet.change({ work });
    if (delivery) told(sending, 'evaluation', evaluation.id, delivery, work);
  } catch (error) {
    const failure = toKinerjaError(error);
    sheet.change({ work: { at: 'editing', error: failure } });
    host.dispatchEvent(new FailedEvent(failure));
  }
}

async function refused({ host, sheet, source, shown, rating }: Sending, error: KinerjaError): Promise<void> {
  host.dispatchEvent(new FailedEvent(error));
  // From here on it is unsaved, also when it was finished from a stored draft without a change.
  sheet.change({ draft: shown.draft, began: shown.stored });
  const theirs = isKinerjaError(error, 'conflict') ? await latest(source, rating) : undefined;
  sheet.change({ work: theirs ? { at: 'conflict', theirs } : { at: 'editing', error } });
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
  const { sheet } = host;
  const { work } = sheet.filled;
  if (work.at !== 'conflict') return;
  sheet.change({ began: work.theirs, work: editing });
  void save(host, 'draft');
}

/** After a conflict: goes on from the stored version, and lays mine aside. */
export function useStored(host: SavingHost): void {
  const { sheet } = host;
  const { work, draft } = sheet.filled;
  if (work.at !== 'conflict') return;
  sheet.change({ aside: draft, draft: undefined, work: editing });
  host.adopt(work.theirs);
  void host.focusOn('h2');
}
