import { KinerjaError, type Source, isKinerjaError, toKinerjaError } from '@kinerja/core';
import type { ReactiveController } from 'lit';
import { Connect, type Connected } from './connect.ts';
import { FailedEvent } from './events.ts';
import { Online } from './online.ts';

/** A widget about one plan. */
export interface PlanHost extends Connected {
  planId: string;
}

/** How far reading has come; `shown` carries what was read. */
export type PlanView<Read> =
  | { readonly at: 'loading' | 'absent' }
  | { readonly at: 'failed'; readonly error: KinerjaError }
  | { readonly at: 'shown'; readonly read: Read };

const loading = { at: 'loading' } as const;

/**
 * Reads what a widget shows, from the source that the host page gives or answers with. Keeps order when what is
 * asked for or the source change under way, and tries again when the browser comes online.
 */
export class Load<Read> implements ReactiveController {
  readonly #host: Connected;
  readonly #keyOf: () => string;
  readonly #read: (source: Source, key: string) => Promise<Read>;
  #view: PlanView<Read> = loading;
  #from: Source | undefined;
  #key: string | undefined;
  /** Which reading is the latest: an older one that ends later shows nothing. */
  #turn = 0;

  /** `keyOf` says what is asked for, e.g. the id of a plan; empty: nothing yet. */
  constructor(host: Connected, keyOf: () => string, read: (source: Source, key: string) => Promise<Read>) {
    this.#host = host;
    this.#keyOf = keyOf;
    this.#read = read;
    host.addController(this);
    new Connect(host, () => this.#fail(new KinerjaError('unexpected', {})));
    new Online(host, () => this.view.at === 'failed' && this.load());
  }

  /** What there is to show, and never of what was asked for before; the host is rendered anew when it changes. */
  get view(): PlanView<Read> {
    return this.#keyOf() === this.#key ? this.#view : loading;
  }

  /** Reads when what is asked for or the source is another one. */
  hostUpdate(): void {
    const { source } = this.#host;
    const key = this.#keyOf();
    if (source === this.#from && key === this.#key) return;
    const another = key !== this.#key;
    this.#from = source;
    this.#key = key;
    if (another || this.view.at !== 'shown') this.load();
    else void this.refresh();
  }

  /** Reads from the start. */
  readonly load = (): void => {
    this.show(this.#key ? loading : { at: 'absent' });
    void this.#run((error) => this.#fail(error));
  };

  /** Reads again behind what is shown, which stays when that fails. */
  async refresh(): Promise<void> {
    if (this.view.at === 'shown') await this.#run(() => undefined);
  }

  /** Shows something else, e.g. what was just written. */
  show(view: PlanView<Read>): void {
    this.#turn++;
    this.#view = view;
    this.#host.requestUpdate();
  }

  async #run(failed: (error: KinerjaError) => void): Promise<void> {
    const [source, key] = [this.#from, this.#key];
    if (!source || !key) return;
    const turn = ++this.#turn;
    const overtaken = (): boolean => turn !== this.#turn;
    try {
      const read = await this.#read(source, key);
      if (!overtaken()) this.show({ at: 'shown', read });
    } catch (error) {
      if (overtaken()) return;
      if (isKinerjaError(error, 'not-found')) this.show({ at: 'absent' });
      else failed(toKinerjaError(error));
    }
  }

  #fail(error: KinerjaError): void {
    this.show({ at: 'failed', error });
    this.#host.dispatchEvent(new FailedEvent(error));
  }
}

/** Reads what a widget shows of one plan. */
export class PlanLoad<Read> extends Load<Read> {
  constructor(host: PlanHost, read: (source: Source, id: string) => Promise<Read>) {
    super(host, () => host.planId, read);
  }
}
