import { type KinerjaError, toKinerjaError } from '@kinerja/core';
import { type LitElement, type TemplateResult, html, nothing } from 'lit';
import { saveFile } from '../../shared/save-file.ts';
import { FailedEvent, RatedEvent, SubmittedEvent } from '../../shared/events.ts';
import { failedPart } from '../../shared/plan-body.ts';
import { type Run, runPart } from '../bulk/run-part.ts';
import { doMany } from '../bulk/runner.ts';
import { spreadStyles } from '../spread/spread.styles.ts';
import { type ToolGiven, type ToolView, showNext } from '../tool.ts';
import type { Checked } from './check.ts';
import { draftsWords } from './drafts.words.ts';
import { previewPart } from './preview-part.ts';
import { type ReadDrafts, readDrafts, templateOf } from './read-drafts.ts';

export const styles = spreadStyles;

type View =
  | { readonly at: 'choosing' | 'reading' }
  | { readonly at: 'failed'; readonly error: KinerjaError; readonly retry: () => void }
  | { readonly at: 'read'; readonly read: ReadDrafts }
  | { readonly at: 'running'; readonly run: Run<Checked> };

/** Takes in draft ratings from a file: nothing is written before the person has seen what would be. */
class DraftsView implements ToolView {
  readonly #host: LitElement;
  readonly #given: () => ToolGiven;
  #view: View = { at: 'choosing' };
  /** Which file is the latest. */
  #turn = 0;
  #stop = new AbortController();

  constructor(host: LitElement, given: () => ToolGiven) {
    this.#host = host;
    this.#given = given;
  }

  stop(): void {
    this.#stop.abort();
  }

  #show(view: View): void {
    this.#view = view;
    void showNext(this.#host);
  }

  render(): TemplateResult {
    const { localize } = this.#given();
    const words = localize.words(draftsWords);
    const view = this.#view;
    return html`<h3 tabindex="-1">${words.heading}</h3>
      ${
        view.at === 'running'
          ? runPart(view.run, ({ person, name }) => ({ id: person, name }), localize, {
              cancel: () => this.stop(),
              again: () => this.#show({ at: 'choosing' }),
              name: 'drafts',
            })
          : html`<p class="muted">${words.about}</p>
              <ol class="limits numbered">
                ${words.steps.map((step) => html`<li>${step}</li>`)}
              </ol>
              <div class="row">
                <button type="button" @click=${this.#template}>${words.template}</button>
              </div>
              <label class="field"
                >${words.file}
                <input type="file" accept=".csv,text/csv,text/plain" @change=${this.#chosen} />
              </label>
              ${this.#viewPart(view)}`
      }`;
  }

  #viewPart(view: Exclude<View, { readonly at: 'running' }>): TemplateResult | typeof nothing {
    const given = this.#given();
    switch (view.at) {
      case 'choosing':
        return nothing;
      case 'reading':
        return html`<p role="status">${given.localize.words(draftsWords).reading}</p>`;
      case 'failed':
        return failedPart(view.error, given.localize, view.retry);
      case 'read':
        return previewPart(view.read, given.localize, (lines) => void this.#write(lines));
    }
  }

  readonly #template = async (): Promise<void> => {
    const given = this.#given();
    try {
      const text = await templateOf(given);
      saveFile(`kinerja-${given.days.today}-draf.csv`, text, 'text/csv;charset=utf-8');
      if (this.#view.at === 'failed') this.#show({ at: 'choosing' });
    } catch (error) {
      this.#fail(error, () => void this.#template());
    }
  };

  readonly #chosen = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (!file) return;
    void this.#read(file);
    // The same file, mended, can be chosen again.
    input.value = '';
  };

  async #read(file: File): Promise<void> {
    const turn = ++this.#turn;
    this.#show({ at: 'reading' });
    try {
      const read = await readDrafts(file, this.#given());
      if (turn === this.#turn) this.#show({ at: 'read', read });
    } catch (error) {
      if (turn === this.#turn) this.#fail(error, () => void this.#read(file));
    }
  }

  #fail(error: unknown, retry: () => void): void {
    const failed = toKinerjaError(error);
    this.#show({ at: 'failed', error: failed, retry });
    this.#host.dispatchEvent(new FailedEvent(failed));
  }

  async #write(lines: readonly Checked[]): Promise<void> {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    const total = lines.length;
    const show = (ended: Run<Checked>['ended'], over: boolean): void =>
      this.#show({ at: 'running', run: { total, ended, over, cancelled: over && signal.aborted } });
    show([], false);
    const ended = await doMany(
      lines.flatMap((line) => (line.rating ? [{ ...line, rating: line.rating }] : [])),
      async ({ rating }) => {
        const delivery = await this.#given().source.put('rating', rating);
        const { state, code } = delivery;
        const { id, plan } = rating;
        this.#host.dispatchEvent(new SubmittedEvent({ kind: 'rating', id, plan, state, code }));
        this.#host.dispatchEvent(new RatedEvent(plan, id, 'draft'));
        return delivery;
      },
      signal,
      (some) => show([...some], false),
    );
    show(ended, true);
  }
}

/** Opens the file of drafts beside a board. */
export const open = (host: LitElement, given: () => ToolGiven): ToolView => new DraftsView(host, given);
