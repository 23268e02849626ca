import type { Records, Source } from '@kinerja/core';
import { type Team, demoTeam, longPlan } from '@kinerja/mock';
import type { TeamPerson } from '@kinerja/widgets';
import { type View, userEvent } from './person.ts';
import { type Start, keeping } from './sources.ts';

/** Holidays that the stories know. */
export const teamCalendar = {
  holidays: ['2027-01-01'],
  covers: { from: '2026-01-01', to: '2027-12-31' },
};

/** Sixty people of three units at the turn of the year, and as many as a region has. */
export const sixty: Team = demoTeam({ people: 60, perSupervisor: 20 });
export const region = (): Team => demoTeam({ people: 10_000, perSupervisor: 20 });

/** What a source starts with that has a team. */
export const startOf = ({ plan, evaluation }: Team): Start => ({ plan, evaluation });

/** A source over a team. */
export const teamSource = (team: Team): Source => keeping(startOf(team));

/** Everybody rated so that no spread keeps the pattern, or so few that none can. */
export const unfit: Team = {
  ...sixty,
  evaluation: sixty.evaluation.filter(({ outcomes }) => outcomes.raw?.value === 'sangat-baik'),
};
export const few: Team = demoTeam({ people: 1 });

const long = longPlan.employee;

/** Names as long as offices write them. */
export const longTeam: Team = {
  people: sixty.people.map((each) => ({ ...each, ...names(each) })),
  plan: sixty.plan.map((each) => ({ ...each, employee: { ...each.employee, ...names(each.employee) } })),
  evaluation: sixty.evaluation.map((each) => ({
    ...each,
    employee: { ...each.employee, ...names(each.employee) },
    supervisor: { ...each.supervisor, name: long.name },
  })),
};

function names({ id }: { readonly id: string }): Pick<Records['plan']['employee'], 'name' | 'position'> & {
  readonly unit: string;
} {
  return { name: `${long.name} ${id}`, position: long.position, unit: long.unit ?? long.position };
}

/** The portal's own list of people. */
export const peopleOf = ({ people }: Team): readonly TeamPerson[] => people;

/** A file that somebody filled in in a hurry. */
export const hurried = [
  'ID pegawai;Nama;Hasil kerja;Catatan hasil kerja;Perilaku kerja',
  'pegawai-0;Adi;Di atas ekspektasi;"Melampaui target; dua kali";sesuai',
  'pegawai-1;Bunga;bagus sekali;;sesuai',
  'pegawai-999;Siapa;sesuai;;sesuai',
  'pegawai-7;Hana;sesuai;;sesuai',
].join('\r\n');

/** Somebody is about to hand over the results of all for whom it can be done. */
export async function release(view: View): Promise<void> {
  await userEvent.click(await view.findByRole('button', { name: 'Tindakan massal' }));
  await userEvent.click(await view.findByRole('radio', { name: /Serahkan hasil evaluasi/ }));
  await userEvent.click(await view.findByRole('button', { name: /^Serahkan \d+ hasil/ }));
}
