import type { Award, AwardStage } from '@kinerja/core/cycle';
import type { FollowUp } from '@kinerja/core/schemes';
import type { Told } from '../shared/plan-body.ts';

/** Every sentence of the recognition. */
export interface RecognitionWords {
  readonly heading: string;
  readonly absent: Told;
  readonly unknownRole: (role: string) => Told;
  readonly noPerson: Told;
  readonly unknownScheme: (scheme: string) => Told;
  readonly nothing: Told;
  readonly everybody: string;
  readonly year: string;
  readonly allYears: string;
  readonly count: (count: number) => string;
  readonly kinds: Readonly<Record<Award['kind'], string>>;
  readonly every: Readonly<Record<Award['every'], string>>;
  readonly wholeYear: (year: string) => string;
  readonly announced: (day: string) => string;
  readonly among: (count: number) => string;
  readonly ground: string;
  readonly basis: (law: string, place: string, status: string) => string;
  readonly own: {
    readonly title: string;
    readonly stages: Readonly<Record<AwardStage, string>>;
    /** Not yet for everybody: from that day on. */
    readonly from: (day: string) => string;
    readonly small: (least: number) => string;
    readonly withhold: string;
    readonly show: string;
  };
  readonly office: {
    readonly title: string;
    readonly none: string;
    readonly standing: string;
    readonly granted: (day: string) => string;
    readonly waits: (days: number) => string;
    readonly announce: string;
    readonly ground: string;
    readonly groundHint: string;
    readonly withdraw: string;
    readonly reason: string;
    readonly reasonHint: string;
    readonly send: Readonly<Record<'announce' | 'withdraw', string>>;
    readonly cancel: string;
    readonly missing: string;
  };
  readonly sending: string;
  readonly done: Readonly<Record<'announce' | 'withhold' | 'show' | 'withdraw', Told>>;
  readonly queued: Told;
  readonly code: (code: string) => string;
  readonly notYet: Told;
  readonly rules: {
    readonly title: string;
    readonly everybody: string;
    readonly when: {
      readonly [Name in keyof FollowUp['when']]-?: (value: string) => string;
    };
    readonly protection: (least: number, days: number) => string;
  };
}
