import { type Kind, type KinerjaError, receiptCode } from '@kinerja/core';
import type { TemplateResult } from 'lit';
import { refusedNotice } from '../shared/refused.ts';
import { DeliveredEvent } from '../shared/events.ts';
import { Localize } from '../shared/localize.ts';
import { saveFile } from '../shared/save-file.ts';
import type { OutboxKit } from './kit.ts';
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
  /** How many are on this device, those included. */
  waiting(): Promise<number>;
  /** Sends them once more. */
  retry(): Promise<void>;
  /** Forgets one for good. */
  discard(kind: Kind, id: string): Promise<void>;
}

/** Shows what was stored on this device and refused, and what can be done about it; nothing where there is none. */
export interface KinerjaOutbox extends HTMLElement {
  readonly updateComplete: Promise<boolean>;
  outbox: Outbox | undefined;
  /** Looks again at what was refused. */
  look(): Promise<void>;
}

const keyOf = ({ kind, record }: RefusedRecord): string => `${kind} ${record.id}`;

/** Makes the class of the element. */
export function outboxElement(kit: OutboxKit): new () => KinerjaOutbox {
  const { LitElement, css, html, nothing, baseStyles } = kit;

  const styles = css`
    :host {
      margin-block: 1em;
    }
    .refused {
      border-top: 1px solid var(--_line);
      padding-top: var(--_gap);
    }
    blockquote {
      border-inline-start: 3px solid var(--_line);
      margin: 0.5em 0 0;
      padding-inline-start: 0.75em;
      white-space: pre-wrap;
    }
    summary {
      cursor: pointer;
      font-weight: 600;
      min-height: 44px;
      padding-block: 0.5em;
    }
  `;

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

    async look(): Promise<void> {
      this.#refused = (await this.outbox?.rejected()) ?? [];
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
          ${this.#refused.map((each) => this.#one(each))}
        </ul>
        <p role="status" ?hidden=${!this.#said}>${this.#said}</p>
        <div class="row">
          <button
            type="button"
            class="primary"
            aria-disabled=${this.#busy ? 'true' : nothing}
            @click=${() => void this.#retry()}
          >
            ${this.#busy ? words.sending : words.sendAgain}
          </button>
          <button type="button" @click=${() => this.#copy()}>${words.copy}</button>
        </div>`;
    }

    #one(each: RefusedRecord): TemplateResult {
      const words = this.#localize.words(outboxWords);
      const kind = words.kinds[each.kind];
      const code = receiptCode(each.record.id);
      const typed = typedIn(each.record);
      const of = html`<span class="hidden">: ${words.of(kind, code)}</span>`;
      return html`<li class="refused stack" data-refused=${keyOf(each)}>
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
                  <button type="button" data-sure @click=${() => void this.#remove(each)}>
                    ${words.removeNow}${of}
                  </button>
                  <button type="button" @click=${() => this.#ask(each, false)}>${words.keep}</button>
                </div>
              </div>`
            : html`<div class="row">
                <button type="button" data-remove @click=${() => this.#ask(each, true)}>
                  ${words.remove}${of}
                </button>
              </div>`
        }
      </li>`;
    }

    #ask(each: RefusedRecord, asked: boolean): void {
      this.#asked = asked ? keyOf(each) : '';
      this.requestUpdate();
      const button = asked ? 'data-sure' : 'data-remove';
      void this.#focus(`[data-refused="${CSS.escape(keyOf(each))}"] [${button}]`);
    }

    async #remove({ kind, record }: RefusedRecord): Promise<void> {
      await this.outbox?.discard(kind, record.id);
      this.#asked = '';
      this.#said = this.#localize.words(outboxWords).removed;
      await this.look();
      await this.#focus('[part="status"]');
    }

    async #retry(): Promise<void> {
      const { outbox } = this;
      // A second press comes while the first is under way: it does nothing.
      if (!outbox || this.#busy) return;
      const before = this.#refused;
      this.#busy = true;
      this.requestUpdate();
      await outbox.retry();
      this.#busy = false;
      await this.look();
      const left = new Set(this.#refused.map(keyOf));
      const gone = before.filter((each) => !left.has(keyOf(each)));
      const { stillRefused, waiting, arrived } = this.#localize.words(outboxWords);
      const isWaiting = (await outbox.waiting()) > left.size;
      this.#said = left.size > 0 ? stillRefused : isWaiting ? waiting : arrived;
      this.requestUpdate();
      // Whatever shows records reads them again.
      if (!isWaiting)
        for (const { kind, record } of gone)
          this.dispatchEvent(new DeliveredEvent(kind, record.id, receiptCode(record.id)));
      await this.#focus('[part="status"]');
    }

    #copy(): void {
      const records = this.#refused.map(({ kind, record, error: { code, facts } }) => ({
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
