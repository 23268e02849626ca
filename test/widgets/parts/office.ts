import {
  type Delivery,
  type Kind,
  KinerjaError,
  type Received,
  type Records,
  type Source,
  receiptCode,
} from '@kinerja/core';
import { recordSchemas } from '@kinerja/core/records/all';
import { memory, openSource } from '@kinerja/data';
import { rinaPlan, rinaProgress, submittedPlan } from '@kinerja/mock';
import { expect } from '@open-wc/testing';
import { later } from '../shared/fake-source.ts';

type Start = Partial<{ [K in Kind]: readonly Records[K][] }>;

/**
 * A source over real records, schemas and revisions, that misbehaves on demand: what a widget writes here has
 * passed the border.
 */
export class Office implements Source {
  /** Every record that was put, in order, whatever became of it. */
  readonly puts: { readonly kind: Kind; readonly record: Records[Kind] }[] = [];
  /** Reading fails with this, until it is taken away. */
  failReads: KinerjaError | undefined;
  /** The next writing fails with this. */
  failNextPut: KinerjaError | undefined;
  /** Writing keeps the record on the device until `deliver`. */
  offline = false;
  #failing: Partial<Record<Kind, KinerjaError | undefined>> = {};
  #losing: Kind | undefined;
  #held: Promise<void> | undefined;
  #waiting: { readonly deliver: () => void; readonly refuse: (error: KinerjaError) => void }[] = [];
  /** What stands here again in the place of what was refused; `undefined`: nothing did. */
  readonly #before = new Map<string, Records[Kind] | undefined>();
  readonly #source: Source;

  constructor(records: Start = {}) {
    const start = { plan: [rinaPlan, submittedPlan], progress: rinaProgress, ...records };
    this.#source = openSource(memory(start), recordSchemas);
  }

  async get<K extends Kind>(kind: K, id: string): Promise<Records[K]> {
    if (this.failReads) throw this.failReads;
    const key = `${kind} ${id}`;
    if (!this.#before.has(key)) return this.#source.get(kind, id);
    const before = this.#before.get(key);
    if (!before) throw new KinerjaError('not-found', { kind, id });
    return before as Records[K];
  }

  async list<K extends Kind>(
    kind: K,
    where?: Readonly<Record<string, string>>,
  ): Promise<readonly Records[K][]> {
    if (this.failReads) throw this.failReads;
    return (await this.#source.list(kind, where)).flatMap((record) => {
      const key = `${kind} ${record.id}`;
      if (!this.#before.has(key)) return [record];
      const before = this.#before.get(key);
      return before ? [before as Records[K]] : [];
    });
  }

  async put<K extends Kind>(kind: K, record: Records[K]): Promise<Delivery> {
    this.puts.push({ kind, record });
    await this.#held;
    const failure = this.failNextPut;
    this.failNextPut = undefined;
    if (failure) throw failure;
    const failing = this.#failing[kind];
    if (failing) throw failing;
    const key = `${kind} ${record.id}`;
    const before = await this.#source.get(kind, record.id).catch(() => undefined);
    const received = await this.#source.put(kind, record);
    if (this.#losing === kind) {
      this.#losing = undefined;
      throw new KinerjaError('unreachable', {});
    }
    if (!this.offline) return received;
    const code = receiptCode(record.id);
    const { promise: delivered, resolve: deliver } = later<Received>();
    const { promise: rejected, resolve: reject } = later<KinerjaError>();
    this.#waiting.push({
      deliver: () => deliver({ state: 'received', code }),
      refuse: (error) => {
        this.#before.set(key, before);
        reject(error);
      },
    });
    return { state: 'stored', code, delivered, rejected };
  }

  async waiting(): Promise<number> {
    return this.#waiting.length;
  }

  /** Writing this kind fails with this, until it is taken away. */
  failPuts(kind: Kind, error: KinerjaError | undefined): void {
    this.#failing = { ...this.#failing, [kind]: error };
  }

  /** The next writing of this kind is kept, and its answer lost. */
  loseAnswer(kind: Kind): void {
    this.#losing = kind;
  }

  /** Delivers everything that waits. */
  deliver(): void {
    for (const { deliver } of this.#waiting.splice(0)) deliver();
  }

  /** Delivers the first that waits. */
  deliverFirst(): void {
    this.#waiting.shift()?.deliver();
  }

  /** Will not take what waits, the last first; what was there before is there again. */
  refuse(error: KinerjaError): void {
    for (const { refuse } of this.#waiting.splice(0).reverse()) refuse(error);
  }

  /** Writing hangs until what this gives is called. */
  hold(): () => void {
    let release = (): void => undefined;
    this.#held = new Promise((resolve) => {
      release = () => {
        this.#held = undefined;
        resolve();
      };
    });
    return release;
  }

  /** Writes behind the widget's back. */
  async plant<K extends Kind>(kind: K, record: Records[K]): Promise<void> {
    await this.#source.put(kind, record);
  }
}

interface Updating extends HTMLElement {
  readonly updateComplete: Promise<boolean>;
}

/** Until nothing that was started is left to render. */
export async function settled(element: Updating): Promise<void> {
  // A reading passes through a few promises of memory, schema and widget; none of them takes a task.
  for (let turn = 0; turn < 3; turn++) {
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
  }
}

export const root = (element: Element): ShadowRoot => element.shadowRoot!;

/** All that is written in the widget, with single spaces. */
export const text = (element: Element): string => spaced(root(element).querySelector('.base')!);

export const spaced = (node: Element): string => node.textContent.replace(/\s+/g, ' ').trim();

/** The first match in the widget; a test that finds none fails here and says what it sought. */
export function one<E extends HTMLElement = HTMLElement>(element: Element, selector: string): E {
  const found = root(element).querySelector<E>(selector);
  expect(found, selector).to.exist;
  return found!;
}

/** A button by its words. */
export function button(element: Element, words: string): HTMLButtonElement {
  const found = [...root(element).querySelectorAll('button')].find((each) => spaced(each) === words);
  expect(found, `button “${words}”`).to.exist;
  return found!;
}

/** Types into a field as a person does: value, then input event. */
export function fill(element: Element, selector: string, value: string): void {
  const field = one<HTMLInputElement>(element, selector);
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}

/** What has focus, through shadow roots. */
export function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

/** Events of that name which reach the document, from now on. */
export function collect<Name extends keyof DocumentEventMap>(name: Name): DocumentEventMap[Name][] {
  const events: DocumentEventMap[Name][] = [];
  document.addEventListener(name, (event) => events.push(event));
  return events;
}
