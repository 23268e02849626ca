import { type EvaluationAct, actOnEvaluation, openEvaluation } from '@kinerja/core/cycle';
import type { Evaluation } from '@kinerja/core/records/evaluation';
import type { Plan } from '@kinerja/core/records/plan';
import type { Level, Rating } from '@kinerja/core/records/rating';
import { type Scheme, kupang } from '@kinerja/core/schemes';
import { agus, rinaPlan } from './plan.ts';

type Person = Plan['employee'];

/** Somebody of an invented team, with the id of whom he or she is rated by. */
export interface TeamMate extends Person {
  readonly unit: string;
  readonly supervisor: string;
}

/** An invented team with its records. */
export interface Team {
  readonly people: readonly TeamMate[];
  readonly plan: readonly Plan[];
  readonly evaluation: readonly Evaluation[];
}

/** How large a team is to be. */
export interface TeamSize {
  readonly people: number;
  /** People of one supervisor; all of one unit, where nothing else is said. */
  readonly perSupervisor?: number;
  readonly scheme?: Scheme;
}

const given = ['Adi', 'Bunga', 'Citra', 'Dewi', 'Eko', 'Fitri', 'Galih', 'Hana', 'Indra', 'Joko', 'Kartika'];
const family = ['Aritonang', 'Basuki', 'Damanik', 'Firmansyah', 'Ginting', 'Hidayat', 'Iskandar', 'Kusuma'];
const offices = [
  'Kesehatan',
  'Pendidikan',
  'Perhubungan',
  'Sosial',
  'Pertanian',
  'Pariwisata',
  'Perdagangan',
];
const posts = ['Analis Kebijakan', 'Penata Layanan Operasional', 'Pengelola Data', 'Pranata Komputer'];

const turn = <Value>(values: readonly Value[], place: number): Value =>
  values[place % values.length] as Value;

const whole = { from: '2026-01-01', to: '2026-12-31' };
const team = { id: 'tim-kinerja', role: 'performance-team' } as const;

function supervisorOf(place: number): Person {
  if (place === 0) return agus;
  const office = `Dinas ${turn(offices, place)} Kabupaten Contoh`;
  return {
    id: `atasan-${place}`,
    name: `${turn(given, place * 3)} ${turn(family, place)}`,
    position: `Kepala Bidang ${place}`,
    unit: office,
  };
}

function mateOf(place: number, perSupervisor: number): TeamMate {
  const group = Math.floor(place / perSupervisor);
  const { id, unit = '' } = supervisorOf(group);
  const name = `${turn(given, place * 7 + group)} ${turn(family, place * 5 + group)}`;
  return { id: `pegawai-${place}`, name, position: turn(posts, place), unit, supervisor: id };
}

function ratingOf(plan: Plan, results: Level, behaviour: Level): Rating {
  const note = 'Berdasarkan laporan dan bukti dukung sepanjang tahun.';
  return {
    id: `rating-${plan.id}`,
    revision: 1,
    plan: plan.id,
    rater: { id: plan.supervisor.id, role: 'supervisor' },
    status: 'final',
    on: '2027-01-04',
    results: { level: results, note, items: {} },
    behaviour: {
      level: behaviour,
      note,
      items: { adaptif: { level: behaviour, note }, akuntabel: { level: results, note } },
    },
  };
}

const levels: readonly (readonly [Level, Level])[] = [
  ['exceeds', 'exceeds'],
  ['meets', 'meets'],
  ['meets', 'exceeds'],
  ['exceeds', 'meets'],
  ['meets', 'meets'],
  ['below', 'meets'],
  ['meets', 'meets'],
  ['below', 'below'],
];

/** How many acts of the course have been taken: by the place in the team, so that every stage is there. */
const courses = [5, 1, 3, 2, 4, 0, 5, 2, 3, 1];

function evaluationOf(plan: Plan, place: number, scheme: Scheme): Evaluation {
  const by = { id: plan.supervisor.id, role: 'supervisor' } as const;
  const employee = { id: plan.employee.id, role: 'employee' } as const;
  const acts: readonly EvaluationAct[] = [
    { action: 'rate', by, at: '2027-01-04T02:00:00Z', rating: ratingOf(plan, ...turn(levels, place)) },
    { action: 'calibrate', by: team, at: '2027-01-05T02:00:00Z' },
    { action: 'release', by, at: '2027-01-06T02:00:00Z' },
    { action: 'acknowledge', by: employee, at: '2027-01-07T02:00:00Z' },
    { action: 'finalise', by, at: '2027-01-25T02:00:00Z' },
  ];
  const opened = openEvaluation({
    id: `evaluasi-${plan.employee.id}`,
    kind: 'annual',
    stretch: whole,
    plans: [plan],
    scheme,
  });
  return acts
    .slice(0, turn(courses, place))
    .reduce(
      (evaluation, act) =>
        actOnEvaluation(evaluation, act, { scheme, plans: [plan], today: act.at.slice(0, 10) }),
      opened,
    );
}

/** The same for somebody else: what is sealed says nothing of who it is about. */
function evaluationFor(
  plan: Plan,
  place: number,
  scheme: Scheme,
  patterns: Map<number, Evaluation>,
): Evaluation {
  // After so many people courses and levels come round again.
  const round = place % (courses.length * levels.length);
  const known = patterns.get(round) ?? evaluationOf(plan, round, scheme);
  patterns.set(round, known);
  const { employee, supervisor, id } = plan;
  return {
    ...known,
    id: `evaluasi-${employee.id}`,
    employee,
    supervisor,
    plans: [id],
    ratings: known.ratings.map((each) => ({ ...each, plan: id, rating: `rating-${id}` })),
    history: known.history.map((entry) => ({
      ...entry,
      by:
        entry.by.role === 'employee'
          ? { ...entry.by, id: employee.id }
          : entry.by.role === 'supervisor'
            ? { ...entry.by, id: supervisor.id }
            : entry.by,
    })),
  };
}

/**
 * An invented team of any size at the turn of the year 2026, everybody at another point of it: of ten people one has no
 * plan, one a draft, one a submitted plan, and the others are evaluated by a scheme with calibration.
 */
export function demoTeam({ people: count, perSupervisor = count, scheme = kupang }: TeamSize): Team {
  const people = Array.from({ length: count }, (_, place) => mateOf(place, perSupervisor));
  const plan: Plan[] = [];
  const evaluation: Evaluation[] = [];
  const patterns = new Map<number, Evaluation>();
  for (const [place, { supervisor: _, ...employee }] of people.entries()) {
    if (place % 10 === 9) continue;
    const supervisor = supervisorOf(Math.floor(place / perSupervisor));
    const stage = place % 10 === 8 ? 'draft' : place % 10 === 7 ? 'submitted' : 'agreed';
    const own: Plan = {
      ...rinaPlan,
      id: `skp-${employee.id}`,
      scheme: scheme.id,
      employee,
      supervisor,
      stage,
    };
    plan.push(own);
    if (stage === 'agreed') evaluation.push(evaluationFor(own, place, scheme, patterns));
  }
  return { people, plan, evaluation };
}
