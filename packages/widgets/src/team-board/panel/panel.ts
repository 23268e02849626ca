import './define.ts';
import type { Records } from '@kinerja/core';
import { type LitElement, type TemplateResult, css, html, nothing } from 'lit';
import type { SubmittedEvent } from '../../shared/events.ts';
import type { Panel, PanelGiven } from '../board-types.ts';
import { type Colleagues, asksForBest, readColleagues } from './colleagues.ts';
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
  let colleagues: Colleagues | undefined;
  const element = (): KinerjaTeamMember | null =>
    host.renderRoot.querySelector<KinerjaTeamMember>('kinerja-team-member');

  /** Tells the board what is stored now, so that its row changes without another reading. */
  function told({ kind, id }: SubmittedEvent): void {
    const { shown } = element() ?? {};
    if (kind !== 'evaluation' || shown?.evaluation?.id !== id) return;
    given?.changed({ kind, record: shown.evaluation });
    void compare(shown.evaluation);
  }

  /** Reads how colleagues came out, once somebody may be the best of them; while it is not known nobody is judged so. */
  async function compare(evaluation: Records['evaluation'] | undefined): Promise<void> {
    const now = given;
    if (colleagues || !now || !evaluation || !asksForBest(evaluation, now)) return;
    const read = await readColleagues(evaluation, now).catch(() => undefined);
    if (now !== given) return;
    colleagues = read;
    host.requestUpdate();
  }

  const panel: Panel = {
    show(next) {
      given = next;
      colleagues = undefined;
      host.requestUpdate();
      void compare(next.others.find(({ id }) => id === next.evaluation));
    },
    get dirty() {
      return element()?.dirty ?? false;
    },
    render(): TemplateResult {
      if (!given) return html`${nothing}`;
      const { evaluation = '', plans, me, scheme, schemes, calendar, others, unit, source, clock } = given;
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
        .others=${colleagues ? [...others, ...colleagues.more] : others}
        .values=${colleagues?.values ?? {}}
        .unread=${colleagues ? [] : unit.flatMap(({ read, person }) => (read ? [] : person.id))}
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
