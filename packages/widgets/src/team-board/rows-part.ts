import { daysBetween } from '@kinerja/core/calendar';
import { html, render, type TemplateResult } from 'lit';
import type { Cell, Grid } from './grid-part.ts';
import type { Row } from './row.ts';
import type { Drawn } from './virtual-rows.ts';
import type { Waiting } from './waits.ts';

/** What can be done with a row. */
export interface RowActions {
  readonly open: (row: Row) => void;
}

interface WaitsText {
  readonly what: string;
  readonly when: string;
  readonly tone: string;
  /** How many others wait: `+7`. */
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
    more: others.length > 0 ? `+${others.length}` : '',
  };
}

/** The cells of a row. One template without others inside: only the words change when it is used for somebody else. */
function cellsPart(row: Row, index: number, grid: Grid, { open }: RowActions): TemplateResult {
  const { words, active } = grid;
  const { person, supervisor, stage, predicate, member } = row;
  const { what, when, tone, more } = waitsText(row, grid);
  const tab = (column: number): number => (active.row === index && active.column === column ? 0 : -1);
  const rater = grid.manySupervisors && supervisor ? words.ratedBy(supervisor) : '';
  const { columns } = words;
  return html`<div role="rowheader" aria-colindex="1" class="name">
      <button type="button" class="open" data-column="0" tabindex=${tab(0)} @click=${() => open(row)}>
        <span class="clip">${person.name}</span>
      </button>
      <span class="small clip">${person.position}</span>
    </div>
    <div
      role="gridcell"
      aria-colindex="2"
      class="of-unit"
      data-caption=${columns.unit}
      data-column="1"
      tabindex=${tab(1)}
    >
      <span class="clip">${person.unit ?? ''}</span><span class="small clip">${rater}</span>
    </div>
    <div
      role="gridcell"
      aria-colindex="3"
      class="of-stage"
      data-caption=${columns.stage}
      data-column="2"
      tabindex=${tab(2)}
    >
      <span class="chip ${member.read ? stage : 'unread'}"
        >${member.read ? words.stages[stage] : words.notRead}</span
      >
    </div>
    <div
      role="gridcell"
      aria-colindex="4"
      class="of-waits"
      data-caption=${columns.waits}
      data-column="3"
      tabindex=${tab(3)}
    >
      <span class="clip">${what}</span
      ><span class="small clip ${tone}"
        >${when} <i>${more}<span class="aloud">${more && ` ${words.more}`}</span></i></span
      >
    </div>
    <div
      role="gridcell"
      aria-colindex="5"
      class="of-predicate"
      data-caption=${columns.predicate}
      data-column="4"
      tabindex=${tab(4)}
    >
      <span class="clip ${predicate ? 'predicate' : 'small'}"
        >${predicate ? grid.predicate(predicate) : words.noPredicate}</span
      >
    </div>`;
}

type Placed = readonly [key: number, row: Row, index: number];

/**
 * The rows of these indices, and the one with the focus, which must not vanish under whoever scrolls away from it. The
 * key is the place: what is scrolled out on one side is used again on the other.
 */
function placed({ rows, active }: Grid, { indices, places }: Drawn): readonly Placed[] {
  const isKept = active.row >= 0 && !indices.includes(active.row);
  const all = isKept ? [...indices, active.row].sort((a, b) => a - b) : indices;
  return all.flatMap((index): Placed[] => {
    const row = rows[index];
    const key = isKept && index === active.row ? -1 : index % places;
    return row ? [[key, row, index]] : [];
  });
}

/** By body and place the elements of rows: each is used again for whoever is next. */
const elements = new WeakMap<HTMLElement, Map<number, HTMLElement>>();

function rowElement(): HTMLElement {
  const element = document.createElement('div');
  element.className = 'line person';
  element.setAttribute('role', 'row');
  return element;
}

/** What was drawn last in an element. */
const drawn = new WeakMap<HTMLElement, readonly unknown[]>();

/** All that a row says. */
function saidOf(row: Row, index: number, grid: Grid): readonly unknown[] {
  const { active, height, today, words, predicate, manySupervisors } = grid;
  const column = active.row === index ? active.column : -1;
  return [row, index, column, height, today, words, predicate, manySupervisors];
}

function says(element: HTMLElement | undefined, said: readonly unknown[]): boolean {
  const before = element && drawn.get(element);
  return before !== undefined && said.every((each, at) => each === before[at]);
}

function drawRow(element: HTMLElement, row: Row, index: number, grid: Grid, actions: RowActions): void {
  element.setAttribute('aria-rowindex', `${index + 2}`);
  element.dataset['row'] = `${index}`;
  // Not `top`: rows that change places would be counted as a shift of the layout.
  element.style.transform = `translateY(${index * grid.height}px)`;
  render(cellsPart(row, index, grid, actions), element);
}

/**
 * Draws the rows that are seen into their body: by itself, so that to scroll draws nothing else, and a few at a time.
 * Only who is another changes place; those between stay where they are, for each that is moved is given style and laid
 * out anew. Tells whether some are left for the next time.
 */
export function drawRows(body: HTMLElement, grid: Grid, seen: Drawn, actions: RowActions): boolean {
  const root = body.getRootNode() as ShadowRoot;
  const focused = body.contains(root.activeElement) ? cellOfElement(root.activeElement) : undefined;
  const known = elements.get(body) ?? new Map<number, HTMLElement>();
  elements.set(body, known);
  const wanted = placed(grid, seen);
  const indices = new Map(wanted.map(([key, , index]) => [key, `${index}`]));
  for (const [key, element] of known) if (indices.get(key) !== element.dataset['row']) element.remove();
  const stale = wanted.filter(([key, row, index]) => !says(known.get(key), saidOf(row, index, grid)));
  const isSeen = ([, , index]: Placed): boolean => seen.isSeen(index);
  const now = [...stale.filter(isSeen), ...stale.filter((each) => !isSeen(each))].slice(0, seen.atOnce);
  let next = body.firstElementChild;
  for (const placing of wanted) {
    const [key, row, index] = placing;
    const element = known.get(key) ?? rowElement();
    if (now.includes(placing) || (index === grid.active.row && stale.includes(placing))) {
      known.set(key, element);
      drawn.set(element, saidOf(row, index, grid));
      drawRow(element, row, index, grid, actions);
    }
    if (element === next) next = next.nextElementSibling;
    // With the words of another place it is not shown in this one.
    else if (element.dataset['row'] === `${index}`) body.insertBefore(element, next);
  }
  keepFocus(body, root, focused);
  return stale.length > seen.atOnce;
}

function keepFocus(body: HTMLElement, root: ShadowRoot, focused: string | undefined): void {
  // The cell is another element now: what had the focus still has it.
  if (focused === undefined || cellOfElement(root.activeElement) === focused) return;
  const [row, column] = focused.split(' ').map(Number);
  body
    .querySelector<HTMLElement>(cellSelector({ row: row ?? 0, column: column ?? 0 }))
    ?.focus({ preventScroll: true });
}

/** The row and column that an element of the grid stands in, as one text. */
function cellOfElement(element: Element | null): string | undefined {
  const column = element?.closest<HTMLElement>('[data-column]');
  const row = column?.closest<HTMLElement>('[data-row]');
  return column && row ? `${row.dataset['row']} ${column.dataset['column']}` : undefined;
}

/** Where a cell is written on its elements. */
export const cellSelector = ({ row, column }: Cell): string =>
  `[data-row="${row}"] [data-column="${column}"]`;
