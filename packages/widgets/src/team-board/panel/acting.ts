import { type KinerjaError, type Records, type Source, isKinerjaError, toKinerjaError } from '@kinerja/core';
import { focusControl } from '../../parts/field.ts';
import { FailedEvent, SubmittedEvent } from '../../shared/events.ts';
import { follow, inPlaceOf } from '../../shared/follow.ts';
import { after } from './acts.ts';
import type { BodyActions } from './body.ts';
import { type Drafts, noDrafts, withoutDone } from './draft.ts';
import { OpenedEvent } from './opened-event.ts';
import { problemsOf } from './problems.ts';
import type { Asking, Shown, Work } from './shown.ts';

type Evaluation = Records['evaluation'];

/** The element in which somebody acts on an evaluation. */
export interface ActingHost extends HTMLElement {
  readonly renderRoot: ParentNode;
  readonly updateComplete: Promise<boolean>;
  readonly source: Source | undefined;
  readonly clock: () => Date;
  readonly shown: Shown | undefined;
  /** Whom and which evaluation it is about, and who looks: what ends after that is another is not its business. */
  readonly concerns: string;
  work: Work;
  drafts: Drafts;
  /** Shows this evaluation as the stored one. */
  keep(evaluation: Evaluation): void;
  /** Reads again behind what is shown. */
  refresh(): Promise<void>;
  focusOn(selector: string): Promise<void>;
}

const idle: Work = { at: 'idle' };

async function latest(source: Source, id: string): Promise<Evaluation | undefined> {
  try {
    return await source.get('evaluation', id);
  } catch {
    // Then only what failed can be told.
    return undefined;
  }
}

async function submit(host: ActingHost, asking: Asking): Promise<void> {
  const { source, shown } = host;
  if (!source || !shown || host.work.at === 'submitting') return;
  const { concerns } = host;
  host.work = { at: 'submitting', asking };
  try {
    const evaluation = after(asking, shown, host.clock().toISOString());
    const delivery = await source.put('evaluation', evaluation);
    const { state, code } = delivery;
    const work: Work = { at: state === 'received' ? 'done' : 'queued', asking, code };
    if (host.concerns === concerns) {
      host.drafts = withoutDone(host.drafts, asking.action);
      host.work = work;
      host.keep(evaluation);
    }
    tell(host, evaluation, state, code);
    const over = inPlaceOf(host, 'work', work);
    follow(host, { kind: 'evaluation', id: evaluation.id }, delivery, {
      arrived: () => over({ at: 'done', asking, code }),
      refused: (error) => {
        over({ at: 'refused', error });
        void host.refresh();
      },
    });
  } catch (error) {
    const failed = toKinerjaError(error);
    host.dispatchEvent(new FailedEvent(failed));
    if (host.concerns === concerns) await refused(host, source, asking, failed);
  }
  if (host.concerns === concerns) await host.focusOn('.work [part~="status"]');
}

function tell(host: ActingHost, { id, plans }: Evaluation, state: 'received' | 'stored', code: string): void {
  host.dispatchEvent(new SubmittedEvent({ kind: 'evaluation', id, plan: plans[0], state, code }));
}

async function refused(host: ActingHost, source: Source, asking: Asking, error: KinerjaError): Promise<void> {
  const before = host.shown?.evaluation;
  const id = before?.id ?? (isKinerjaError(error, 'conflict') ? error.facts.id : undefined);
  const theirs = isKinerjaError(error, 'conflict') && id !== undefined ? await latest(source, id) : undefined;
  if (!theirs) {
    host.work = { at: 'asking', asking, error };
    return;
  }
  host.work = { at: 'conflict', asking, since: theirs.history.slice(before?.history.length ?? 0) };
  host.keep(theirs);
}

function confirm(host: ActingHost): void {
  const { shown, work } = host;
  if (!shown || work.at !== 'asking') return;
  const { asking } = work;
  if (problemsOf(asking, shown).length === 0) return void submit(host, asking);
  host.work = { at: 'asking', asking, lacking: true };
  void host.focusOn('.mend');
}

/** Where focus goes back to: the button that began it, if it is still there. */
const beginning = ({ action, rater }: Asking): string =>
  rater ? `[data-rater="${action}/${rater.id}"]` : `[data-act="${action}"]`;

function ask(host: ActingHost, asking: Asking): void {
  if (host.work.at === 'submitting') return;
  host.work = { at: 'asking', asking };
  void host.focusOn('#ask-title');
}

async function reload(host: ActingHost): Promise<void> {
  const { source, shown, work } = host;
  if (!source || !shown?.evaluation || work.at !== 'asking') return;
  const theirs = await latest(source, shown.evaluation.id);
  if (!theirs) return;
  host.work = {
    at: 'conflict',
    asking: work.asking,
    since: theirs.history.slice(shown.evaluation.history.length),
  };
  host.keep(theirs);
  await host.focusOn('.work [part~="status"]');
}

/** What is done with one person's evaluation. */
export function acting(host: ActingHost): BodyActions {
  return {
    ask: (asking) => ask(host, asking),
    change: (change) => {
      host.drafts = change(host.drafts);
      // What failed before is not said of what was changed since; what lacks is worked out anew.
      const { work } = host;
      if (work.at === 'asking' && work.error) host.work = { at: 'asking', asking: work.asking };
    },
    confirm: () => confirm(host),
    back: () => {
      const { work } = host;
      host.work = idle;
      void host.focusOn('asking' in work ? beginning(work.asking) : '#member-title');
    },
    again: () => {
      if (host.work.at === 'conflict') ask(host, host.work.asking);
    },
    reload: () => void reload(host),
    go: (id) => void host.updateComplete.then(() => focusControl(host.renderRoot, id)),
    open: (page, plan) => void host.dispatchEvent(new OpenedEvent(page, plan)),
  };
}

/** Forgets what was written: of another person. */
export const fresh = (): { readonly work: Work; readonly drafts: Drafts } => ({
  work: idle,
  drafts: noDrafts,
});
