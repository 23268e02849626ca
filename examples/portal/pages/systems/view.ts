import type { Stretch } from '@kinerja/core/cycle';
import { html } from 'hono/html';
import type { Employee } from '../../records/systems/system.ts';
import { looksAtOthers } from '../../systems/people.ts';
import { type Step, evaluable } from '../../systems/steps.ts';
import { nameOf } from '../../systems/world.ts';
import type { Markup } from '../layout.ts';
import { controlPath, hidden, stretchInWords } from './bar.ts';
import type { Scene } from './panels.ts';

/** Stages that are about one evaluation, and not about the plan of the whole year. */
const ofOne: readonly Step['id'][] = ['suara-lain', 'penilaian', 'penyerahan', 'tanggapan', 'tindak-lanjut'];

function employeeField({ system, about }: Scene): Markup {
  const option = ({ id, name, position }: Employee): Markup =>
    html`<option value="${id}" ${id === about.id ? 'selected' : ''}>${name}, ${position}</option>`;
  return html`<p class="field">
    <label for="pegawai">Pegawai</label>
    <select id="pegawai" name="pegawai">
      ${system.staff.map(option)}
    </select>
  </p>`;
}

function stretchField({ stretch }: Scene, all: readonly Stretch[]): Markup {
  const option = (each: Stretch, place: number): Markup =>
    html`<option value="${nameOf(each)}" ${nameOf(each) === nameOf(stretch) ? 'selected' : ''}>
      ${place === all.length - 1 ? 'Setahun: ' : ''}${stretchInWords(each)}
    </option>`;
  return html`<p class="field">
    <label for="masa">Masa evaluasi</label>
    <select id="masa" name="masa">
      ${all.map(option)}
    </select>
  </p>`;
}

/** Whose plan and which evaluation the widgets show, where there is something to choose. */
export function viewPart(scene: Scene): Markup | '' {
  const { system, step, role } = scene;
  if (!role || step.id === 'penerimaan') return '';
  const all = evaluable(system.scheme);
  const several = all.length > 1 && ofOne.includes(step.id);
  const others = looksAtOthers(role);
  if (!several && !others) return '';
  return html`<section class="view" aria-label="Yang dilihat">
    <form class="fields" method="post" action="${controlPath(system)}">
      ${hidden('langkah', step.id)} ${others ? employeeField(scene) : ''}
      ${several ? stretchField(scene, all) : ''}
      <button class="button" type="submit">Tampilkan</button>
    </form>
    ${
      several
        ? html`<p class="note">
            Predikat setahun ditetapkan tersendiri oleh pejabat penilai; tidak ada rumus yang menggabungkan
            predikat berkala.
          </p>`
        : ''
    }
  </section>`;
}
