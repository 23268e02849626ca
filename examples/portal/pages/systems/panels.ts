import type { DayText } from '@kinerja/core/calendar';
import { html } from 'hono/html';
import { type Part, type System, year } from '../../records/systems/system.ts';
import type { Role } from '../../systems/people.ts';
import { type Step, planId } from '../../systems/steps.ts';
import type { Unit } from '../../systems/unit.ts';
import type { View } from '../../systems/world.ts';
import type { Markup } from '../layout.ts';

/** What a page of the walk is made for. */
export interface Scene extends View {
  readonly system: System;
  readonly step: Step;
  /** Who the visitor is; `null`: a citizen. */
  readonly role: Role | null;
  readonly today: DayText;
  /** Id of the evaluation that is looked at; empty until it is opened. */
  readonly evaluation: string;
  readonly unit: Unit;
}

/** A widget in its place, and the file that it comes in. */
export interface Panel {
  readonly file: string;
  readonly markup: (scene: Scene) => Markup;
}

const unscripted = html`<p>Bagian ini memerlukan JavaScript.</p>`;
const idOf = ({ role }: Scene): string => role?.id ?? '';
const partOf = ({ role }: Scene): string => role?.part ?? '';

const plan: Panel = {
  file: 'work-plan',
  markup: (scene) =>
    html`<kinerja-work-plan plan-id="${planId(scene.about)}" acting-as="${partOf(scene)}">
      ${unscripted}
    </kinerja-work-plan>`,
};
const reports: Panel = {
  file: 'target-tracker',
  markup: ({ about }) =>
    html`<kinerja-target-tracker plan-id="${planId(about)}">${unscripted}</kinerja-target-tracker>`,
};
const reported: Panel = {
  file: 'target-tracker',
  markup: ({ about }) =>
    html`<kinerja-target-tracker plan-id="${planId(about)}" readonly>${unscripted}</kinerja-target-tracker>`,
};
const reminders: Panel = {
  file: 'reminders',
  markup: (scene) =>
    html`<kinerja-reminders
      employee-id="${idOf(scene)}"
      acting-as="${partOf(scene)}"
      scheme-id="${scene.system.scheme.id}"
      period-from="${year.from}"
      period-to="${year.to}"
      >${unscripted}</kinerja-reminders
    >`,
};
const survey: Panel = {
  file: 'satisfaction-survey',
  markup: ({ system }) =>
    html`<kinerja-satisfaction-survey survey-id="${system.survey?.id ?? ''}"
      >${unscripted}</kinerja-satisfaction-survey
    >`,
};
const results: Panel = {
  file: 'survey-results',
  markup: ({ system }) =>
    html`<kinerja-survey-results survey-id="${system.survey?.id ?? ''}"
      >${unscripted}</kinerja-survey-results
    >`,
};
const rating: Panel = {
  file: 'rating-form',
  markup: (scene) => {
    const role = partOf(scene) === 'employee' ? 'self' : partOf(scene);
    return html`<kinerja-rating-form
      plan-id="${planId(scene.about)}"
      evaluation-id="${scene.evaluation}"
      rater-role="${role}"
      rater-id="${idOf(scene)}"
      >${unscripted}</kinerja-rating-form
    >`;
  },
};
const feedback: Panel = {
  file: 'feedback',
  markup: (scene) =>
    html`<kinerja-feedback
      plan-id="${planId(scene.about)}"
      acting-as="${partOf(scene)}"
      actor-id="${idOf(scene)}"
      >${unscripted}</kinerja-feedback
    >`,
};
const scorecard: Panel = {
  file: 'scorecard',
  markup: (scene) =>
    html`<kinerja-scorecard
      plan-id="${planId(scene.about)}"
      evaluation-id="${scene.evaluation}"
      acting-as="${partOf(scene)}"
      development
      >${unscripted}</kinerja-scorecard
    >`,
};
const board: Panel = {
  file: 'team-board',
  markup: (scene) =>
    html`<kinerja-team-board
      person-id="${idOf(scene)}"
      acting-as="${partOf(scene)}"
      scheme-id="${scene.system.scheme.id}"
      period-from="${year.from}"
      period-to="${year.to}"
      >${unscripted}</kinerja-team-board
    >`,
};
/** The evaluation of one employee, for whoever manages it or decides. */
const evaluation: Panel = {
  file: 'team-member',
  markup: (scene) => {
    const { system, step, role } = scene;
    const raters = [...system.staff, ...(system.thirdParties ?? [])];
    // Before they are named only those who can be; later everybody who did something.
    const people = step.id === 'suara-lain' ? raters : [...raters, system.team, system.authority];
    const given = {
      roles: role ? [role.part] : [],
      plans: [planId(scene.about)],
      people: people.map(({ id, name }) => ({ id, name })),
      stretch: scene.stretch,
      ...scene.unit,
    };
    return html`<kinerja-team-member
      evaluation-id="${scene.evaluation}"
      me="${idOf(scene)}"
      scheme-id="${system.scheme.id}"
      data-properties="${JSON.stringify(given)}"
      >${unscripted}</kinerja-team-member
    >`;
  },
};
const recognition: Panel = {
  file: 'recognition',
  markup: (scene) =>
    html`<kinerja-recognition
      unit="${scene.system.unit}"
      scheme-id="${scene.system.scheme.id}"
      acting-as="${partOf(scene)}"
      actor-id="${idOf(scene)}"
      >${unscripted}</kinerja-recognition
    >`,
};
const development: Panel = {
  file: 'development-plan',
  markup: (scene) =>
    html`<kinerja-development-plan
      plan-id="${planId(scene.about)}"
      acting-as="${partOf(scene)}"
      actor-id="${idOf(scene)}"
      >${unscripted}</kinerja-development-plan
    >`,
};
const simulator: Panel = {
  file: 'simulator',
  markup: ({ system }) =>
    html`<kinerja-simulator scheme-id="${system.scheme.id}">${unscripted}</kinerja-simulator>`,
};

