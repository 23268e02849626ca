import { type LitElement, type TemplateResult, html, nothing } from 'lit';
import { noticePart } from '../../parts/notice.ts';
import { saveFile } from '../../shared/save-file.ts';
import { SubmittedEvent } from '../../shared/events.ts';
import type { Told } from '../../shared/plan-body.ts';
import { separatorOf, writeCsv } from '../csv/write.ts';
import { mapped, pacing } from '../pace.ts';
import type { Row } from '../row.ts';
import { spreadStyles } from '../spread/spread.styles.ts';
import { teamBoardWords } from '../team-board.words.ts';
import { type ToolGiven, type ToolView, showNext } from '../tool.ts';
import { type BulkAction, type Sorted, act, bulkActions, hindrance, remindersOf } from './acts.ts';
import { type BulkWords, type Choosable, bulkWords } from './bulk.words.ts';
import { RemindEvent, type Reminder } from './remind-event.ts';
import { type Run, runPart } from './run-part.ts';
import { doMany } from './runner.ts';

export const styles = spreadStyles;

type View =
  | { readonly at: 'choosing' }
  | { readonly at: 'checking' }
  | { readonly at: 'ready' | 'asking'; readonly sorted: Sorted }
  | { readonly at: 'reminding'; readonly reminders: readonly Reminder[] }
  | { readonly at: 'reminded'; readonly reminders: readonly Reminder[]; readonly accepted: boolean }
  | { readonly at: 'running'; readonly run: Run<Row> };

/** Does one thing with everybody who is shown and with whom it may be done, and tells of each what became of it. */
class BulkView implements ToolView {
  readonly #host: LitElement;
  readonly #given: () => ToolGiven;
  #view: View = { at: 'choosing' };
  #action: Choosable | undefined;
  /** The rows that were looked at: with others it is looked at again. */
  #of: readonly Row[] | undefined;
  #stop = new AbortController();

  constructor(host: LitElement, given: () => ToolGiven) {
    this.#host = host;
    this.#given = given;
  }

  stop(): void {
    this.#stop.abort();
  }

