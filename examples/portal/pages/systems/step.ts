import type { Citation } from '@kinerja/core/scoring';
import { html } from 'hono/html';
import { cast } from '../../systems/people.ts';
import { stepsOf } from '../../systems/steps.ts';
import { tellers } from '../../systems/told.ts';
import { dataPath } from '../../systems/world.ts';
import type { Markup, Page } from '../layout.ts';
import { control, demoBar, partNames } from './bar.ts';
import { viewPart } from './view.ts';
import { type Scene, actorsIn, citizensActIn, panelsOf } from './panels.ts';

const cited = ({ law, place, status }: Citation): string =>
  `${law}: ${place}${status === 'assumption' ? ' (anggapan)' : ''}`;

/** What the system does in this stage, and what that rests on. */
export function toldPart({ system, step }: Pick<Scene, 'system' | 'step'>): Markup {
  const { sentences, sources } = tellers[step.id](system.scheme);
  const places = [...new Set(sources.map(cited))];
  return html`<ul class="checks">
      ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
    </ul>
    ${
      places.length > 0
        ? html`<details class="sources">
            <summary>Dasarnya</summary>
            <ul>
              ${places.map((place) => html`<li>${place}</li>`)}
            </ul>
          </details>`
        : ''
    }`;
}

function stepList({ system, step }: Scene): Markup {
  return html`<nav class="walk" aria-label="Langkah dalam setahun">
    <ol>
      ${stepsOf(system.scheme).map(
        ({ id, title }) =>
          html`<li>
            <a href="/sistem/${system.scheme.id}/${id}" ${id === step.id ? 'aria-current=step' : ''}
              >${title}</a
            >
          </li>`,
      )}
    </ol>
  </nav>`;
}

/** Whose turn it is, where the visitor has nothing to do. */
function othersPart(scene: Scene): Markup {
  const { step } = scene;
  const people = actorsIn(scene, cast(scene.system));
  const citizens = citizensActIn(scene);
  return html`<div class="notice others">
    <p>
      ${
        people.length > 0 || citizens
          ? 'Pada langkah ini Anda tidak perlu berbuat apa-apa. Lihatlah sebagai:'
          : 'Pada langkah ini tidak ada yang perlu dilakukan dalam sistem ini.'
      }
    </p>
    ${people.map(({ id, name, part }) =>
      control(scene, { siapa: id, langkah: step.id }, `${name}, ${partNames[part].toLowerCase()}`),
    )}
    ${citizens ? control(scene, { siapa: '', langkah: step.id }, 'Warga') : ''}
  </div>`;
}

/** One stage of the year for whom the visitor is. `scripts` makes the tags of the files with these names. */
export function stepPage(scene: Scene, scripts: (...files: readonly string[]) => Markup): Page {
  const { system, step } = scene;
  const { scheme } = system;
  const panels = panelsOf(scene);
  const place = stepsOf(scheme).findIndex(({ id }) => id === step.id) + 1;
  return {
    title: step.title,
    section: '/sistem',
    demonstration: true,
    trail: [
      { path: '/sistem', label: 'Lima sistem' },
      { path: `/sistem/${scheme.id}`, label: scheme.region.id },
    ],
    scripts: scripts(...panels.map(({ file }) => file)),
    source: html`<kinerja-source url="${dataPath(system)}" no-offline></kinerja-source>`,
    body: html`
      <div class="container">
        <h1>${scheme.region.id}: ${place}. ${step.title}</h1>
        ${stepList(scene)} ${demoBar(scene)}
        <section class="told" aria-labelledby="ketentuan">
          <h2 id="ketentuan">Begini di sistem ini</h2>
          ${toldPart(scene)}
        </section>
        ${viewPart(scene)}
        <div class="widgets">
          ${panels.length > 0 ? panels.map(({ markup }) => markup(scene)) : othersPart(scene)}
        </div>
      </div>
    `,
  };
}
