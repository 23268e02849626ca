import type { KinerjaError, Records, Source } from '@kinerja/core';
import type { WorkingCalendar } from '@kinerja/core/calendar';
import { schemes } from '@kinerja/core/schemes';
import { type LitElement, type TemplateResult, html, nothing } from 'lit';
import { failedPart } from '../shared/plan-body.ts';
import type { Localize } from '../shared/localize.ts';
import type { Panel, PanelGiven } from './board-types.ts';
import type { Asked } from './question.ts';
import type { Row } from './row.ts';
import type { TeamBoardWords } from './team-board-words.ts';
import { type ToolGiven, addStyles } from './tool.ts';

/** What the panel needs of the board, beside the person. */
export interface Around {
  readonly asked: Asked;
  readonly source: Source;
  readonly clock: () => Date;
  readonly calendar: WorkingCalendar | undefined;
  readonly organisation: string;
  readonly today: string;
  readonly others: readonly Records['evaluation'][];
  readonly unit: PanelGiven['unit'];
  readonly localize: Localize;
  readonly put: ToolGiven['put'];
  readonly closed: () => void;
}

/** The panel of one person in the place of the list: its module is loaded when the first one is opened. */
export class PersonPanel {
  readonly #host: LitElement;
  readonly #failedAs: (error: unknown) => KinerjaError;
  #panel: Panel | undefined;
  #failed: KinerjaError | undefined;
  #row: Row | undefined;
  #around: Around | undefined;
  /** It was asked to close while something is not saved. */
  #asking = false;

  constructor(host: LitElement, failedAs: (error: unknown) => KinerjaError) {
    this.#host = host;
    this.#failedAs = failedAs;
  }

  /** Whether somebody is shown, or about to be. */
  get open(): boolean {
    return this.#row !== undefined;
  }

  /** Opens on somebody, and brings the focus to the heading. */
  async show(row: Row, around: Around): Promise<void> {
    this.#row = row;
    this.#around = around;
    this.#asking = false;
    this.#host.requestUpdate();
    await this.#load();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('#person')?.focus();
  }

  readonly #load = async (): Promise<void> => {
    const [row, around] = [this.#row, this.#around];
    if (!row || !around) return;
    this.#failed = undefined;
    try {
      const { openPanel, panelStyles } = await import('./panel/panel.ts');
      addStyles(this.#host, panelStyles);
      this.#panel ??= openPanel(this.#host);
      this.#panel.show(this.#given(row, around));
    } catch (error) {
      this.#failed = this.#failedAs(error);
    }
    this.#host.requestUpdate();
  };

  #given(row: Row, around: Around): PanelGiven {
    const { asked, organisation, put, closed: _closed, ...given } = around;
    return {
      ...given,
      person: row.person,
      evaluation: row.evaluation?.id,
      plans: row.member.plans.map(({ id }) => id),
      me: asked.me,
      period: asked.period,
      scheme: asked.scheme,
      schemes,
      organisation: organisation || undefined,
      changed: put,
      close: () => this.#close(true),
    };
  }

  #close(sure: boolean): void {
    if (!sure && this.#panel?.dirty) this.#asking = true;
    else {
      this.#row = undefined;
      this.#asking = false;
      this.#around?.closed();
    }
    this.#host.requestUpdate();
  }

  #askPart(words: TeamBoardWords): TemplateResult {
    const stay = (): void => {
      this.#asking = false;
      this.#host.requestUpdate();
    };
    return html`<div class="notice warning" role="alert">
      <p>${words.unsaved}</p>
      <div class="row">
        <button type="button" class="primary" @click=${stay}>${words.stay}</button>
        <button type="button" @click=${() => this.#close(true)}>${words.leave}</button>
      </div>
    </div>`;
  }

  /** Nothing while nobody is open. */
  render(words: TeamBoardWords): TemplateResult | typeof nothing {
    const [row, around] = [this.#row, this.#around];
    if (!row || !around) return nothing;
    return html`<h2 class="hidden">${words.heading}</h2>
      <section class="person-panel stack" aria-labelledby="person">
        <button type="button" class="back" @click=${() => this.#close(false)}>${words.back}</button>
        ${this.#asking ? this.#askPart(words) : nothing}
        <h3 id="person" tabindex="-1">${words.about(row.person.name)}</h3>
        ${this.#failed ? failedPart(this.#failed, around.localize, () => void this.#load()) : (this.#panel?.render() ?? nothing)}
      </section>`;
  }
}
