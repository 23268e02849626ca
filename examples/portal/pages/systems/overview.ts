import { html } from 'hono/html';
import type { System } from '../../records/systems/system.ts';
import { cast } from '../../systems/people.ts';
import { stepsOf } from '../../systems/steps.ts';
import type { Markup, Page } from '../layout.ts';
import { control, firstWith, inWords, partNames } from './bar.ts';
import { toldPart } from './step.ts';

const card = ({ scheme }: System): Markup => html`
  <li class="card">
    <p class="role">${scheme.region.id}</p>
    <h2><a href="/sistem/${scheme.id}">${scheme.name.id}</a></h2>
    <p>${scheme.summary.id}</p>
  </li>
`;

/** The regional systems. */
export const systemsPage = (systems: readonly System[]): Page => ({
  title: 'Lima sistem',
  section: '/sistem',
  demonstration: true,
  body: html`
    <div class="container">
      <h1>Sistem evaluasi kinerja di lima daerah</h1>
      <p class="lead">
        Setiap daerah mengevaluasi pegawainya dengan cara sendiri. Jalani satu tahun penuh dalam beberapa
        menit, sebagai siapa pun.
      </p>
      <ul class="choices">
        ${systems.map(card)}
      </ul>
    </div>
  `,
});

const people = (system: System): Markup => html`
  <dl class="facts">
    ${cast(system).map(
      ({ name, part, position }) =>
        html`<dt>${partNames[part]}</dt>
          <dd>${name}, ${position}</dd>`,
    )}
  </dl>
`;

/** What one system is, from the data that run it. */
export function overviewPage(system: System): Page {
  const { scheme, unit } = system;
  const steps = stepsOf(scheme);
  const [first] = steps;
  return {
    title: scheme.region.id,
    section: '/sistem',
    demonstration: true,
    trail: [{ path: '/sistem', label: 'Lima sistem' }],
    body: html`
      <div class="container with-aside">
        <article>
          <h1>${scheme.region.id}: ${scheme.name.id}</h1>
          <p class="lead">${scheme.summary.id}</p>
          ${
            first
              ? control(
                  { system },
                  { hari: first.day, langkah: first.id, siapa: firstWith(cast(system), first.part) },
                  'Jalani tahunnya',
                  'button primary',
                )
              : ''
          }
          <h2 class="ruled">Satu tahun, langkah demi langkah</h2>
          <ol class="year">
            ${steps.map(
              (step, place) =>
                html`<li>
                  <h3><a href="/sistem/${scheme.id}/${step.id}">${place + 1}. ${step.title}</a></h3>
                  <p class="meta">Dalam peragaan: ${inWords(step.day)}</p>
                  ${toldPart({ system, step })}
                </li>`,
            )}
          </ol>
        </article>
        <aside aria-label="Orang dalam peragaan">
          <section class="panel" aria-labelledby="orang">
            <h2 id="orang">Orang rekaan</h2>
            <div class="panel-body">
              <p>${unit}</p>
            </div>
            ${people(system)}
          </section>
        </aside>
      </div>
    `,
  };
}
