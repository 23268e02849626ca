import type { DayText } from '@kinerja/core/calendar';
import type { Stretch } from '@kinerja/core/cycle';
import { html } from 'hono/html';
import type { Part } from '../../records/systems/system.ts';
import { type Role, cast } from '../../systems/people.ts';
import { type Step, evaluable, nextReport, stepsOf } from '../../systems/steps.ts';
import { nameOf } from '../../systems/world.ts';
import type { Markup } from '../layout.ts';
import type { Scene } from './panels.ts';

/** What each part is called. */
export const partNames: Readonly<Record<Part, string>> = {
  employee: 'Pegawai yang dinilai',
  supervisor: 'Pejabat penilai kinerja (atasan langsung)',
  peer: 'Rekan kerja',
  'third-party': 'Pihak ketiga',
  'performance-team': 'Tim pengelola kinerja',
  'appeal-authority': 'Atasan pejabat penilai kinerja',
  citizen: 'Warga',
};

const written = new Intl.DateTimeFormat('id', { dateStyle: 'long', timeZone: 'UTC' });
/** A day as Indonesian readers write it. */
export const inWords = (day: DayText): string => written.format(new Date(`${day}T00:00:00Z`));

/** A stretch as Indonesian readers write it. */
export const stretchInWords = ({ from, to }: Stretch): string =>
  written.formatRange(new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`));

/** Where the forms of the bar go. */
export const controlPath = ({ scheme }: Scene['system']): string => `/sistem/${scheme.id}/peragaan`;

/** A field that nobody sees. */
export const hidden = (name: string, value: string): Markup =>
  html`<input type="hidden" name="${name}" value="${value}" />`;

/** One button that changes something of the demonstration and goes on to a stage. */
export function control(
  { system }: Pick<Scene, 'system'>,
  fields: Readonly<Record<string, string>>,
  label: string,
  look = 'button',
): Markup {
  return html`<form method="post" action="${controlPath(system)}">
    ${Object.entries(fields).map(([name, value]) => hidden(name, value))}
    <button class="${look}" type="submit">${label}</button>
  </form>`;
}

/** Id of the first of the cast with this part; empty: a citizen. */
export const firstWith = (people: readonly Role[], part: Part): string =>
  people.find((each) => each.part === part)?.id ?? '';

function whoField({ role }: Scene, people: readonly Role[]): Markup {
  const option = ({ id, name, part }: Role): Markup =>
    html`<option value="${id}" ${id === role?.id ? 'selected' : ''}>
      ${name}, ${partNames[part].toLowerCase()}
    </option>`;
  return html`<p class="field">
    <label for="siapa">Saya adalah</label>
    <select id="siapa" name="siapa">
      ${people.map(option)}
      <option value="" ${role ? '' : 'selected'}>Warga yang tidak masuk</option>
    </select>
  </p>`;
}

/** After what followed from one stretch the reports of the next one begin. */
function nextStretch(scene: Scene, people: readonly Role[]): Markup | '' {
  const { system, step, stretch } = scene;
  const all = evaluable(system.scheme);
  const next = all[all.findIndex((each) => nameOf(each) === nameOf(stretch)) + 1];
  if (step.id !== 'tindak-lanjut' || !next) return '';
  const fields = { masa: nameOf(next), langkah: 'pemantauan', siapa: firstWith(people, 'employee') };
  return control(scene, fields, `Masa berikutnya: ${stretchInWords(next)}`);
}

function onwards(scene: Scene, people: readonly Role[]): Markup {
  const { system, step, today } = scene;
  const steps = stepsOf(system.scheme, scene.stretch);
  const next: Step | undefined = steps[steps.findIndex(({ id }) => id === step.id) + 1];
  const report = nextReport(system.scheme, today);
  const later = (day: DayText): string => (day > today ? ` (${inWords(day)})` : '');
  return html`<div class="onwards">
    ${report ? control(scene, { hari: report, langkah: step.id }, `Maju ke ${inWords(report)}`) : ''}
    ${
      next
        ? control(
            scene,
            { hari: next.day, langkah: next.id, siapa: firstWith(people, next.part) },
            `Langkah berikutnya: ${next.title}${later(next.day)}`,
            'button primary',
          )
        : ''
    }
    ${nextStretch(scene, people)} ${control(scene, { ulang: 'ya' }, 'Ulangi dari Januari')}
  </div>`;
}

/** The bar with which a visitor chooses who he or she is, and what day it is. */
export function demoBar(scene: Scene): Markup {
  const { system, step, role, today } = scene;
  const people = cast(system);
  return html`<section class="demo" aria-labelledby="peragaan">
    <h2 id="peragaan">Peragaan</h2>
    <p class="now">
      Hari ini <strong>${inWords(today)}</strong>. Anda
      <strong>${role ? role.name : 'seorang warga'}</strong
      >${role ? `, ${partNames[role.part].toLowerCase()}` : ''}.
    </p>
    <form class="fields" method="post" action="${controlPath(system)}">
      ${hidden('langkah', step.id)} ${whoField(scene, people)}
      <p class="field">
        <label for="hari">Hari</label>
        <input id="hari" name="hari" type="date" min="${today}" max="2027-12-31" value="${today}" required />
      </p>
      <button class="button" type="submit">Terapkan</button>
    </form>
    ${onwards(scene, people)}
    <p class="note">
      Tahun, orang, dan angkanya rekaan dan hanya milik Anda: tidak ada pengunjung lain yang melihatnya. Hari
      hanya dapat maju. Semuanya hilang bila peragaan diulangi.
    </p>
  </section>`;
}
