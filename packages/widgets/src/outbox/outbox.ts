import { type Kind, type KinerjaError, receiptCode, toKinerjaError } from '@kinerja/core';
import type { TemplateResult } from 'lit';
import { refusedNotice } from '../shared/refused.ts';
import { commonWords, sentenceFor } from '../shared/common.words.ts';
import { DeliveredEvent } from '../shared/events.ts';
import { Listen } from '../shared/listen.ts';
import { Localize } from '../shared/localize.ts';
import { saveFile } from '../shared/save-file.ts';
import type { OutboxKit } from './kit.ts';
import { outboxStyles } from './outbox.styles.ts';
import { outboxWords } from './outbox.words.ts';
import { typedIn } from './typed.ts';

/** A record that the receiver will not take. */
export interface RefusedRecord {
  readonly kind: Kind;
  readonly record: { readonly id: string };
  readonly error: KinerjaError;
}

/** What keeps them: `offline` of `@kinerja/data` does. */
export interface Outbox {
  /** What the receiver will not take. */
  rejected(): Promise<readonly RefusedRecord[]>;
  /** Sends them once more; gives those that have left the device. */
  retry(): Promise<readonly RefusedRecord[]>;
  /** Forgets one for good; `false` where it is not there, or waits again. */
  discard(kind: Kind, record: RefusedRecord['record']): Promise<boolean>;
}

/** Shows what was stored on this device and refused, and what can be done about it; nothing where there is none. */
export interface KinerjaOutbox extends HTMLElement {
  readonly updateComplete: Promise<boolean>;
  outbox: Outbox | undefined;
  /** Looks again at what was refused. */
  look(): Promise<void>;
}

/** Another version of a record is another one. */
const keyOf = ({ kind, record }: RefusedRecord): string => JSON.stringify([kind, record]);

/** Whoever may not do it need not be who wrote it: several people may use the device, one after the other. */
const isOfAnother = ({ error }: RefusedRecord): boolean => error.code === 'refused';

