import type { Scheme } from '@kinerja/core/schemes';
import { coursePeople, courseScheme, evaluationAt } from '@kinerja/mock';
import type { KinerjaTeamMember } from '@kinerja/widgets';
import { expect } from '@open-wc/testing';
import { settled, text } from '../../parts/office.ts';
import { asSupervisor, member, office } from './support.ts';

const { basis } = courseScheme.planning;

/** What is given to the best of a unit, and to whoever had something new recognised. */
const followUps: Scheme['followUps'] = [
  { id: 'terbaik', label: { id: 'Terbaik' }, basis, kind: 'award', every: 'year', when: { best: 1 } },
  { id: 'baru', label: { id: 'Pembaruan' }, basis, kind: 'award', every: 'year', when: { innovation: true } },
];

const own = evaluationAt('final');
const { budi } = coursePeople;
/** A colleague in the same unit, this year and the year before. */
const colleague = { ...own, id: 'budi-2026', employee: { ...own.employee, id: budi.id, name: budi.name } };
const before = { ...colleague, id: 'budi-2025', stretch: { from: '2025-01-01', to: '2025-12-31' } };

async function told(changes: Partial<KinerjaTeamMember>): Promise<string> {
  const element = await member(office('final'), { ...asSupervisor, others: [before, own, colleague] });
  Object.assign(element, { scheme: { ...courseScheme, followUps }, ...changes });
  await settled(element);
  return text(element);
}

describe('kinerja-team-member judges', () => {
  it('who is best by what colleagues had in this stretch, whatever came before', async () => {
    expect(await told({ values: { [budi.id]: '10' } })).to.contain('Terbaik: syarat terpenuhi');
    const second = await told({ values: { [budi.id]: '100' } });
    expect(second).to.contain('termasuk 1 terbaik di unitnya; peringkat 2');
    expect(await told({})).to.contain('Terbaik: belum dapat dipastikan');
  });

  it('an innovation by what the portal knows, and nothing while it does not', async () => {
    expect(await told({ innovation: true })).to.contain('Pembaruan: syarat terpenuhi');
    const none = await told({ innovation: false });
    expect(none)
      .to.contain('Pembaruan: syarat tidak terpenuhi')
      .and.to.contain('Belum: ada inovasi yang diakui');
    expect(await told({})).to.contain('Pembaruan: belum dapat dipastikan');
  });
});
