import type { ErrorCode, KinerjaError, Kind, Source } from '@kinerja/core';
import type { Due } from '@kinerja/core/cycle';

/** Every event crosses shadow roots and reaches the document. */
const everywhere = { bubbles: true, composed: true } as const;

/** A widget without a source asks the nearest `<kinerja-source>` for one; whoever has one accepts and stops the event. */
export class ConnectEvent extends Event {
  /** Gives the widget its source. */
  readonly accept: (source: Source) => void;
  /** Whose device this is; on one that is not personal the source should keep nothing. */
  readonly device: string;

  constructor(accept: (source: Source) => void, device = 'personal') {
    super('kinerja-connect', everywhere);
    this.accept = accept;
    this.device = device;
  }
}

/** A person answered one question. */
export class AnsweredEvent extends Event {
  readonly question: string;
  readonly value: number | 'unknown';

  constructor(question: string, value: number | 'unknown') {
    super('kinerja-answered', everywhere);
    this.question = question;
    this.value = value;
  }
}

/** What was handed over, and what became of it. */
export interface Submission {
  readonly kind: Kind;
  readonly id: string;
  readonly state: 'received' | 'stored';
  /** What a person may keep and quote, e.g. `K7Q2-MX4D`. */
  readonly code: string;
  readonly survey?: string | undefined;
  readonly plan?: string | undefined;
}

/** A record was put: received, or stored on this device. */
export class SubmittedEvent extends Event implements Submission {
  readonly kind: Kind;
  readonly id: string;
  readonly state: 'received' | 'stored';
  readonly code: string;
  readonly survey: string | undefined;
  readonly plan: string | undefined;

  constructor(submission: Submission) {
    super('kinerja-submitted', everywhere);
    this.kind = submission.kind;
    this.id = submission.id;
    this.state = submission.state;
    this.code = submission.code;
    this.survey = submission.survey;
    this.plan = submission.plan;
  }
}

/** A record that had been stored on this device reached the receiver. */
export class DeliveredEvent extends Event {
  readonly kind: Kind;
  readonly id: string;
  readonly code: string;

  constructor(kind: Kind, id: string, code: string) {
    super('kinerja-delivered', everywhere);
    this.kind = kind;
    this.id = id;
    this.code = code;
  }
}

/** An employee reported progress on a target. */
export class ReportedEvent extends Event {
  readonly plan: string;
  /** The id of the target; \`target\` is taken by every event. */
  readonly targetId: string;
  readonly id: string;

  constructor(plan: string, targetId: string, id: string) {
    super('kinerja-reported', everywhere);
    this.plan = plan;
    this.targetId = targetId;
    this.id = id;
  }
}

/** A rating was saved as a draft or made final. */
export class RatedEvent extends Event {
  readonly plan: string;
  readonly id: string;
  readonly status: 'draft' | 'final';

  constructor(plan: string, id: string, status: 'draft' | 'final') {
    super('kinerja-rated', everywhere);
    this.plan = plan;
    this.id = id;
    this.status = status;
  }
}

/** A plan was written, or moved to another stage. */
export class PlannedEvent extends Event {
  readonly plan: string;
  readonly stage: 'draft' | 'submitted' | 'agreed';
  readonly state: 'received' | 'stored';

  constructor(plan: string, stage: PlannedEvent['stage'], state: PlannedEvent['state']) {
    super('kinerja-planned', everywhere);
    this.plan = plan;
    this.stage = stage;
    this.state = state;
  }
}

/** Somebody tried a rule on made-up numbers, and is done with a change; nothing of it is a record. */
export class SimulatedEvent extends Event {
  /** Id of the rule: of a regulation, or of how a scheme joins its voices. */
  readonly regulation: string;
  /** `null` while something is missing or impossible. */
  readonly value: string | null;
  readonly grade: string | null;

  constructor(regulation: string, value: string | null, grade: string | null) {
    super('kinerja-simulated', everywhere);
    this.regulation = regulation;
    this.value = value;
    this.grade = grade;
  }
}

/** Somebody came to the end of an introduction, or skipped it; the page may remember that. */
export class IntroducedEvent extends Event {
  readonly skipped: boolean;

  constructor(skipped: boolean) {
    super('kinerja-introduced', everywhere);
    this.skipped = skipped;
  }
}

/** What somebody has to do is another list than before: for the mail of the host. */
export class DueEvent extends Event {
  /** Soonest last day first; what lies ahead too. */
  readonly items: readonly Due[];

  constructor(items: readonly Due[]) {
    super('kinerja-due', everywhere);
    this.items = items;
  }
}

/** Something failed, and the widget shows it; the host may log it. */
export class FailedEvent extends Event {
  readonly code: ErrorCode;
  readonly error: KinerjaError;

  constructor(error: KinerjaError) {
    super('kinerja-failed', everywhere);
    this.code = error.code;
    this.error = error;
  }
}

/**
 * The receiver will not take something that had been stored on the device; it stays there until a person decides.
 * Whoever cancels the event shows that in another way than `<kinerja-source>` does.
 */
export class RejectedEvent extends Event {
  readonly kind: Kind;
  readonly id: string;
  readonly code: ErrorCode;
  readonly error: KinerjaError;

  constructor(kind: Kind, id: string, error: KinerjaError) {
    super('kinerja-rejected', { ...everywhere, cancelable: true });
    this.kind = kind;
    this.id = id;
    this.code = error.code;
    this.error = error;
  }
}

/** Event name → event, for typed listeners. */
export interface KinerjaEventMap {
  'kinerja-connect': ConnectEvent;
  'kinerja-answered': AnsweredEvent;
  'kinerja-submitted': SubmittedEvent;
  'kinerja-delivered': DeliveredEvent;
  'kinerja-reported': ReportedEvent;
  'kinerja-rated': RatedEvent;
  'kinerja-planned': PlannedEvent;
  'kinerja-simulated': SimulatedEvent;
  'kinerja-introduced': IntroducedEvent;
  'kinerja-due': DueEvent;
  'kinerja-failed': FailedEvent;
  'kinerja-rejected': RejectedEvent;
}

declare global {
  interface HTMLElementEventMap extends KinerjaEventMap {}
  interface DocumentEventMap extends KinerjaEventMap {
    /** A `<kinerja-source>` has just become able to answer; says nothing else. */
    'kinerja-ready': Event;
  }
}
