import type { Actor } from '@kinerja/core/cycle';
import type { Level, Plan } from '@kinerja/core/evaluation';

/** How somebody works in this made-up year: it decides what is reported and how it is rated. */
export interface Profile {
  readonly results: Level;
  readonly behaviour: Level;
  /** Reached of each target, as a part of it. */
  readonly part: number;
}

const strong: Profile = { results: 'exceeds', behaviour: 'exceeds', part: 1.2 };
const steady: Profile = { results: 'meets', behaviour: 'meets', part: 1 };
const weak: Profile = { results: 'below', behaviour: 'meets', part: 0.8 };

type Person = Plan['employee'];
const person = (id: string, position: string): Person => ({
  id,
  name: `Pegawai ${id}`,
  position,
  unit: 'u1',
});

/** The head of the unit, and who rates him. */
export const head = person('p00', 'Kepala Dinas');
export const secretary = person('sekda', 'Sekretaris Daerah');
export const team: Actor = { id: 'tim', role: 'performance-team' };
export const authority: Actor = { id: 'wakil', role: 'appeal-authority' };

/** The head and eleven staff: two strong, seven steady, three weak. */
export const people: readonly (readonly [Person, Profile])[] = [
  [head, steady],
  ...[strong, strong, steady, steady, steady, steady, steady, steady, weak, weak, weak].map(
    (profile, index): readonly [Person, Profile] => [
      person(`p${`${index + 1}`.padStart(2, '0')}`, 'Staf'),
      profile,
    ],
  ),
];

/** Who does something special in the year. */
export const returned = 'p03';
export const revised = 'p04';
export const moved = 'p05';
export const hindered = 'p06';
export const objecting = 'p09';

export const year = { from: '2026-01-01', to: '2026-12-31' };
export const calendar = {
  holidays: ['2026-01-01', '2026-08-17', '2026-12-25', '2027-01-01'],
  covers: { from: '2026-01-01', to: '2027-12-31' },
};

/** A moment on that day. */
export const at = (day: string): string => `${day}T03:00:00Z`;

export const profileOf = (id: string): Profile => people.find(([each]) => each.id === id)?.[1] ?? steady;
export const superiorOf = (id: string): Person => (id === head.id ? secretary : head);
