import type { KinerjaError, Source } from '@kinerja/core';
import { type CSSResultGroup, type LitElement, type TemplateResult, adoptStyles } from 'lit';
import type { Localize } from '../shared/localize.ts';
import type { PanelChange } from './board-types.ts';
import type { Asked } from './question.ts';
import type { Row } from './row.ts';
import type { Tool } from './team-board-words.ts';
import type { Days } from './waits.ts';

/** What the board holds, as a tool asks for it each time. */
export interface ToolGiven {
  readonly source: Source;
  readonly asked: Asked;
  readonly days: Days;
  readonly clock: () => Date;
  readonly localize: Localize;
  /** Everybody. */
  readonly rows: readonly Row[];
  /** Those whom the filters leave. */
  readonly shown: readonly Row[];
  /** Whether nothing is left out. */
  readonly complete: boolean;
  /** The predicate of the organisation, as the page gives it; any text. */
  readonly organisation: string;
  readonly predicate: (id: string) => string;
  readonly stage: (row: Row) => string;
  readonly put: (change: PanelChange) => void;
}

/** A tool that was opened: state beside the board, drawn inside of it. */
export interface ToolView {
  render(): TemplateResult;
  /** Ends what is under way: the board is taken out of the page. */
  stop?(): void;
}

/** What a tool's module exports. */
export interface ToolModule {
  readonly open: (host: LitElement, given: () => ToolGiven) => ToolView;
  readonly styles: CSSResultGroup;
}

/** Modules that most visits do not need; the ones that draw bring the charts. */
const modules: { readonly [T in Tool]: () => Promise<ToolModule> } = {
  spread: () => import('./spread/spread.ts'),
  lens: () => import('./lens/lens.ts'),
  bulk: () => import('./bulk/bulk.ts'),
  drafts: () => import('./drafts/drafts.ts'),
};

type Styles = (typeof LitElement)['elementStyles'];

const added = new WeakMap<LitElement, Styles>();

/** Adds the look of a module that came later. */
export function addStyles(host: LitElement, styles: CSSResultGroup): void {
  const { renderRoot } = host;
  const { elementStyles } = host.constructor as typeof LitElement;
  const before = added.get(host) ?? [];
  const later = ([styles].flat(9) as Styles).filter((each) => !before.includes(each));
  if (later.length === 0 || !(renderRoot instanceof ShadowRoot)) return;
  const all = [...before, ...later];
  added.set(host, all);
  adoptStyles(renderRoot, [...elementStyles, ...all]);
}

/** The tools of one board: loaded when first opened, kept while it lives. */
export class Tools {
  /** The one that is open. */
  open: Tool | undefined;
  /** The one that is being loaded, or could not be. */
  loading: Tool | undefined;
  failed: KinerjaError | undefined;
  readonly #views = new Map<Tool, ToolView>();
  readonly #host: LitElement;
  readonly #given: () => ToolGiven;
  readonly #failedAs: (error: unknown) => KinerjaError;

  constructor(host: LitElement, given: () => ToolGiven, failedAs: (error: unknown) => KinerjaError) {
    this.#host = host;
    this.#given = given;
    this.#failedAs = failedAs;
  }

  /** What the open tool shows; `undefined` while none is loaded. */
  get view(): ToolView | undefined {
    return this.open && this.#views.get(this.open);
  }

  /** Opens a tool, or closes it when it is open; whether it is open in the end. */
  async toggle(tool: Tool): Promise<boolean> {
    this.failed = undefined;
    if (this.open === tool) {
      this.open = undefined;
      this.#host.requestUpdate();
      return false;
    }
    this.open = tool;
    this.#host.requestUpdate();
    if (!this.#views.has(tool)) await this.#load(tool);
    return this.open === tool && this.#views.has(tool);
  }

  async #load(tool: Tool): Promise<void> {
    try {
      const { open, styles } = await modules[tool]();
      addStyles(this.#host, styles);
      if (!this.#views.has(tool)) this.#views.set(tool, open(this.#host, this.#given));
    } catch (error) {
      this.failed = this.#failedAs(error);
    }
    this.#host.requestUpdate();
  }

  /** Ends what is under way. */
  stop(): void {
    for (const view of this.#views.values()) view.stop?.();
  }
}
