import type { EvaluationAction, NewAdjustment } from '@kinerja/core/cycle';
import type { Citation } from '@kinerja/core/scoring';
import { newId } from '../../shared/new-id.ts';

/** One change of a level as it is being written. */
export interface ChangeDraft {
  /** Made once, so that what is sent again is the same. */
  readonly id: string;
  /** Place in what is scored, joined by `/`. */
  readonly place: string;
  /** A level; empty while none is chosen. */
  readonly to: string;
  readonly ground: string;
  readonly law: string;
  readonly article: string;
}

/** What is decided about one item, as it is being written. */
export interface DecisionDraft {
  readonly verdict: '' | 'kept' | 'changed';
  readonly ground: string;
  readonly change: ChangeDraft;
}

/** What somebody wrote for the acts, each by itself; nothing of it is lost by going elsewhere or by a conflict. */
export interface Drafts {
  readonly remark: string;
  readonly nominee: { readonly id: string; readonly role: string };
  readonly changes: readonly ChangeDraft[];
  readonly decisions: Readonly<Record<string, DecisionDraft>>;
  /** Ground by id of the follow-up; one that is not chosen is not there. */
  readonly followUps: Readonly<Record<string, string>>;
  /** The stretch to open an evaluation for, `from/to`; empty: as proposed. */
  readonly stretch: string;
}

/** Nothing written yet. */
export const noDrafts: Drafts = {
  remark: '',
  nominee: { id: '', role: '' },
  changes: [],
  decisions: {},
  followUps: {},
  stretch: '',
};

/** Place in what is scored as one text, and back. */
export const placeOf = (path: readonly string[]): string => path.join('/');
export const pathOf = (place: string): readonly string[] => place.split('/');

/** A change that nothing was said of yet, resting on what the scheme or the law says. */
export function newChange(place: string, { law, place: article }: Citation): ChangeDraft {
  return { id: newId(), place, to: '', ground: '', law, article };
}

/** A change as core takes it. A rule that the person named is the office's own, the proposed one keeps its status. */
export function adjustmentOf(change: ChangeDraft, proposed: Citation): NewAdjustment {
  const [law, place] = [change.law.trim(), change.article.trim()];
  const status = law === proposed.law && place === proposed.place ? proposed.status : 'local-policy';
  return {
    id: change.id,
    path: [...pathOf(change.place)],
    to: change.to,
    ground: change.ground.trim(),
    rule: { law, place, status },
  };
}

/** The drafts after an act: what was written for it is done with. */
export function withoutDone(drafts: Drafts, action: EvaluationAction | 'open'): Drafts {
  const { remark, nominee, changes, decisions, followUps, stretch } = noDrafts;
  switch (action) {
    case 'nominate':
      return { ...drafts, nominee };
    case 'calibrate':
      return { ...drafts, changes };
    case 'decide':
      return { ...drafts, decisions };
    case 'follow-up':
      return { ...drafts, followUps };
    case 'open':
      return { ...drafts, stretch };
    default:
      return { ...drafts, remark };
  }
}

/** Whether something was written that is not sent. */
export function isWritten({ remark, nominee, changes, decisions, followUps }: Drafts): boolean {
  return (
    remark.trim() !== '' ||
    nominee.id.trim() !== '' ||
    changes.some(({ to, ground }) => to !== '' || ground.trim() !== '') ||
    Object.values(decisions).some(({ verdict, ground }) => verdict !== '' || ground.trim() !== '') ||
    Object.keys(followUps).length > 0
  );
}
