import type { Rating } from '@kinerja/core/evaluation';
import { type TemplateResult, html, nothing, render } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { System } from '../../../examples/portal/records/systems/system.ts';
import { stepsOf } from '../../../examples/portal/systems/steps.ts';
import { when } from '../law.ts';
import { type Start, keeping } from '../sources.ts';
import { type Year, startOf, yearOf } from './year.ts';

/** One stage of the year: who looks at which widget over which records. */
interface Stage {
  readonly id: ReturnType<typeof stepsOf>[number]['id'];
  readonly own: (year: Year) => Start;
  readonly widgets: (moment: Moment) => TemplateResult;
}

/** What the widgets of a stage are given. */
interface Moment {
  readonly system: System;
  readonly plan: string;
  readonly evaluation: string;
  readonly source: ReturnType<typeof keeping>;
  readonly clock: () => Date;
}

const rating = (moment: Moment, role: Rating['rater']['role'], rater: string): TemplateResult =>
  html`<kinerja-rating-form
    plan-id=${moment.plan}
    evaluation-id=${moment.evaluation}
    rater-role=${role}
    rater-id=${rater}
    .source=${moment.source}
    .clock=${moment.clock}
  ></kinerja-rating-form>`;

const member = (moment: Moment, role: 'supervisor' | 'performance-team'): TemplateResult =>
  html`<kinerja-team-member
    evaluation-id=${moment.evaluation}
    me=${role === 'supervisor' ? moment.system.supervisor.id : moment.system.team.id}
    .roles=${[role]}
    .plans=${[moment.plan]}
    .people=${[...moment.system.staff, ...(moment.system.thirdParties ?? [])]}
    .source=${moment.source}
    .clock=${moment.clock}
  ></kinerja-team-member>`;

const tracker = ({ plan, source, clock }: Moment): TemplateResult =>
  html`<kinerja-target-tracker plan-id=${plan} .source=${source} .clock=${clock}></kinerja-target-tracker>`;

const scorecard = ({ plan, evaluation, source, clock }: Moment): TemplateResult =>
  html`<kinerja-scorecard
    plan-id=${plan}
    evaluation-id=${evaluation}
    acting-as="employee"
    .source=${source}
    .clock=${clock}
  ></kinerja-scorecard>`;

/** Who is heard beside the supervisor: the first of them, or the manager of the evaluation where nobody is. */
function voices(moment: Moment): TemplateResult {
  const { scheme, staff, survey } = moment.system;
  const peer = scheme.voices.sources.some(({ id }) => id === 'peer') ? staff[1] : undefined;
  if (survey)
    return html`<kinerja-satisfaction-survey
      survey-id=${survey.id}
      .source=${moment.source}
    ></kinerja-satisfaction-survey>`;
  return peer ? rating(moment, 'peer', peer.id) : member(moment, 'supervisor');
}

const stages: readonly Stage[] = [
  {
    id: 'rencana',
    own: () => ({}),
    widgets: ({ plan, source, clock }) =>
      html`<kinerja-work-plan plan-id=${plan} acting-as="employee" .source=${source} .clock=${clock}>
      </kinerja-work-plan>`,
  },
  {
    id: 'pemantauan',
    own: ({ agreed, reports }) => ({
      plan: [agreed],
      progress: reports.filter(({ on }) => on < '2026-01-31'),
    }),
    widgets: tracker,
  },
  {
    id: 'kendala',
    own: ({ agreed, reports }) => ({
      plan: [agreed],
      progress: reports.filter(({ on }) => on < '2026-06-30'),
    }),
    widgets: tracker,
  },
  { id: 'suara-lain', own: at('open'), widgets: voices },
  {
    id: 'penilaian',
    own: at('open'),
    widgets: (moment) => rating(moment, 'supervisor', moment.system.supervisor.id),
  },
  {
    id: 'umpan-balik',
    own: (year) => ({ ...at('rated')(year), feedback: [year.feedback] }),
    widgets: ({ plan, source, clock }) =>
      html`<kinerja-feedback plan-id=${plan} acting-as="employee" .source=${source} .clock=${clock}>
      </kinerja-feedback>`,
  },
  {
    id: 'penyerahan',
    own: at('rated'),
    widgets: (moment) => member(moment, moment.system.scheme.calibration ? 'performance-team' : 'supervisor'),
  },
  { id: 'tanggapan', own: at('released'), widgets: scorecard },
  { id: 'tindak-lanjut', own: at('final'), widgets: (moment) => member(moment, 'supervisor') },
  {
    id: 'penerimaan',
    own: () => ({}),
    widgets: ({ system }) =>
      html`<kinerja-simulator scheme-id=${system.scheme.id} introduced></kinerja-simulator>`,
  },
];

/** The records with the evaluation as far as it is. */
function at(stage: keyof Year['evaluations']): Stage['own'] {
  return ({ agreed, reports, ratings, evaluations }) => {
    const evaluation = evaluations[stage];
    const handed = evaluation.ratings.map((each) => each.rating);
    return {
      plan: [agreed],
      progress: reports,
      evaluation: [evaluation],
      rating: ratings.filter(({ id }) => handed.includes(id)),
    };
  };
}

/** One stage with the widget of whoever acts in it, over the records of its day, and the way to the others. */
function stagePart(
  system: System,
  year: Year,
  id: Stage['id'],
  go: (id: Stage['id']) => void,
): TemplateResult {
  const steps = stepsOf(system.scheme);
  const step = steps.find((each) => each.id === id);
  const stage = stages.find((each) => each.id === id);
  if (!step || !stage) return html`${nothing}`;
  const moment: Moment = {
    system,
    plan: year.agreed.id,
    evaluation: year.evaluations.open.id,
    source: keeping(startOf(system, step.day, stage.own(year))),
    clock: () => new Date(`${step.day}T12:00:00`),
  };
  const next = steps[steps.indexOf(step) + 1];
  return html`<h2 id="langkah" tabindex="-1">${step.title}</h2>
    <p>${when(step.day, 'id')}</p>
    ${stage.widgets(moment)}
    ${next ? html`<p><button type="button" @click=${() => go(next.id)}>Langkah berikutnya</button></p>` : nothing}`;
}

/** A year of one system, a stage at a time. */
export function walk(system: System): TemplateResult {
  const year = yearOf(system);
  const show = (place: HTMLElement, id: Stage['id']): void => {
    // Another element each time: a widget of the stage before must not go on with its records.
    const fresh = document.createElement('div');
    place.replaceChildren(fresh);
    render(
      stagePart(system, year, id, (next) => show(place, next)),
      fresh,
    );
  };
  return html`<p lang="id">${system.scheme.name.id}: ${system.scheme.summary.id}</p>
    <section
      lang="id"
      aria-labelledby="langkah"
      ${ref((place) => place && show(place as HTMLElement, 'rencana'))}
    ></section>`;
}
