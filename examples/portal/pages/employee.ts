import { html } from 'hono/html';
import type { Plan } from '@kinerja/core/records/plan';
import type { Markup, Page } from './layout.ts';

const noPlan = html`
  <p class="notice">Belum ada rencana kinerja (SKP) untuk Anda pada tahun ini. Hubungi atasan langsung.</p>
`;

const widgets = (plan: Plan): Markup => html`
  <p>
    <a class="button" href="#target">Target dan laporan kemajuan</a>
    <a class="button" href="#hasil">Predikat dan dasarnya</a>
    <a class="button" href="/pegawai/penilaian-diri">Penilaian diri</a>
  </p>
  <kinerja-target-tracker id="target" plan-id="${plan.id}">
    <h2>Target kinerja</h2>
    <ul>
      ${plan.targets.map(({ result, indicator }) => html`<li>${result}: ${indicator.name}</li>`)}
    </ul>
    <p>Laporan kemajuan di layar ini memerlukan JavaScript.</p>
  </kinerja-target-tracker>
  <kinerja-scorecard id="hasil" plan-id="${plan.id}">
    <h2>Hasil evaluasi kinerja</h2>
    <p>Predikat dan langkahnya memerlukan JavaScript.</p>
  </kinerja-scorecard>
`;

/** What an employee sees of his or her own plan. */
export const employeePage = (plan: Plan | undefined, scripts: Markup): Page => ({
  title: 'Kinerja saya',
  section: '/pegawai',
  scripts,
  body: html`
    <div class="container">
      <h1>Kinerja saya</h1>
      ${
        plan
          ? html`<p class="lead">
              ${plan.employee.name}, ${plan.employee.position}. Atasan langsung: ${plan.supervisor.name}.
            </p>`
          : ''
      }
      ${plan ? widgets(plan) : noPlan}
    </div>
  `,
});

/** Where an employee rates himself or herself, before the supervisor does. */
export const selfRatingPage = (plan: Plan | undefined, scripts: Markup): Page => ({
  title: 'Penilaian diri',
  section: '/pegawai',
  trail: [{ path: '/pegawai', label: 'Kinerja saya' }],
  scripts,
  body: html`
    <div class="container">
      <h1>Penilaian diri</h1>
      <p class="lead">
        Penilaian diri adalah bahan dialog dengan atasan. Ia tidak menentukan predikat, dan boleh dilewati.
      </p>
      ${
        plan
          ? html`<kinerja-rating-form plan-id="${plan.id}" rater-role="self" rater-id="${plan.employee.id}">
              <p>Penilaian di layar ini memerlukan JavaScript.</p>
            </kinerja-rating-form>`
          : noPlan
      }
    </div>
  `,
});
