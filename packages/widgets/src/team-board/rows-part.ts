import { daysBetween } from '@kinerja/core/calendar';
import { html, nothing, render, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Cell, Grid } from './grid-part.ts';
import type { Row } from './row.ts';
import type { Range } from './virtual-rows.ts';
import type { Waiting } from './waits.ts';

/** What can be done with a row. */
export interface RowActions {
  readonly open: (row: Row) => void;
}

interface WaitsText {
  readonly what: string;
  readonly when: string;
  readonly tone: string;
  readonly more: string;
}

const plainly = (what: string): WaitsText => ({ what, when: '', tone: '', more: '' });

function whenOf({ item }: Waiting, { words, today }: Grid): string {
  if (item.lastDay !== null) return words.left(daysBetween(today, item.lastDay));
  return item.state === 'not-yet' ? '' : words.states[item.state];
}

function waitsText({ waits, member }: Row, grid: Grid): WaitsText {
  const { words } = grid;
  if (!member.read || !waits) return plainly(member.read ? '…' : words.notRead);
  const [first, ...others] = waits;
  if (!first) return plainly(words.nothing);
  const whose = first.mine ? words.you : words.roles[first.role];
  return {
    what: words.waits(whose, words.actions[first.item.action]),
    when: whenOf(first, grid),
    tone: first.item.state,
    more: others.length > 0 ? words.more(others.length) : '',
  };
}

// One template without others inside: of such a row only the words change when it is used for somebody else.
function rowPart(row: Row, index: number, grid: Grid, { open }: RowActions): TemplateResult {
  const { words, active, height } = grid;
  const { person, supervisor, stage, predicate, member } = row;
  const { what, when, tone, more } = waitsText(row, grid);
  const tab = (column: number): number => (active.row === index && active.column === column ? 0 : -1);
  const rater = grid.manySupervisors && supervisor ? words.ratedBy(supervisor) : '';
  const { columns } = words;
  return html`<div
    role="row"
    class="line person"
    aria-rowindex=${index + 2}
    .style=${`transform:translateY(${index * height}px)`}
  >
    <div role="rowheader" aria-colindex="1" class="name">
      <button type="button" class="open" data-cell="${index} 0" tabindex=${tab(0)} @click=${() => open(row)}>
        <span class="clip">${person.name}</span>
      </button>
      <span class="small clip">${person.position}</span>
    </div>
    <div role="gridcell" aria-colindex="2" class="of-unit" data-cell="${index} 1" tabindex=${tab(1)}>
      <span class="caption" aria-hidden="true">${columns.unit}</span>
      <span class="clip">${person.unit ?? ''}</span><span class="small clip">${rater}</span>
    </div>
    <div role="gridcell" aria-colindex="3" class="of-stage" data-cell="${index} 2" tabindex=${tab(2)}>
      <span class="caption" aria-hidden="true">${columns.stage}</span>
      <span class="chip ${member.read ? stage : 'unread'}"
        >${member.read ? words.stages[stage] : words.notRead}</span
      >
    </div>
    <div role="gridcell" aria-colindex="4" class="of-waits" data-cell="${index} 3" tabindex=${tab(3)}>
      <span class="caption" aria-hidden="true">${columns.waits}</span>
      <span class="clip">${what}</span><span class="small clip ${tone}">${when} <i>${more}</i></span>
    </div>
    <div role="gridcell" aria-colindex="5" class="of-predicate" data-cell="${index} 4" tabindex=${tab(4)}>
      <span class="caption" aria-hidden="true">${columns.predicate}</span>
      <span class="clip ${predicate ? 'predicate' : 'small'}"
        >${predicate ? grid.predicate(predicate) : words.noPredicate}</span
      >
    </div>
  </div>`;
}

/** More than are ever drawn at once. */
const PLACES = 64;

type Drawn = readonly [key: number, row: Row, index: number];

/**
 * Rows that are seen, and the one with the focus, which must not vanish under whoever scrolls away from it. The key is
 * a place among as many as are drawn: what is scrolled out on one side is used again on the other.
 */
function drawn({ rows, active }: Grid, { first, end }: Range): readonly Drawn[] {
  const seen = rows.slice(first, end).map((row, at): Drawn => [(first + at) % PLACES, row, first + at]);
  const kept = rows[active.row];
  if (!kept || (active.row >= first && active.row < end)) return seen;
  const outside: Drawn = [-1, kept, active.row];
  return active.row < first ? [outside, ...seen] : [...seen, outside];
}

/** Draws the rows that are seen into their body: by itself, so that to scroll draws nothing else. */
export function drawRows(body: HTMLElement, grid: Grid, range: Range, actions: RowActions): void {
  const root = body.getRootNode() as ShadowRoot;
  const focused = body.contains(root.activeElement) ? cellOfElement(root.activeElement) : undefined;
  render(
    grid.rows.length === 0
      ? nothing
      : repeat(
          drawn(grid, range),
          ([key]) => key,
          ([, row, index]) => rowPart(row, index, grid, actions),
        ),
    body,
  );
  // The cell is another element now: what had the focus still has it.
  if (focused === undefined || cellOfElement(root.activeElement) === focused) return;
  body.querySelector<HTMLElement>(`[data-cell="${focused}"]`)?.focus({ preventScroll: true });
}

function cellOfElement(element: Element | null): string | undefined {
  return element instanceof HTMLElement ? element.dataset['cell'] : undefined;
}

/** Where a cell is written on an element. */
export const cellSelector = ({ row, column }: Cell): string => `[data-cell="${row} ${column}"]`;
