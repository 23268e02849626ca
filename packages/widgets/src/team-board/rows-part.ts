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

/** The elements of the rows in a body. */
interface Body {
  /** By place: each is used again for whoever is next. */
  readonly elements: Map<number, HTMLElement>;
  /** Those that do not stand where they are read, but where whoever they were used for before stood. */
  readonly unordered: Set<HTMLElement>;
}

const bodies = new WeakMap<HTMLElement, Body>();

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
  return said.every((each, at) => each === before?.[at]);
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
 * Where a row is seen does not depend on where its element stands: each that is moved is given style and laid out anew,
 * so they are put in the order of reading once all have their words. Tells whether something is left for the next time.
 */
export function drawRows(body: HTMLElement, grid: Grid, seen: Drawn, actions: RowActions): boolean {
  const root = body.getRootNode() as ShadowRoot;
  const focused = body.contains(root.activeElement) ? cellOfElement(root.activeElement) : undefined;
  const known = bodies.get(body) ?? { elements: new Map(), unordered: new Set() };
  bodies.set(body, known);
  const { elements, unordered } = known;
  const wanted = placed(grid, seen);
  const stale = wanted.filter(([key, row, index]) => !says(elements.get(key), saidOf(row, index, grid)));
  const rank = ([, , index]: Placed): number => (index === grid.active.row || seen.isSeen(index) ? 0 : 1);
  const now = stale.sort((one, other) => rank(one) - rank(other)).slice(0, seen.atOnce);
  for (const [key, row, index] of now) {
    const element = elements.get(key) ?? rowElement();
    elements.set(key, element);
    if (element.dataset['row'] !== `${index}`) unordered.add(element);
    drawn.set(element, saidOf(row, index, grid));
    drawRow(element, row, index, grid, actions);
  }
  putIn(body, wanted, known, grid.rows.length);
  if (now.length === 0) putInOrder(body, wanted, known, seen.atOnce);
  keepFocus(body, root, focused);
  return stale.length > now.length || unordered.size > 0;
}

/**
 * A row that has no words yet is not there; whoever had its place before stays meanwhile, out of sight. Who is elsewhere
 * now, or on the list no more, goes.
 */
function putIn(body: HTMLElement, wanted: readonly Placed[], known: Body, count: number): void {
  const { elements, unordered } = known;
  const places = new Map(wanted.map(([key, , index]) => [index, key]));
  const needed = new Set(places.values());
  for (const [key, element] of elements) {
    const index = Number(element.dataset['row']);
    const place = places.get(index);
    const stays = place === undefined && needed.has(key) && index < count;
    if (place === key && element.parentNode !== body) {
      body.append(element);
      unordered.add(element);
    } else if (place !== key && !stays) {
      element.remove();
      unordered.delete(element);
    }
  }
}

/** Moves at most so many of those that are out of order, the last first. */
function putInOrder(
  body: HTMLElement,
  wanted: readonly Placed[],
  { elements, unordered }: Body,
  atOnce: number,
): void {
  let next: HTMLElement | null = null;
  let left = atOnce;
  for (const [key] of [...wanted].reverse()) {
    const element = elements.get(key);
    if (!element || left === 0) return;
    if (unordered.delete(element) && element.nextElementSibling !== next) {
      body.insertBefore(element, next);
      left--;
    }
    next = element;
  }
}

function keepFocus(body: HTMLElement, root: ShadowRoot, focused: string | undefined): void {
  // The cell is another element now: what had the focus still has it.
  if (focused === undefined || cellOfElement(root.activeElement) === focused) return;
  body.querySelector<HTMLElement>(focused)?.focus({ preventScroll: true });
}

/** The selector of the cell that an element of the grid stands in. */
function cellOfElement(element: Element | null): string | undefined {
  const column = element?.closest<HTMLElement>('[data-column]');
  const row = column?.closest<HTMLElement>('[data-row]');
  return column && row ? selector(row.dataset['row'], column.dataset['column']) : undefined;
}

/** Where a cell is written on its elements. */
export const cellSelector = ({ row, column }: Cell): string => selector(row, column);

const selector = (row: unknown, column: unknown): string => `[data-row="${row}"] [data-column="${column}"]`;
