import type { Told } from '../shared/plan-body.ts';
import type { RoleWords } from './rating-words.ts';

/** Raters beside the supervisor and the employee. */
export type OtherRole = 'peer' | 'subordinate' | 'third-party';

/** The words of a rating that is handed in for an evaluation, or judged by a scheme. */
export interface VoiceWords {
  readonly roles: { readonly [Role in 'supervisor' | 'self' | 'other']: RoleWords };
  readonly headings: { readonly [Role in OtherRole]: string };
  readonly voices: { readonly [Role in OtherRole]: string };
  readonly closed: Told;
  readonly notInScheme: Told;
  readonly notHanded: Told;
  readonly contents: string;
  readonly handIn: string;
  readonly handingIn: string;
  readonly again: string;
  readonly againHint: string;
  readonly waitsForSelf: Told;
  readonly overallTitle: string;
  readonly overallIntro: string;
  readonly unableAsWhole: string;
  readonly sightTitle: string;
  readonly sight: {
    readonly self: (supervisor: string) => readonly string[];
    readonly supervisor: (employee: string) => readonly string[];
    readonly named: string;
    readonly group: (employee: string, least: number, voice: string) => string;
    readonly rollUp: (voice: string) => string;
    readonly asked: (employee: string) => string;
    readonly known: (supervisor: string) => string;
    readonly team: string;
    readonly style: string;
  };
  readonly tie: string;
  readonly tieHint: { readonly counted: string; readonly 'left-out': string };
  readonly tieText: string;
  readonly reasonsFor: (levels: string) => string;
  readonly evidenceAsked: string;
  readonly noReports: string;
  readonly mends: {
    readonly reason: (name: string) => string;
    readonly evidence: (name: string) => string;
    readonly self: string;
    readonly other: string;
  };
}
