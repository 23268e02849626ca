import './define.ts';
import { type LitElement, type TemplateResult, css, html, nothing } from 'lit';
import type { SubmittedEvent } from '../../shared/events.ts';
import type { Panel, PanelGiven } from '../board-types.ts';
import type { KinerjaTeamMember } from './member.ts';

/** What stands around the person inside of the board. */
export const panelStyles = css`
  kinerja-team-member {
    margin-top: var(--_gap);
  }
`;

/** The panel of one person for the board: `<kinerja-team-member>`, under the heading that the board has. */
export function openPanel(host: LitElement): Panel {
  let given: PanelGiven | undefined;
  const element = (): KinerjaTeamMember | null =>
    host.renderRoot.querySelector<KinerjaTeamMember>('kinerja-team-member');

  /** Tells the board what is stored now, so that its row changes without another reading. */
  function told({ kind, id }: SubmittedEvent): void {
    const { shown } = element() ?? {};
    if (kind !== 'evaluation' || shown?.evaluation?.id !== id) return;
    given?.changed({ kind, record: shown.evaluation });
  }

  const panel: Panel = {
    show(next) {
      given = next;
      host.requestUpdate();
    },
    get dirty() {
      return element()?.dirty ?? false;
    },
    render(): TemplateResult {
      if (!given) return html`${nothing}`;
      const { evaluation = '', plans, me, scheme, schemes, calendar, others, source, clock } = given;
      const [first] = others;
      return html`<kinerja-team-member
        untitled
        evaluation-id=${evaluation}
        me=${me.id}
        .plans=${plans}
        .roles=${[me.role]}
        .scheme=${scheme}
        .schemes=${schemes}
        .calendar=${calendar}
        .people=${others.map(({ employee }) => employee)}
        .others=${others}
        .stretch=${evaluation === '' ? first?.stretch : undefined}
        .source=${source}
        .clock=${clock}
        @kinerja-submitted=${told}
      ></kinerja-team-member>`;
    },
    hostConnected() {
      // The element listens for itself.
    },
  };
  host.addController(panel);
  return panel;
}
