import { html } from 'hono/html';
import type { Plan } from '@kinerja/core/records/plan';
import type { Markup, Page } from './layout.ts';

const stages: Readonly<Record<Plan['stage'], string>> = {
  draft: 'Rancangan',
  submitted: 'Menunggu kesepakatan',
  agreed: 'Disepakati',
};

const row = ({ id, employee, targets, stage }: Plan): Markup => html`
  <tr role="row">
    <th role="rowheader" scope="row">${employee.name}<small>${employee.position}</small></th>
    <td role="cell" data-label="Target">${targets.length} target</td>
    <td role="cell" data-label="Tahap"><span class="tag ${stage}">${stages[stage]}</span></td>
    <td role="cell" data-label="Tindakan">
      ${
        stage === 'agreed'
          ? html`<a class="button" href="/atasan/${id}">Nilai kinerja ${employee.name}</a>`
          : 'Dapat dinilai setelah disepakati'
      }
    </td>
  </tr>
`;

/** The plans that a supervisor answers for. */
export const supervisorPage = (plans: readonly Plan[]): Page => ({
  title: 'Penilaian bawahan',
  section: '/atasan',
  body: html`
    <div class="container">
      <h1>Penilaian bawahan</h1>
      <p class="lead">Rencana kinerja (SKP) tahun 2026 dari pegawai yang Anda pimpin.</p>
      <table class="table stacking" role="table">
        <caption class="hidden">
          Rencana kinerja bawahan
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">Pegawai</th>
            <th role="columnheader" scope="col">Target</th>
            <th role="columnheader" scope="col">Tahap</th>
            <th role="columnheader" scope="col">Tindakan</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${plans.map(row)}
        </tbody>
      </table>
    </div>
  `,
});

/** One plan: what was reported beside what is to be judged. */
export const ratingPage = (plan: Plan, rater: string, scripts: Markup): Page => ({
  title: plan.employee.name,
  section: '/atasan',
  trail: [{ path: '/atasan', label: 'Penilaian bawahan' }],
  scripts,
  body: html`
    <div class="container">
      <h1>Penilaian kinerja ${plan.employee.name}</h1>
      <p class="lead">${plan.employee.position}, ${plan.employee.unit ?? ''}</p>
      <kinerja-rating-form plan-id="${plan.id}" rater-role="supervisor" rater-id="${rater}">
        <p>Penilaian di layar ini memerlukan JavaScript.</p>
      </kinerja-rating-form>
      <h2 class="ruled">Semua laporan pegawai</h2>
      <kinerja-target-tracker plan-id="${plan.id}" readonly>
        <ul>
          ${plan.targets.map(({ result, indicator }) => html`<li>${result}: ${indicator.name}</li>`)}
        </ul>
      </kinerja-target-tracker>
    </div>
  `,
});
