import type { Records, Source } from '@kinerja/core';
import type { Member, PanelChange, PersonRecords, TeamPerson } from './board-types.ts';
import type { Pace } from './pace.ts';
import type { Asked } from './question.ts';

/** The records of several people, as they were read together. */
export type Page = PersonRecords;

const nothing: PersonRecords = { plans: [], evaluations: [], progress: [], feedback: [] };

/** Somebody of the portal's own list, before anything was read of him or her. */
export const unreadMember = (person: TeamPerson): Member => ({ person, ...nothing, read: false });

/** Ids of whom each supervisor leads, whose people are read one after another; `null`: all at once. */
export type Pages = ReadonlyMap<string, readonly string[]> | null;

/** How a team is read. @throws the reason of the pace's signal */
export async function pagesOf({ me }: Asked, people: readonly TeamPerson[], pace: Pace): Promise<Pages> {
  if (me.role !== 'performance-team' || people.length === 0) return null;
  const pages = new Map<string, string[]>();
  for (const { id, supervisor } of people) {
    if (supervisor === undefined) return null;
    const own = pages.get(supervisor);
    if (own) own.push(id);
    else pages.set(supervisor, [id]);
    if (pace.due()) await pace.turn();
  }
  return pages;
}

type Days = Asked['period'];

/** Whether a part of it is in the period. */
const lies = ({ from, to }: Days, period: Days): boolean => from <= period.to && period.from <= to;

/**
 * Reads the people of one supervisor, or of the whole team. Progress and feedback are the supervisor's to see and not
 * the team's. Fails as the source does.
 */
export async function readPage(source: Source, { me, period }: Asked, page: string | null): Promise<Page> {
  const supervisor = me.role === 'supervisor' ? me.id : page;
  const where = supervisor === null ? [] : [{ supervisor }];
  const [plans, evaluations] = await Promise.all([
    source.list('plan', ...where),
    source.list('evaluation', ...where),
  ]);
  const inPeriod = plans.filter((plan) => lies(plan.period, period));
  const ofPeriod = evaluations.filter(({ stretch }) => lies(stretch, period));
  const known = { ...nothing, plans: inPeriod, evaluations: ofPeriod };
  if (me.role !== 'supervisor') return known;
  // Without a filter: what a supervisor may see is of his people, and one request is less than two for each of them.
  const ids = new Set(inPeriod.map(({ id }) => id));
  const [progress, feedback] = await Promise.all([source.list('progress'), source.list('feedback')]);
  const ofHis = (each: { readonly plan: string }): boolean => ids.has(each.plan);
  return { ...known, progress: progress.filter(ofHis), feedback: feedback.filter(ofHis) };
}

/** From so many plans on it is worth it to hold equal parts once. */
const MANY = 200;

/** The page as it is to be held, of so many: where they are many, with equal parts as one. */
export async function lean(page: Page, pages: number): Promise<Page> {
  if (pages * page.plans.length < MANY) return page;
  const kit = import('./sharing.ts');
  // Without it, e.g. because the network fails, more is held and all else is the same.
  return kit.then(
    ({ withSharedParts }) => withSharedParts(page),
    () => page,
  );
}

/** Reads one person again. Fails as the source does. */
export async function readPerson(
  source: Source,
  { me, period }: Pick<Asked, 'me' | 'period'>,
  employee: string,
): Promise<Page> {
  const [all, ofEver] = await Promise.all([
    source.list('plan', { employee }),
    source.list('evaluation', { employee }),
  ]);
  const plans = all.filter((plan) => lies(plan.period, period));
  const evaluations = ofEver.filter(({ stretch }) => lies(stretch, period));
  const ofPlans = async <K extends 'progress' | 'feedback'>(kind: K): Promise<readonly Records[K][]> =>
    (await Promise.all(plans.map(({ id }) => source.list(kind, { plan: id })))).flat();
  const seen = me.role === 'supervisor';
  const [progress, feedback] = await Promise.all([
    seen ? ofPlans('progress') : [],
    seen ? ofPlans('feedback') : [],
  ]);
  return { plans, evaluations, progress, feedback };
}

type Single = Records['plan' | 'evaluation' | 'progress' | 'feedback'];

/** Who a record is about, by the plans that are known. */
function ownerOf(record: Single, owners: ReadonlyMap<string, TeamPerson>): TeamPerson | undefined {
  if ('employee' in record) return { ...record.employee, supervisor: record.supervisor.id };
  return owners.get(record.plan);
}

/** Takes what was read of the people of this supervisor (of all: `null`) in the place of what was known before. */
export function takePage(
  members: Map<string, Member>,
  { plans, evaluations, progress, feedback }: Page,
  page: string | null,
  { pages, me }: { readonly pages: Pages; readonly me: string },
): void {
  const fresh = new Map<string, { -readonly [Kind in keyof PersonRecords]: PersonRecords[Kind][number][] }>();
  const of = (person: TeamPerson) => {
    const known = fresh.get(person.id) ?? { plans: [], evaluations: [], progress: [], feedback: [] };
    if (!fresh.has(person.id)) fresh.set(person.id, known);
    if (!members.has(person.id)) members.set(person.id, unreadMember(person));
    return known;
  };
  const owners = new Map(
    plans.map((plan) => [plan.id, { ...plan.employee, supervisor: plan.supervisor.id }]),
  );
  const give = <Kind extends keyof PersonRecords>(kind: Kind, records: PersonRecords[Kind]): void => {
    for (const record of records) {
      const person = ownerOf(record, owners);
      // Nobody sees himself on the board: core shows nobody what is due about himself.
      if (person && person.id !== me) (of(person)[kind] as Single[]).push(record);
    }
  };
  give('plans', plans);
  give('evaluations', evaluations);
  give('progress', progress);
  give('feedback', feedback);
  // Not through everybody for each page: of thousands that is hundreds of times.
  const named = page === null ? members.keys() : (pages?.get(page) ?? []);
  for (const id of new Set([...named, ...fresh.keys()])) {
    const { person } = members.get(id) ?? {};
    if (person && (page === null || person.supervisor === page || fresh.has(id)))
      members.set(id, { person, ...nothing, ...fresh.get(id), read: true });
  }
}

/** The member with a record that was written in the place of the one before. */
export function withRecord(member: Member, { kind, record }: PanelChange): Member {
  const changed = <R extends { readonly id: string }>(list: readonly R[], each: R): readonly R[] =>
    list.some(({ id }) => id === each.id)
      ? list.map((before) => (before.id === each.id ? each : before))
      : [...list, each];
  return kind === 'plan'
    ? { ...member, plans: changed(member.plans, record) }
    : { ...member, evaluations: changed(member.evaluations, record) };
}
