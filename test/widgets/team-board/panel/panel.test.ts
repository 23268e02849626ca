import { evaluationAt } from '@kinerja/mock';
import type { KinerjaTeamMember } from '@kinerja/widgets';
import { expect, fixture } from '@open-wc/testing';
import { LitElement, html } from 'lit';
import type { PanelChange, PanelGiven } from '../../../../packages/widgets/src/team-board/board-types.ts';
import { openPanel } from '../../../../packages/widgets/src/team-board/panel/panel.ts';
import { Localize } from '../../../../packages/widgets/src/shared/localize.ts';
import { courseScheme } from '@kinerja/mock';
import type { Office } from '../../parts/office.ts';
import { fill, settled } from '../../parts/office.ts';
import { asTeam, office, press } from './support.ts';

class Board extends LitElement {
  readonly localize = new Localize(this);
  readonly panel = openPanel(this);

  override render() {
    return html`<section>
      <h3>Rina</h3>
      ${this.panel.render()}
    </section>`;
  }
}
customElements.define('test-board', Board);

const changes: PanelChange[] = [];

function given(source: Office, board: Board, evaluation: string | undefined): PanelGiven {
  const { employee } = evaluationAt('calibrated');
  return {
    source,
    person: employee,
    evaluation,
    plans: ['plan-rina-2026'],
    me: { id: asTeam.me, role: 'performance-team' },
    scheme: courseScheme,
    schemes: [],
    calendar: undefined,
    today: '2027-01-12',
    clock: () => new Date('2027-01-12T04:00:00Z'),
    localize: board.localize,
    others: [evaluationAt('calibrated')],
    unit: [],
    period: { from: '2026-01-01', to: '2026-12-31' },
    organisation: undefined,
    changed: (change) => void changes.push(change),
    close: () => undefined,
  };
}

async function opened(source: Office, evaluation?: string): Promise<[Board, KinerjaTeamMember]> {
  changes.length = 0;
  const board = await fixture<Board>(html`<test-board></test-board>`);
  board.panel.show(given(source, board, evaluation));
  await board.updateComplete;
  const element = board.shadowRoot!.querySelector('kinerja-team-member')!;
  await settled(element);
  return [board, element];
}

describe('the panel of a board', () => {
  it('opens one person under the heading of the board, and tells what was written', async () => {
    const [, element] = await opened(office('calibrated'), 'evaluation-rina-2026');
    expect(element.shadowRoot!.querySelector('h2, h3')).to.equal(null);
    await press(element, 'Serahkan hasil…');
    await press(element, 'Ya, serahkan');
    expect(changes.map(({ kind, record }) => [kind, record.stage])).to.deep.equal([
      ['evaluation', 'released'],
    ]);
  });

  it('opens an evaluation for the stretch that the others have', async () => {
    const [, element] = await opened(office('open', { id: 'lain' }));
    await press(element, 'Buka evaluasi…');
    expect(element.shadowRoot!.querySelectorAll('#stretch option').length).to.equal(1);
    await press(element, 'Ya, buka');
    expect(changes.map(({ record }) => record.stage)).to.deep.equal(['open']);
  });

  it('knows what is not saved', async () => {
    const [board, element] = await opened(office('rated'), 'evaluation-rina-2026');
    expect(board.panel.dirty).to.equal(false);
    await press(element, 'Kalibrasi…');
    await press(element, 'Tambah perubahan');
    fill(element, '[id$="-ground"]', 'Belum selesai');
    expect(board.panel.dirty).to.equal(true);
  });
});