type Panels = Partial<Readonly<Record<Part, readonly Panel[]>>>;

const everybody: Panels = {
  employee: [simulator],
  supervisor: [simulator],
  peer: [simulator],
  'third-party': [simulator],
  'performance-team': [simulator],
  'appeal-authority': [simulator],
  citizen: [simulator],
};

/** Which widgets a stage of the year has for whom. */
const steps: Readonly<Record<Step['id'], (system: System) => Panels>> = {
  rencana: () => ({ employee: [plan, reminders], supervisor: [plan, reminders] }),
  pemantauan: () => ({
    employee: [reports, reminders],
    supervisor: [reported, board],
    'performance-team': [board],
  }),
  kendala: () => ({ employee: [reports], supervisor: [reported] }),
  'suara-lain': ({ survey: asked }) => ({
    ...(asked && { citizen: [survey, results], employee: [results] }),
    supervisor: [evaluation, ...(asked ? [results] : [])],
    'performance-team': [evaluation],
    peer: [rating],
    'third-party': [rating],
  }),
  penilaian: ({ scheme }) => ({
    ...(scheme.rating.selfFirst && { employee: [rating] }),
    supervisor: [rating],
    'performance-team': [evaluation],
  }),
  'umpan-balik': () => ({
    employee: [feedback],
    supervisor: [feedback],
    peer: [feedback],
    'third-party': [feedback],
  }),
  penyerahan: () => ({ supervisor: [evaluation], 'performance-team': [evaluation] }),
  tanggapan: () => ({
    employee: [scorecard, reminders],
    supervisor: [evaluation],
    'performance-team': [evaluation],
    'appeal-authority': [evaluation],
  }),
  'tindak-lanjut': () => ({
    employee: [scorecard, development, recognition],
    supervisor: [evaluation, development, recognition],
    'performance-team': [evaluation, recognition],
    citizen: [recognition],
  }),
  penerimaan: () => everybody,
};

/** The widgets for whom the visitor is. */
export function panelsOf({ system, step, role }: Scene): readonly Panel[] {
  return steps[step.id](system)[role?.part ?? 'citizen'] ?? [];
}

/** Those who have something to do in this stage. */
export function actorsIn({ system, step }: Scene, people: readonly Role[]): readonly Role[] {
  const panels = steps[step.id](system);
  return people.filter(({ part }) => panels[part]);
}

/** Whether a citizen has something to do in this stage. */
export const citizensActIn = ({ system, step }: Scene): boolean => 'citizen' in steps[step.id](system);
