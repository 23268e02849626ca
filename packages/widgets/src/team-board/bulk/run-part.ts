import { html, nothing, type TemplateResult } from 'lit';
import { noticePart } from '../../parts/notice.ts';
import { saveFile } from '../../shared/save-file.ts';
import { cardsTable } from '../../parts/cards-table.ts';
import { actSentence } from '../../shared/act-error.ts';
import type { Localize } from '../../shared/localize.ts';
import { separatorOf, writeCsv } from '../csv/write.ts';
import { type RunWords, runWords } from './run.words.ts';
import type { Ended } from './runner.ts';

/** A run over many people that is under way or over. */
export interface Run<Item> {
  readonly total: number;
  readonly ended: readonly Ended<Item>[];
  /** It was ended before all were done. */
  readonly cancelled: boolean;
  readonly over: boolean;
}

/** Who an item is about. */
export interface About {
  readonly id: string;
  readonly name: string;
}

/** So many are listed; all are in the file. */
const LISTED = 200;

const worst = ['failed', 'left', 'stored', 'received'] as const;

/** What did not go well first. */
function inOrder<Item>(ended: readonly Ended<Item>[]): readonly Ended<Item>[] {
  return worst.flatMap((state) => ended.filter((each) => each.state === state));
}

function said<Item>(each: Ended<Item>, words: RunWords, localize: Localize): string {
  if (each.state === 'failed') return actSentence(localize, each.error);
  return each.state === 'left' ? words.left : words.states[each.state](each.code);
}

function save<Item>(
  { ended }: Run<Item>,
  about: (item: Item) => About,
  name: string,
  localize: Localize,
): void {
  const words = localize.words(runWords);
  const lines = inOrder(ended).map((each) => {
    const { id, name: person } = about(each.item);
    return [id, person, words.titles[each.state], said(each, words, localize)];
  });
  const text = writeCsv([words.columns, ...lines], separatorOf(localize.language));
  saveFile(`kinerja-${name}.csv`, text, 'text/csv;charset=utf-8');
}

function progressPart<Item>(
  { ended, total }: Run<Item>,
  words: RunWords,
  cancel: () => void,
): TemplateResult {
  const text = words.progress(ended.length, total);
  return html`<p role="status">${text}</p>
    <progress aria-label=${text} .value=${ended.length} max=${total}></progress>
    <div class="row"><button type="button" @click=${cancel}>${words.cancel}</button></div>`;
}

/** How far it has come, with a way to end it; once over, what became of each. */
export function runPart<Item>(
  run: Run<Item>,
  about: (item: Item) => About,
  localize: Localize,
  actions: { readonly cancel: () => void; readonly again: () => void; readonly name: string },
): TemplateResult {
  const words = localize.words(runWords);
  if (!run.over) return progressPart(run, words, actions.cancel);
  const count = (state: Ended<Item>['state']): number =>
    run.ended.filter((each) => each.state === state).length;
  const counts = worst.map((state) => [state, count(state)] as const).filter(([, some]) => some > 0);
  const bad = count('failed') > 0 ? 'danger' : run.cancelled ? 'warning' : 'success';
  const listed = inOrder(run.ended).slice(0, LISTED);
  const rows = listed.map((each) => [
    about(each.item).name,
    words.titles[each.state],
    said(each, words, localize),
  ]);
  return html`${noticePart({
      tone: bad,
      title: run.cancelled ? words.cancelled : bad === 'danger' ? words.amiss : words.over,
      text: counts.map(([state, some]) => words.counted(words.titles[state], some)).join(' '),
    })}
    ${cardsTable({ caption: words.caption, columns: words.columns.slice(1), rows })}
    ${run.ended.length > LISTED ? html`<p class="muted">${words.first(LISTED, run.ended.length)}</p>` : nothing}
    <div class="row">
      <button type="button" @click=${() => save(run, about, actions.name, localize)}>${words.csv}</button>
      <button type="button" class="primary" @click=${actions.again}>${words.again}</button>
    </div>`;
}
