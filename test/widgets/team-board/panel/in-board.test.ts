import { KinerjaError, type Kind, type Records } from '@kinerja/core';
import type { Level } from '@kinerja/core/evaluation';
import { type Scheme, kupang, planFromStandard } from '@kinerja/core/schemes';
import { demoTeam } from '@kinerja/mock';
import type { KinerjaTeamBoard, KinerjaTeamMember } from '@kinerja/widgets';
import { expect } from '@open-wc/testing';
import { Office, button, root, settled, text } from '../../parts/office.ts';
import { board, rowOf, supervisors, until } from '../support.ts';

const { basis } = kupang.planning;
/** What is given to the best of a unit, and to whoever made something new; the supervisor alone is heard. */
const scheme: Scheme = {
  ...kupang,
  voices: {
    ...kupang.voices,
    sources: [{ id: 'supervisor', weight: '1', minimum: 1, anonymousFrom: null, missing: 'withhold' }],
  },
  followUps: [
    { id: 'terbaik', label: { id: 'Terbaik' }, basis, kind: 'award', every: 'year', when: { best: 1 } },
    {
      id: 'baru',
      label: { id: 'Pembaruan' },
      basis,
      kind: 'award',
      every: 'year',
      when: { innovation: true },
    },
  ],
};

const team = demoTeam({ people: 20 });
const finals = team.evaluation.filter(({ stage }) => stage === 'final').slice(0, 2);
const [best, second] = finals as [Records['evaluation'], Records['evaluation']];

function ratingOf({ plans: [plan = ''], ratings, supervisor }: typeof best, level: Level): Records['rating'] {
  const note = 'Menurut laporan setahun.';
  return {
    id: ratings[0]!.rating,
    revision: 1,
    plan,
    rater: { id: supervisor.id, role: 'supervisor' },
    status: 'final',
    on: '2027-01-04',
    results: { level, note, items: {} },
    behaviour: { level, note, items: {} },
  };
}
const rating = [ratingOf(best, 'exceeds'), ratingOf(second, 'meets')];

/** As a server tells it to a supervisor, who reads no rating of others. */
function voiced(evaluation: typeof best, level: Level): typeof best {
  const counts = { below: 0, meets: 0, exceeds: 0, [level]: 1 };
  const input = { supervisor: { results: counts, behaviour: counts } };
  return { ...evaluation, voices: [{ plan: evaluation.plans[0]!, input, hidden: [], comments: [] }] };
}

/** Counts what is asked for of each kind. */
class Counting extends Office {
  readonly asked: string[] = [];

  override async list<K extends Kind>(kind: K, where?: Readonly<Record<string, string>>) {
    this.asked.push(`${kind} ${Object.keys(where ?? {})}`);
    return super.list(kind, where);
  }
}

async function opened(
  element: KinerjaTeamBoard,
  { employee }: Pick<typeof best, 'employee'>,
): Promise<KinerjaTeamMember> {
  rowOf(element, employee.name).querySelector<HTMLElement>('.open')!.click();
  const member = (): KinerjaTeamMember | null => root(element).querySelector('kinerja-team-member');
  await until(() => text(member() ?? element).includes('Pembaruan'), 'panel');
  return member()!;
}

async function close(element: KinerjaTeamBoard): Promise<void> {
  button(element, 'Kembali ke daftar').click();
  await settled(element);
}

