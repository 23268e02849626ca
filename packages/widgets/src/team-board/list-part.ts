import { html, nothing, render, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { noticePart } from '../parts/notice.ts';
import { skeletonPart } from '../parts/skeleton.ts';
import { sentenceFor, commonWords } from '../shared/common.words.ts';
import { formatPeriod } from '../shared/format.ts';
import type { Localize } from '../shared/localize.ts';
import { failedPart, toldPart } from '../shared/plan-body.ts';
import type { Choice } from './choice.ts';
import { chosenPart } from './chosen.ts';
import { filtersPart } from './filters-part.ts';
import { type Cell, type Grid, type GridActions, gridPart } from './grid-part.ts';
import { unreadMember } from './member.ts';
import type { Asked } from './question.ts';
import { type Row, rowOf } from './row.ts';
import { type RowActions, drawRows } from './rows-part.ts';
import type { TeamBoardWords, Tool } from './team-board-words.ts';
import type { TeamReading } from './team-reading.ts';
import type { TeamRows } from './team-rows.ts';
import type { Tools } from './tools.ts';
import type { VirtualRows } from './virtual-rows.ts';

/** The board without the panel of a person. */
export interface Listed {
  readonly asked: Asked | undefined;
  readonly choice: Choice;
  readonly active: Cell;
  readonly shown: readonly Row[];
  /** What was handed out last, in words. */
  readonly saved: string;
  readonly team: TeamReading;
  readonly rows: TeamRows;
  readonly virtual: VirtualRows;
  /** How many parts after the first are drawn, at most `LAST`. */
  readonly step: number;
  readonly tools: Tools;
  readonly today: string;
  /** Whether the portal brought a calendar. */
  readonly holidays: boolean;
  /** A person is shown in its place. */
  readonly hidden: boolean;
  readonly law: { readonly predicates: readonly string[]; readonly predicate: (id: string) => string };
  readonly words: TeamBoardWords;
  readonly localize: Localize;
}

/** What can be done on the board. */
export interface ListActions extends GridActions, RowActions {
  readonly choose: (change: Partial<Choice>) => void;
  readonly stretch: (key: string) => void;
  readonly tool: (tool: Tool) => void;
  readonly csv: () => void;
  readonly retry: () => void;
}

function headPart({ asked, words, localize, rows, team }: Listed, { stretch }: ListActions): TemplateResult {
  const period = asked ? formatPeriod(localize.tag, asked.period) : '';
  const named = (key: string): string => {
    const [to = '', annual, from = ''] = key.split(' ');
    return words.kinds[annual === '1' ? 'annual' : 'periodic'](formatPeriod(localize.tag, { from, to }));
  };
  const none = rows.working || team.reading ? '…' : words.noPredicate;
  const change = (event: Event): void => stretch((event.target as HTMLSelectElement).value);
  return html`<div class="top">
    <div>
      <h2>${words.heading}</h2>
      <p class="muted">${words.scope(words.roles[asked?.me.role ?? 'supervisor'], period)}</p>
    </div>
    <label class="field"
      >${words.stretch}
      ${chosenPart(
        rows.stretches.length === 0 ? none : named(rows.stretch),
        html`<select name="stretch" ?disabled=${rows.stretches.length === 0} @change=${change}>
          ${
            // Also while there is none it is there, so that nothing moves when the first evaluation comes.
            rows.stretches.length === 0
              ? html`<option>${none}</option>`
              : rows.stretches.map(
                  (key) =>
                    html`<option value=${key} ?selected=${key === rows.stretch}>${named(key)}</option>`,
                )
          }
        </select>`,
      )}
    </label>
  </div>`;
}

function toolsPart({ tools, words, asked, localize }: Listed, { tool, csv }: ListActions): TemplateResult {
  const own: readonly Tool[] = ['spread', 'bulk', 'drafts'];
  const offered: readonly Tool[] = asked?.me.role === 'supervisor' ? own : ['spread', 'lens', 'bulk'];
  return html`<div class="row tools">
      ${offered.map(
        (each) =>
          html`<button
            type="button"
            aria-expanded=${tools.open === each ? 'true' : 'false'}
            @click=${() => tool(each)}
          >
            ${words.tools[each]}
          </button>`,
      )}
      <button type="button" @click=${csv}>${words.csv}</button>
    </div>
    ${
      tools.open
        ? html`<section class="tool" aria-label=${words.tools[tools.open]}>
            ${tools.failed ? failedPart(tools.failed, localize, () => tool(tools.open ?? 'spread')) : (tools.view?.render() ?? nothing)}
          </section>`
        : nothing
    }`;
}

/** How many are shown, and how far reading and working out have come: a line that is always there. */
function statePart({ shown, rows, team, words, localize, saved }: Listed): TemplateResult {
  const number = (value: number): string => value.toLocaleString(localize.tag);
  const all = rows.rows.length;
  const { reading, done, total } = team;
  const bar = (text: string, value: number, max: number): TemplateResult =>
    html`<span class="muted"
      >${text} <progress aria-label=${text} .value=${value} max=${max}></progress
    ></span>`;
  return html`<div class="line-of-state">
    <p role="status">
      ${shown.length === all ? words.people(number(all)) : words.shown(number(shown.length), number(all))}
      ${saved}
    </p>
    ${
      reading && total > 1
        ? bar(words.reading(number(done), number(total)), done, total)
        : rows.working && rows.known < all
          ? bar(words.workingOut(number(rows.known), number(all)), rows.known, all)
          : nothing
    }
  </div>`;
}

function troublePart({ team, holidays, words, localize }: Listed, { retry }: ListActions): TemplateResult {
  const common = localize.words(commonWords);
  return html`${
    team.problem
      ? noticePart({
          tone: 'danger',
          title: words.rest,
          text: sentenceFor(common, team.problem),
          action: { label: common.retry, run: retry },
        })
      : nothing
  }${holidays ? nothing : toldPart(words.noHolidays)}`;
}

/** The list as it is drawn. */
export function gridOf({ shown, virtual, choice, active, today, words, law, asked }: Listed): Grid {
  const manySupervisors = asked?.me.role === 'performance-team';
  const { predicate } = law;
  const { height } = virtual;
  return { rows: shown, height, active, choice, today, words, predicate, manySupervisors };
}

function bodyPart(listed: Listed, actions: ListActions): TemplateResult {
  const { shown, rows, team, words } = listed;
  if (rows.rows.length === 0)
    return rows.working || team.reading ? loadingPart(listed.localize) : toldPart(words.nobody);
  if (shown.length === 0 && !rows.working) return toldPart(words.noneFits);
  return gridPart(gridOf(listed), actions);
}

const nobodyYet = rowOf(unreadMember({ id: '', name: '', position: '' }), '');

/** Draws what the list is made of, each by itself, to be done once in an element that nobody sees. */
export function partsOf(listed: Listed, actions: ListActions): readonly ((into: HTMLElement) => unknown)[] {
  const grid = gridOf(listed);
  const one = { indices: [0], places: 1, atOnce: 1, isSeen: () => true };
  return [
    (into) => render(headPart(listed, actions), into),
    (into) => render(toolsPart(listed, actions), into),
    (into) => render(narrowingPart(listed, actions), into),
    (into) => render(gridPart(grid, actions), into),
    (into) => drawRows(into, { ...grid, rows: [nobodyYet] }, one, actions),
  ];
}

function narrowingPart(
  { choice, virtual, words, law, rows }: Listed,
  { choose }: ListActions,
): TemplateResult {
  const { units } = rows;
  const { narrow } = virtual;
  const predicates = law.predicates.map((id) => [id, law.predicate(id)] as const);
  return html`${guard([choice, units, law.predicates, narrow, words], () =>
    filtersPart({ choice, units, predicates, narrow, words }, choose),
  )}`;
}

/** What follows the head, each in a frame of its own. */
const followers: readonly ((listed: Listed, actions: ListActions) => TemplateResult)[] = [
  (listed, actions) => html`${troublePart(listed, actions)} ${toolsPart(listed, actions)}`,
  (listed, actions) => html`${narrowingPart(listed, actions)} ${statePart(listed)}`,
  bodyPart,
];

/** How many parts follow the head. */
export const LAST = followers.length;

/**
 * What follows from there on, as far as it is to be drawn. Grey lines stand for the rest, other ones each time: those
 * that are there must not move.
 */
function restPart(listed: Listed, actions: ListActions, place = 0): TemplateResult | typeof nothing {
  const follower = followers[place];
  if (!follower) return nothing;
  if (place >= listed.step) return loadingPart(listed.localize);
  return html`${follower(listed, actions)} ${restPart(listed, actions, place + 1)}`;
}

/** Everything that concerns more than one person. */
export function listPart(listed: Listed, actions: ListActions): TemplateResult {
  return html`<div class="stack" ?hidden=${listed.hidden}>
    ${headPart(listed, actions)} ${restPart(listed, actions)}
  </div>`;
}

/** Grey lines in a room as high as the list will be. */
export function loadingPart(localize: Localize): TemplateResult {
  const widths = ['45%', '80%', '60%', '100%', '100%', '100%'];
  return html`<div class="loading">${skeletonPart(localize.words(commonWords).loading, widths)}</div>`;
}
