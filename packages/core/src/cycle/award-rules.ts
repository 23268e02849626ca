import type { AwardAction, AwardStage } from '../records/award.ts';
import type { Role } from '../records/history.ts';
import type { Citation } from '../scoring/step.ts';
import type { Rules } from './machine.ts';

/** What must hold of an award before it is announced. */
export type AwardNeed = 'granted' | 'unit' | 'first' | 'willing';

const management: readonly Role[] = ['supervisor', 'performance-team'];

/** Who may do what with an award; `new` is not yet written. */
export const awardRules: Rules<AwardAction, AwardStage | 'new', AwardNeed> = {
  announce: {
    from: ['new'],
    to: 'announced',
    by: management,
    brings: ['id', 'followUp', 'ground'],
    needs: ['granted', 'unit', 'first', 'willing'],
  },
  withhold: { from: ['announced'], to: 'withheld', by: ['employee'], brings: [], needs: [] },
  show: { from: ['withheld'], to: 'announced', by: ['employee'], brings: [], needs: [] },
  withdraw: {
    from: ['announced', 'withheld'],
    to: 'withdrawn',
    by: management,
    brings: ['remark'],
    needs: [],
  },
};

/** What an office has decided about telling everybody. No law that was found gives these numbers. */
export interface RecognitionPolicy {
  /** Of a unit with fewer people nothing is told, because it tells of those who are not named. */
  readonly leastInUnit: number;
  /** Days after the announcement in which only the employee and the office see it, to say no in time. */
  readonly quietDays: number;
  readonly citation: Citation;
}

/** 5 people, 3 days: an assumption, to be replaced by the office's own decision. */
export const defaultRecognitionPolicy: RecognitionPolicy = {
  leastInUnit: 5,
  quietDays: 3,
  citation: { law: 'Kinerja', place: 'ambang pengumuman bawaan; bukan ketentuan', status: 'assumption' },
};