describe('the panel inside of the board', () => {
  // So few that all are drawn.
  const isOne = (id: string): boolean => [best, second].some(({ employee }) => employee.id === id);
  const plan = team.plan.filter(({ employee }) => isOne(employee.id));
  const people = team.people.filter(({ id }) => isOne(id));

  it('tells who is best by what is on file of the colleagues', async () => {
    const office = new Counting({ plan, evaluation: finals, progress: [], rating });
    const element = await board(office, { scheme });
    const first = await opened(element, best);
    await until(() => text(first).includes('Terbaik: syarat terpenuhi'), 'best');
    await close(element);
    const other = await opened(element, second);
    await until(() => text(other).includes('peringkat 2'), 'second');
  });

  it('tells a supervisor by what a server tells of the voices, and asks for no rating of a colleague', async () => {
    const evaluation = [voiced(best, 'exceeds'), voiced(second, 'meets')];
    const office = new Counting({ plan, evaluation, progress: [] });
    const element = await supervisors(office, { scheme });
    const member = await opened(element, second);
    await until(() => text(member).includes('peringkat 2'), 'second');
    expect(office.asked.filter((each) => each === 'rating plan').length).to.equal(second.plans.length);
  });

  /** A board that could not read the page of the best, opened on the second; of one person it can, or not. */
  async function half(readable: boolean): Promise<KinerjaTeamMember> {
    class Half extends Office {
      override async list<K extends Kind>(kind: K, where?: Readonly<Record<string, string>>) {
        const isTheirs = where?.['supervisor'] === 'lain' || where?.['employee'] === best.employee.id;
        if (isTheirs && !(readable && where['employee'])) throw new KinerjaError('unreachable', {});
        return super.list(kind, where);
      }
    }
    const supervisor = { ...best.supervisor, id: 'lain' };
    const plans = plan.map((each) => (each.id === best.plans[0] ? { ...each, supervisor } : each));
    const evaluation = [{ ...best, supervisor }, second];
    const office = new Half({ plan: plans, evaluation, progress: [], rating });
    const elsewhere = people.map((each) =>
      each.id === best.employee.id ? { ...each, supervisor: 'lain' } : each,
    );
    return opened(await board(office, { scheme, people: elsewhere }), second);
  }

  it('reads those whom the board could not read', async () => {
    const member = await half(true);
    await until(() => text(member).includes('peringkat 2'), 'second');
  });

  it('calls nobody the best while there are some who could not be read', async () => {
    const member = await half(false);
    await settled(member);
    expect(text(member)).to.contain('Terbaik: belum dapat dipastikan');
  });

  it('does not tell while a colleague has no value, or one that nobody may read', async () => {
    const office = new Office({ plan, evaluation: finals, progress: [], rating: [rating[1]!] });
    const member = await opened(await board(office, { scheme }), second);
    await settled(member);
    expect(text(member)).to.contain('Terbaik: belum dapat dipastikan');
  });

  it('asks for nothing of colleagues before it is over, nor where nothing is given to the best', async () => {
    const none = { ...scheme, followUps: scheme.followUps.slice(1) };
    const office = new Counting({ plan, evaluation: finals, progress: [], rating });
    await opened(await board(office, { scheme: none }), best);
    const open = new Counting({
      plan,
      evaluation: [{ ...best, stage: 'decided' }, second],
      progress: [],
      rating,
    });
    const element = await board(open, { scheme });
    rowOf(element, best.employee.name).querySelector<HTMLElement>('.open')!.click();
    await until(() => open.asked.includes('rating plan'), 'panel');
    await settled(element);
    for (const { asked } of [office, open])
      expect(asked.filter((each) => each === 'rating plan').length).to.equal(1);
  });

  it('tells an innovation by the target that the scheme marks as one', async () => {
    const [old] = plan.filter(({ id }) => id === best.plans[0]);
    const { targets } = planFromStandard(kupang, 'kepala-seksi', old!);
    const { final } = best.outcomes;
    const told = async (level: Level): Promise<string> => {
      const input = { ...final!.input, results: { ...final!.input.results, items: { inovasi: level } } };
      const evaluation = [{ ...best, outcomes: { ...best.outcomes, final: { ...final!, input } } }];
      const office = new Office({ plan: [{ ...old!, targets }], evaluation, progress: [], rating });
      return text(await opened(await board(office, { scheme }), best));
    };
    expect(await told('meets')).to.contain('Pembaruan: syarat terpenuhi');
    expect(await told('below')).to.contain('Pembaruan: syarat tidak terpenuhi');
  });
});