/** Makes the class of the element. */
export function outboxElement(kit: OutboxKit): new () => KinerjaOutbox {
  const { LitElement, html, nothing, baseStyles } = kit;

  const styles = outboxStyles(kit);

  return class extends LitElement implements KinerjaOutbox {
    static override get styles() {
      return [baseStyles, styles];
    }

    static override get properties() {
      return { outbox: { attribute: false } };
    }

    declare outbox: Outbox | undefined;
    #refused: readonly RefusedRecord[] = [];
    #asked = '';
    #said = '';
    #busy = false;
    readonly #localize = new Localize(this);

    constructor() {
      super();
      // What was refused may be done once more in a widget, and then lies here no longer.
      new Listen(this, ['kinerja-submitted', 'kinerja-delivered'], () => void this.look());
    }

    async look(): Promise<void> {
      if (this.#busy) return;
      const before = this.#refused.length;
      // Where the device cannot be read, what was last seen stays.
      this.#refused = (await this.outbox?.rejected().catch(() => this.#refused)) ?? [];
      // What is refused anew has more to say than what became of the rest.
      if (this.#refused.length > before) this.#said = '';
      this.requestUpdate();
    }

    protected override render(): TemplateResult | typeof nothing {
      const words = this.#localize.words(outboxWords);
      const refused = this.#refused;
      if (refused.length === 0 && !this.#said) return nothing;
      return html`<section
        class="base stack"
        part="base"
        lang=${this.#localize.language}
        aria-labelledby="title"
      >
        <div
          class="notice ${refused.length > 0 ? 'danger' : 'success'}"
          part="status"
          role="alert"
          tabindex="-1"
        >
          <p id="title"><strong>${refused.length > 0 ? words.title(refused.length) : this.#said}</strong></p>
          ${refused.length > 0 ? html`<p>${words.text}</p>` : nothing}
        </div>
        ${refused.length > 0 ? this.#list() : nothing}
      </section>`;
    }

    #list(): TemplateResult {
      const words = this.#localize.words(outboxWords);
      return html`<ul class="stack">
          ${this.#refused.map((each, place) => this.#one(each, place))}
        </ul>
        <p role="status" class="said">${this.#said}</p>
        <div class="row">
          <button
            type="button"
            class="primary"
            aria-disabled=${this.#busy ? 'true' : nothing}
            @click=${() => void this.#retry()}
          >
            ${this.#busy ? words.sending : words.sendAgain}
          </button>
          ${
            this.#refused.every(isOfAnother)
              ? nothing
              : html`<button type="button" @click=${() => this.#copy()}>${words.copy}</button>`
          }
        </div>`;
    }

    #one(each: RefusedRecord, place: number): TemplateResult {
      const words = this.#localize.words(outboxWords);
      const kind = words.kinds[each.kind];
      const code = receiptCode(each.record.id);
      const typed = isOfAnother(each) ? [] : typedIn(each.record);
      const busy = this.#busy ? 'true' : nothing;
      const of = html`<span class="hidden">: ${words.of(kind, code)}</span>`;
      return html`<li class="refused stack" data-refused=${place}>
        <p><strong>${kind}</strong> <span class="muted">${words.code(code)}</span></p>
        <p>${words.because(refusedNotice(this.#localize, each.error).text)}</p>
        ${
          typed.length > 0
            ? html`<details>
                <summary>${words.typed}${of}</summary>
                ${typed.map((text) => html`<blockquote>${text}</blockquote>`)}
              </details>`
            : nothing
        }
        ${
          this.#asked === keyOf(each)
            ? html`<div class="notice warning stack" role="alert">
                <p>${words.sure}</p>
                <div class="row">
                  <button
                    type="button"
                    data-sure
                    aria-disabled=${busy}
                    @click=${() => void this.#remove(each)}
                  >
                    ${words.removeNow}${of}
                  </button>
                  <button type="button" @click=${() => this.#ask(each, place, false)}>${words.keep}</button>
                </div>
              </div>`
            : html`<div class="row">
                <button type="button" data-remove @click=${() => this.#ask(each, place, true)}>
                  ${words.remove}${of}
                </button>
              </div>`
        }
      </li>`;
    }

    #ask(each: RefusedRecord, place: number, asked: boolean): void {
      this.#asked = asked ? keyOf(each) : '';
      this.requestUpdate();
      const button = asked ? 'data-sure' : 'data-remove';
      void this.#focus(`[data-refused="${place}"] [${button}]`);
    }

    async #remove({ kind, record }: RefusedRecord): Promise<void> {
      const { outbox } = this;
      if (!outbox) return;
      await this.#do(async () => {
        this.#asked = '';
        const isGone = await outbox.discard(kind, record);
        return isGone ? this.#localize.words(outboxWords).removed : '';
      });
    }

    async #retry(): Promise<void> {
      const { outbox } = this;
      if (!outbox) return;
      await this.#do(async () => {
        const before = await outbox.rejected();
        const gone = await outbox.retry();
        const left = await outbox.rejected();
        // Whatever shows records reads them again.
        for (const { kind, record } of gone)
          this.dispatchEvent(new DeliveredEvent(kind, record.id, receiptCode(record.id)));
        const { stillRefused, waiting, arrived } = this.#localize.words(outboxWords);
        if (left.length > 0) return stillRefused;
        if (gone.length < before.length) return waiting;
        // Another tab may have deleted them all.
        return gone.length > 0 ? arrived : '';
      });
    }

    /** One thing at a time: a second press comes while the first is under way, and does nothing. */
    async #do(act: () => Promise<string>): Promise<void> {
      if (this.#busy) return;
      this.#busy = true;
      this.requestUpdate();
      const said = await act().catch((error: unknown) =>
        sentenceFor(this.#localize.words(commonWords), toKinerjaError(error)),
      );
      this.#busy = false;
      await this.look();
      this.#said = said;
      this.requestUpdate();
      await this.#focus('[part="status"]');
    }

    #copy(): void {
      const own = this.#refused.filter((each) => !isOfAnother(each));
      const records = own.map(({ kind, record, error: { code, facts } }) => ({
        kind,
        record,
        refused: { code, facts },
      }));
      saveFile('kinerja-ditolak.json', JSON.stringify(records, null, 2));
    }

    async #focus(selector: string): Promise<void> {
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
    }
  };
}
