import { daysBetween } from '@kinerja/core/calendar';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { type Choice, type Order, orders } from './choice.ts';
import type { Row } from './row.ts';
import type { TeamBoardWords } from './team-board-words.ts';
import type { Range } from './virtual-rows.ts';
import type { Waiting } from './waits.ts';

/** The one cell that the tab key comes to; row -1 is the head. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** A long list as it is seen now. */
export interface Grid {
  readonly rows: readonly Row[];
  readonly range: Range;
  readonly height: number;
  readonly active: Cell;
  readonly choice: Choice;
  readonly today: string;
  readonly words: TeamBoardWords;
  /** Official label of a predicate. */
  readonly predicate: (id: string) => string;
  /** Whether other supervisors than the reader are on the board. */
  readonly manySupervisors: boolean;
}

/** What can be done in the list. */
export interface GridActions {
  readonly open: (row: Row) => void;
  readonly sort: (order: Order) => void;
  readonly keydown: (event: KeyboardEvent) => void;
  readonly focusin: (event: FocusEvent) => void;
}

/** How many columns there are. */
export const columnCount = orders.length;

const tab = ({ active }: Grid, row: number, column: number): number =>
  active.row === row && active.column === column ? 0 : -1;

function headPart(grid: Grid, { sort }: GridActions): TemplateResult {
  const { words, choice } = grid;
  const sorted = (order: Order): 'ascending' | 'descending' | 'none' =>
    choice.order !== order ? 'none' : choice.down ? 'descending' : 'ascending';
  return html`<div role="rowgroup" class="head">
    <div role="row" aria-rowindex="1" class="line">
      ${orders.map(
        (order, column) =>
          html`<div role="columnheader" aria-colindex=${column + 1} aria-sort=${sorted(order)}>
            <button
              type="button"
              class="sort"
              data-cell="-1 ${column}"
              tabindex=${tab(grid, -1, column)}
              @click=${() => sort(order)}
            >
              ${words.columns[order]}<span class="arrow" aria-hidden="true"
                >${{ ascending: '▲', descending: '▼', none: '' }[sorted(order)]}</span
              >
            </button>
          </div>`,
      )}
    </div>
  </div>`;
}

function waitText({ mine, role, item }: Waiting, { words, today }: Grid): TemplateResult {
  const { roles, you, actions, states, left } = words;
  const whose = mine ? you : roles[role];
  const when =
    item.lastDay !== null
      ? left(daysBetween(today, item.lastDay))
      : item.state === 'not-yet'
        ? ''
        : states[item.state];
  return html`<span class="clip">${words.waits(whose, actions[item.action])}</span
    ><span class="small ${item.state}">${when}</span>`;
}

function waitsCell({ waits, member }: Row, grid: Grid): TemplateResult {
  const { words } = grid;
  if (!member.read) return html`<span class="small">${words.notRead}</span>`;
  if (!waits) return html`<span class="bone" aria-hidden="true"></span>`;
  const [first, ...others] = waits;
  if (!first) return html`<span class="small">${words.nothing}</span>`;
  return html`${waitText(first, grid)}${
    others.length ? html` <span class="small">${words.more(others.length)}</span>` : nothing
  }`;
}

function cells(row: Row, grid: Grid): readonly TemplateResult[] {
  const { words } = grid;
  const { person, supervisor, stage, predicate, member } = row;
  return [
    html`<span class="clip">${person.unit ?? nothing}</span>${
        grid.manySupervisors && supervisor
          ? html`<span class="small clip">${words.ratedBy(supervisor)}</span>`
          : nothing
      }`,
    member.read
      ? html`<span class="chip ${stage}">${words.stages[stage]}</span>`
      : html`<span class="small">${words.notRead}</span>`,
    waitsCell(row, grid),
    html`<span class=${predicate ? 'predicate' : 'small'}
      >${predicate ? grid.predicate(predicate) : words.noPredicate}</span
    >`,
  ];
}

function rowPart(row: Row, index: number, grid: Grid, { open }: GridActions): TemplateResult {
  const { person } = row;
  const shift = `transform:translateY(${index * grid.height}px)`;
  return html`<div role="row" class="line person" aria-rowindex=${index + 2} .style=${shift}>
    <div role="rowheader" aria-colindex="1" class="name">
      <button
        type="button"
        class="open"
        data-cell="${index} 0"
        tabindex=${tab(grid, index, 0)}
        @click=${() => open(row)}
      >
        <span class="clip">${person.name}</span>
      </button>
      <span class="small clip">${person.position}</span>
    </div>
    ${cells(row, grid).map(
      (cell, place) =>
        html`<div
          role="gridcell"
          aria-colindex=${place + 2}
          class="of-${orders[place + 1]}"
          data-cell="${index} ${place + 1}"
          tabindex=${tab(grid, index, place + 1)}
        >
          <span class="caption" aria-hidden="true">${grid.words.columns[orders[place + 1] ?? 'name']}</span>
          <span class="value">${cell}</span>
        </div>`,
    )}
  </div>`;
}

/** Rows that are seen and the one with the focus, which must not vanish under whoever scrolls away from it. */
function drawn({ rows, range, active }: Grid): readonly (readonly [Row, number])[] {
  const { first, end } = range;
  const seen = rows.slice(first, end).map((row, place) => [row, first + place] as const);
  const kept = rows[active.row];
  if (!kept || (active.row >= first && active.row < end)) return seen;
  const outside = [kept, active.row] as const;
  return active.row < first ? [outside, ...seen] : [...seen, outside];
}

/** Everybody in a frame that scrolls: a grid whose rows are drawn only where they are seen; cards where it is narrow. */
export function gridPart(grid: Grid, actions: GridActions): TemplateResult {
  const { rows, height, words } = grid;
  return html`<p id="keys" class="hidden">${words.keys}</p>
    <div class="frame">
      <div class="probe" aria-hidden="true"></div>
      <div
        role="grid"
        aria-label=${words.grid}
        aria-describedby="keys"
        aria-rowcount=${rows.length + 1}
        aria-colcount=${columnCount}
        @keydown=${actions.keydown}
        @focusin=${actions.focusin}
      >
        ${headPart(grid, actions)}
        <div role="rowgroup" class="body" .style=${`height:${rows.length * height}px`}>
          ${repeat(
            drawn(grid),
            ([{ person }]) => person.id,
            ([row, index]) => rowPart(row, index, grid, actions),
          )}
        </div>
      </div>
    </div>`;
}
