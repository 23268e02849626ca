import type { KinerjaError } from '@kinerja/core';
import type { LitElement, ReactiveController } from 'lit';
import type { Tool } from './team-board-words.ts';
import { type ToolGiven, type ToolModule, type ToolView, addStyles } from './tool.ts';

/** Modules that most visits do not need; the ones that draw bring the charts. */
const modules: { readonly [T in Tool]: () => Promise<ToolModule> } = {
  spread: () => import('./spread/spread.ts'),
  lens: () => import('./lens/lens.ts'),
  bulk: () => import('./bulk/bulk.ts'),
  drafts: () => import('./drafts/drafts.ts'),
};

/** The tools of one board: loaded when first opened, kept while it lives. */
export class Tools implements ReactiveController {
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
    host.addController(this);
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
  hostDisconnected(): void {
    for (const view of this.#views.values()) view.stop?.();
  }
}