  render(): TemplateResult {
    const given = this.#given();
    const words = given.localize.words(bulkWords);
    const number = (count: number): string => count.toLocaleString(given.localize.tag);
    const view = this.#view;
    const looked = view.at === 'ready' || view.at === 'asking' || view.at === 'reminding';
    if (looked && this.#of !== given.shown && this.#action) void this.#choose(this.#action);
    const running = view.at === 'running';
    // What can be chosen is only hidden meanwhile: Chromium may not stop at radio buttons that were made anew.
    return html`<h3 tabindex="-1">${words.heading}</h3>
      <p class="muted" ?hidden=${running}>${words.about(number(given.shown.length))}</p>
      ${this.#choicePart(given, words, running)}
      ${
        running
          ? runPart(view.run, ({ person }) => person, given.localize, {
              cancel: () => this.stop(),
              again: () => this.#show({ at: 'choosing' }),
              name: this.#action ?? '',
            })
          : this.#lookedPart(view, words, number)
      }`;
  }

  #show(view: View): void {
    this.#view = view;
    if (view.at === 'choosing') this.#action = undefined;
    void showNext(this.#host);
  }

  #choicePart({ asked }: ToolGiven, words: BulkWords, hidden: boolean): TemplateResult {
    const offered: readonly Choosable[] = [
      ...bulkActions.filter((each) => each !== 'calibrate' || asked.me.role === 'performance-team'),
      'remind',
    ];
    return html`<fieldset ?hidden=${hidden}>
      <legend class="field">${words.legend}</legend>
      ${offered.map(
        (each) =>
          html`<label class="row option"
            ><input
              type="radio"
              name="bulk"
              value=${each}
              .checked=${this.#action === each}
              @change=${() => void this.#choose(each)}
            /><span
              ><strong>${words.actions[each]}</strong><br /><span class="muted"
                >${words.meanings[each]}</span
              ></span
            ></label
          >`,
      )}
    </fieldset>`;
  }

  /** Asks core about everybody who is shown, in small pieces. */
  async #choose(action: Choosable): Promise<void> {
    this.#stop.abort();
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    const given = this.#given();
    this.#action = action;
    this.#of = given.shown;
    if (action === 'remind') {
      this.#show({ at: 'reminding', reminders: remindersOf(given.shown) });
      return;
    }
    this.#view = { at: 'checking' };
    this.#host.requestUpdate();
    const why = await mapped(given.shown, (row) => hindrance(row, action, given), pacing());
    if (signal.aborted) return;
    const cannot = new Map<string, number>();
    for (const each of why) if (each !== '') cannot.set(each, (cannot.get(each) ?? 0) + 1);
    this.#show({ at: 'ready', sorted: { can: given.shown.filter((_, at) => why[at] === ''), cannot } });
  }

  #lookedPart(view: View, words: BulkWords, number: (count: number) => string): TemplateResult {
    switch (view.at) {
      case 'choosing':
      case 'running':
        return html`${nothing}`;
      case 'checking':
        return html`<p role="status">${words.checking}</p>`;
      case 'ready':
      case 'asking':
        return this.#readyPart(view, words, number);
      case 'reminding': {
        const { length } = view.reminders;
        return html`<p role="status">${words.can(number(length))}</p>
          ${length > 0 ? html`<button type="button" class="primary" @click=${() => this.#remind(view.reminders)}>${words.start.remind(number(length))}</button>` : nothing}`;
      }
      case 'reminded': {
        const [title, text] = view.accepted ? words.reminded(view.reminders.length) : words.notSent;
        return html`${noticePart({ tone: view.accepted ? 'success' : 'warning', title, text })}
          <button type="button" @click=${() => this.#saveReminders(view.reminders, words)}>
            ${words.list}
          </button>`;
      }
    }
  }

  #readyPart(
    { at, sorted: { can, cannot } }: Extract<View, { readonly sorted: Sorted }>,
    words: BulkWords,
    number: (count: number) => string,
  ): TemplateResult {
    const action = bulkActions.find((each) => each === this.#action);
    const sentence = (why: string): string => words.reasons[why] ?? words.other;
    return html`<p role="status"><strong>${words.can(number(can.length))}</strong></p>
      ${
        cannot.size > 0
          ? html`<p>${words.cannot}</p>
              <ul class="limits">
                ${[...cannot].map(([why, count]) => html`<li>${words.reason(sentence(why), number(count))}</li>`)}
              </ul>`
          : nothing
      }
      ${
        !action || can.length === 0
          ? nothing
          : at === 'asking'
            ? this.#surePart(words.sure[action], words, () => void this.#run(can, action))
            : html`<button
                type="button"
                class="primary"
                @click=${() => this.#show({ at: 'asking', sorted: { can, cannot } })}
              >
                ${words.start[action](number(can.length))}
              </button>`
      }`;
  }

  #surePart([title, text]: Told, words: BulkWords, yes: () => void): TemplateResult {
    const no = (): void => {
      if (this.#view.at === 'asking') this.#show({ ...this.#view, at: 'ready' });
    };
    return html`<div class="notice warning" role="alert" tabindex="-1">
      <p><strong>${title}</strong></p>
      <p>${text}</p>
      <div class="row">
        <button type="button" class="primary" @click=${yes}>${words.yes}</button>
        <button type="button" @click=${no}>${words.no}</button>
      </div>
    </div>`;
  }

  async #run(rows: readonly Row[], action: BulkAction): Promise<void> {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    const total = rows.length;
    const show = (ended: Run<Row>['ended'], over: boolean): void =>
      this.#show({ at: 'running', run: { total, ended, over, cancelled: over && signal.aborted } });
    show([], false);
    const deed = async (row: Row): ReturnType<typeof act> => {
      const given = this.#given();
      const delivery = await act(row, action, given.asked.me, given);
      const { state, code } = delivery;
      const { evaluation } = row;
      this.#host.dispatchEvent(
        new SubmittedEvent({
          kind: 'evaluation',
          id: evaluation?.id ?? '',
          state,
          code,
          plan: evaluation?.plans[0],
        }),
      );
      return delivery;
    };
    const ended = await doMany(rows, deed, signal, (some) => show([...some], false));
    show(ended, true);
  }

  #remind(reminders: readonly Reminder[]): void {
    const event = new RemindEvent(reminders);
    this.#host.dispatchEvent(event);
    this.#show({ at: 'reminded', reminders, accepted: event.accepted });
  }

  #saveReminders(reminders: readonly Reminder[], { reminderColumns }: BulkWords): void {
    const { localize, days } = this.#given();
    const { roles, actions } = localize.words(teamBoardWords);
    const lines = reminders.map(({ to = '', role, about, items }) => [
      to,
      roles[role],
      about.name,
      items.map(({ action }) => actions[action]).join('; '),
      items[0]?.lastDay ?? '',
    ]);
    const text = writeCsv([reminderColumns, ...lines], separatorOf(localize.language));
    saveFile(`kinerja-${days.today}-remind.csv`, text, 'text/csv;charset=utf-8');
  }
}

/** Opens acts on many beside a board. */
export const open = (host: LitElement, given: () => ToolGiven): ToolView => new BulkView(host, given);
