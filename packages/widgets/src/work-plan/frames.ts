import type { TargetDraft } from './draft.ts';
import { control, errorAt } from './problems.ts';
import type { Shown } from './shown.ts';

/** Changes one target that is being written. */
export type ChangeTarget = (id: string, change: Partial<TargetDraft>) => void;

/** What stands around the control of a property of one target. */
export interface Frames {
  readonly shown: Shown;
  readonly draft: TargetDraft;
  readonly change: (change: Partial<TargetDraft>) => void;
  /** Frame of a field, with its error if it has one. */
  readonly frame: (
    field: string,
    label: string,
    value: string,
    hint?: string,
  ) => {
    readonly id: string;
    readonly label: string;
    readonly of: string;
    readonly value: string;
    readonly hint: string | undefined;
    readonly error: string | undefined;
    readonly disabled: boolean;
  };
}

/** What stands around the controls of one target. */
export function framesOf(shown: Shown, draft: TargetDraft, number: number, target: ChangeTarget): Frames {
  const { problems, work, words } = shown;
  const mend = work.at === 'editing' && work.mend === true;
  return {
    shown,
    draft,
    change: (change) => target(draft.id, change),
    frame: (field, label, value, hint) => {
      const id = control(draft.id, field);
      const disabled = work.at === 'submitting';
      return {
        id,
        label,
        of: words.target(number),
        value,
        hint,
        error: errorAt(id, problems, mend),
        disabled,
      };
    },
  };
}
