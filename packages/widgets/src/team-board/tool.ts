import type { Source } from '@kinerja/core';
import { type CSSResultGroup, type LitElement, type TemplateResult, adoptStyles } from 'lit';
import type { Localize } from '../shared/localize.ts';
import type { PanelChange } from './board-types.ts';
import type { Asked } from './question.ts';
import type { Row } from './row.ts';
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

/** Shows the next view of a tool; where that takes away what had the focus, its notice or heading gets it. */
export async function showNext(host: LitElement): Promise<void> {
  const root = host.renderRoot as ShadowRoot;
  const had = root.activeElement !== null;
  host.requestUpdate();
  await host.updateComplete;
  if (!had || root.activeElement) return;
  const notice = root.querySelector<HTMLElement>('.tool .notice[tabindex]');
  (notice ?? root.querySelector<HTMLElement>('.tool h3'))?.focus();
}
