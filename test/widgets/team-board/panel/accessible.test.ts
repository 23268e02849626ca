import type { KinerjaTeamMember } from '@kinerja/widgets';
import { evaluationAt, rina } from '@kinerja/mock';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { focused, one, root, settled, spaced, text } from '../../parts/office.ts';
import {
  type Evaluation,
  asAuthority,
  asSupervisor,
  asTeam,
  choose,
  member,
  office,
  press,
  sent,
} from './support.ts';

/** Tabs until that is focused; a person gives up sooner than fifty keys. */
async function tabTo(element: KinerjaTeamMember, selector: string): Promise<void> {
  const wanted = one(element, selector);
  for (let key = 0; key < 50 && focused() !== wanted; key++) await sendKeys({ press: 'Tab' });
  expect(focused(), selector).to.equal(wanted);
}

async function keys(element: KinerjaTeamMember, ...pressed: readonly string[]): Promise<void> {
  for (const press of pressed) await sendKeys({ press });
  await settled(element);
  await settled(element);
}

/** Begins an act with the keyboard alone; focus is then on its question. */
async function begin(element: KinerjaTeamMember, act: string): Promise<void> {
  await tabTo(element, act);
  await keys(element, 'Enter');
  expect(focused()).to.equal(one(element, '#ask-title'));
}

async function confirm(element: KinerjaTeamMember): Promise<void> {
  await tabTo(element, '.confirm .primary');
  await keys(element, 'Enter');
  expect(focused()?.getAttribute('part')).to.equal('status');
}

describe('kinerja-team-member', () => {
  describe('is accessible', () => {
    const base = evaluationAt('rated');
    const others = ['a', 'b', 'c'].map((id): Evaluation => ({
      ...base,
      id: `evaluation-${id}`,
      employee: { ...rina, id },
    }));
    const states: [string, () => Promise<KinerjaTeamMember>][] = [
      ['open, to the team', () => member(office('open'), asTeam)],
      [
        'not opened',
        async () => {
          const element = await member(office('open'), {
            ...asSupervisor,
            evaluationId: '',
            plans: ['plan-rina-2026'],
          });
          await press(element, 'Buka evaluasi…');
          return element;
        },
      ],
      [
        'being calibrated, with a fault',
        async () => {
          const element = await member(office('rated'), { ...asTeam, others: [base, ...others] });
          await press(element, 'Kalibrasi…');
          await press(element, 'Tambah perubahan');
          await choose(element, '[id$="-to"]', 'below');
          await press(element, 'Simpan kalibrasi');
          return element;
        },
      ],
      [
        'being decided',
        async () => {
          const element = await member(office('objected'), asAuthority);
          await press(element, 'Putuskan keberatan…');
          one<HTMLInputElement>(element, '#decide-keberatan-1-verdict input[value="changed"]').click();
          await settled(element);
          return element;
        },
      ],
      ['released', () => member(office('released'), { ...asSupervisor, day: '2027-01-20' })],
      [
        'followed up, once more',
        async () => {
          const element = await member(office('followed-up'), asSupervisor);
          await press(element, 'Catat tindak lanjut…');
          return element;
        },
      ],
    ];
    for (const [name, make] of states)
      it(name, async () => {
        const element = await make();
        for (const details of root(element).querySelectorAll('.why'))
          (details as HTMLDetailsElement).open = true;
        await settled(element);
        await expect(element).to.be.accessible();
      }).timeout(60_000);
  });

  describe('by keyboard alone', () => {
    it('proposes a rater', async () => {
      const source = office('open');
      const element = await member(source, asTeam);
      await begin(element, '[data-act="nominate"]');
      await tabTo(element, '#nominee-id');
      await keys(element, 'G');
      await tabTo(element, '#nominee-role');
      await keys(element, 'P');
      await confirm(element);
      expect(sent(source)[0]!.raters.at(-1)!.id).to.equal('gita-lestari');
    });

    it('agrees to a rater and declines one', async () => {
      for (const action of ['approve-rater', 'decline-rater'] as const) {
        const source = office('open');
        const element = await member(source, asTeam);
        await begin(element, `[data-rater="${action}/eko-saputra"]`);
        await confirm(element);
        expect(sent(source)[0]!.history.at(-1)!.action).to.equal(action);
        element.remove();
      }
    });

    it('goes on without a self-assessment', async () => {
      const source = office('open');
      const element = await member(source, asSupervisor);
      await begin(element, '[data-act="go-without-self-assessment"]');
      await tabTo(element, '#remark');
      await sendKeys({ type: 'Tugas belajar' });
      await confirm(element);
      expect(sent(source)[0]!.history.at(-1)!.remark).to.equal('Tugas belajar');
    });

    it('calibrates, and is brought to what lacks', async () => {
      const source = office('rated');
      const element = await member(source, asTeam);
      await begin(element, '[data-act="calibrate"]');
      await tabTo(element, '#add-change');
      await keys(element, 'Enter');
      expect(focused()).to.equal(one(element, '[id$="-place"]'));
      await tabTo(element, '[id$="-to"]');
      await keys(element, 'D');
      await tabTo(element, '.confirm .primary');
      await keys(element, 'Enter');
      expect(focused()).to.equal(one(element, '.mend'));
      await tabTo(element, '.mend button');
      await keys(element, 'Enter');
      expect(focused()).to.equal(one(element, '[id$="-ground"]'));
      await sendKeys({ type: 'Dibandingkan' });
      await confirm(element);
      expect(sent(source)[0]!.adjustments[0]!.ground).to.equal('Dibandingkan');
    });

    it('hands over, makes final and records a follow-up', async () => {
      for (const [stage, action] of [
        ['calibrated', 'release'],
        ['decided', 'finalise'],
      ] as const) {
        const source = office(stage);
        const element = await member(source, asSupervisor);
        await begin(element, `[data-act="${action}"]`);
        await confirm(element);
        expect(sent(source)[0]!.history.at(-1)!.action).to.equal(action);
        element.remove();
      }
      const source = office('final');
      const element = await member(source, asSupervisor);
      await begin(element, '[data-act="follow-up"]');
      await tabTo(element, '#follow-promosi');
      await keys(element, ' ');
      await tabTo(element, '#follow-promosi-ground');
      await sendKeys({ type: 'Layak' });
      await confirm(element);
      expect(sent(source)[0]!.followUps.at(-1)!.ground).to.equal('Layak');
    });

    it('decides an objection', async () => {
      const source = office('objected');
      const element = await member(source, asAuthority);
      await begin(element, '[data-act="decide"]');
      for (const id of ['keberatan-1', 'keberatan-2']) {
        await tabTo(element, `#decide-${id}-verdict input`);
        await keys(element, ' ');
        await tabTo(element, `#decide-${id}-ground`);
        await sendKeys({ type: 'Sudah ditimbang' });
      }
      await confirm(element);
      expect(sent(source)[0]!.stage).to.equal('decided');
    });

    it('cancels, and is where it began', async () => {
      const element = await member(office('calibrated'), asTeam);
      await begin(element, '[data-act="release"]');
      await tabTo(element, '.confirm .row button:last-child');
      await keys(element, 'Enter');
      expect(spaced(focused()!)).to.equal('Serahkan hasil…');
      expect(text(element)).not.to.contain('Ini tidak dapat dibatalkan');
    });
  });
});
