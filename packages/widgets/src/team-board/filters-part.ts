import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { live } from 'lit/directives/live.js';
import { type Choice, type WaitingFor, narrows } from './choice.ts';
import { chosenPart } from './chosen.ts';
import { type Order, orders } from './order.ts';
import { stages } from './row.ts';
import type { TeamBoardWords } from './team-board-words.ts';

/** What can be chosen from. */
export interface Offered {
  readonly choice: Choice;
  readonly units: readonly string[];
  readonly predicates: readonly (readonly [id: string, label: string])[];
  /** Where rows are cards there is no head to sort by. */
  readonly narrow: boolean;
  readonly words: TeamBoardWords;
}

type Option = readonly [value: string, label: string];

const waitsFor = ['employee', 'supervisor', 'performance-team', 'appeal-authority'] as const;

function selectPart(
  name: string,
  label: string,
  value: string,
  options: readonly Option[],
  chosen: (value: string) => void,
): TemplateResult {
  const change = (event: Event): void => chosen((event.target as HTMLSelectElement).value);
  // Hundreds of units are not gone through again for each letter that is typed.
  return html`<label class="field"
    >${label}
    ${chosenPart(
      options.find(([id]) => id === value)?.[1],
      html`<select name=${name} @change=${change} .value=${live(value)}>
        ${guard([options, value], () =>
          options.map(([id, text]) => html`<option value=${id} ?selected=${id === value}>${text}</option>`),
        )}
      </select>`,
    )}
  </label>`;
}

/** The same options while they are made of the same, so that `guard` sees that nothing changed. */
const kept = new WeakMap<object, { readonly all: string; readonly options: readonly Option[] }>();

function unitOptions({ units, words: { all } }: Offered): readonly Option[] {
  const known = kept.get(units);
  if (known?.all === all) return known.options;
  const options: readonly Option[] = [['', all], ...units.map((unit): Option => [unit, unit])];
  kept.set(units, { all, options });
  return options;
}

function sortPart({ choice, words }: Offered, change: (change: Partial<Choice>) => void): TemplateResult {
  const options = orders.map((order): Option => [order, words.columns[order]]);
  return html`${selectPart('order', words.sortBy, choice.order, options, (order) =>
      change({ order: order as Order }),
    )}
    <label class="row tick"
      ><input
        type="checkbox"
        name="down"
        .checked=${live(choice.down)}
        @change=${(event: Event) => change({ down: (event.target as HTMLInputElement).checked })}
      />${words.down}</label
    >`;
}

/** Fields that leave people out, and where there is no head those that sort. */
export function filtersPart(offered: Offered, change: (change: Partial<Choice>) => void): TemplateResult {
  const { choice, words, units, predicates, narrow } = offered;
  const all: Option = ['', words.all];
  const { me, overdue, other } = words.waitingFor;
  const waiting: readonly Option[] = [
    all,
    ['me', me],
    ['overdue', overdue],
    ...waitsFor.map((role): Option => [role, other(words.roles[role])]),
  ];
  const selects = html`${selectPart('waiting', words.waiting, choice.waiting, waiting, (value) =>
    change({ waiting: value as WaitingFor }),
  )}
  ${selectPart(
    'stage',
    words.stage,
    choice.stage,
    [all, ...stages.map((stage): Option => [stage, words.stages[stage]])],
    (value) => change({ stage: value as Choice['stage'] }),
  )}
  ${
    units.length > 1
      ? selectPart('unit', words.unit, choice.unit, unitOptions(offered), (unit) => change({ unit }))
      : nothing
  }
  ${selectPart('predicate', words.predicate, choice.predicate, [all, ...predicates], (predicate) =>
    change({ predicate }),
  )}
  ${narrow ? sortPart(offered, change) : nothing}`;
  const clear = ({ target }: Event): void => {
    // The button goes, and would take the focus with it.
    (target as HTMLElement).closest('.filters')?.querySelector('input')?.focus();
    change({ text: '', unit: '', stage: '', waiting: '', predicate: '' });
  };
  return html`<div class="filters" role="search" aria-label=${words.search}>
    <label class="field wide"
      >${words.search}
      <input
        type="search"
        name="text"
        autocomplete="off"
        .value=${live(choice.text)}
        @input=${(event: Event) => change({ text: (event.target as HTMLInputElement).value })}
    /></label>
    ${
      narrow
        ? html`<details class="choices">
            <summary>${words.filters}</summary>
            ${selects}
          </details>`
        : selects
    }
    ${
      narrows(choice)
        ? html`<button type="button" class="link" @click=${clear}>${words.clear}</button>`
        : nothing
    }
  </div>`;
}
