import type { KinerjaTeamMember } from '@kinerja/widgets';
import { evaluationAt, rina } from '@kinerja/mock';
import { expect } from '@open-wc/testing';
import { one, root, settled } from '../../parts/office.ts';
import {
  type Evaluation,
  asAuthority,
  asSupervisor,
  asTeam,
  choose,
  member,
  office,
  press,
} from './support.ts';

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
});
