import type { Meta, StoryObj } from '@storybook/web-components-vite';
import axe from 'axe-core';
import { html } from 'lit';
import type { Verdict } from './support/conformance-tried.ts';
import { criteria } from './support/conformance.ts';
import { table } from './support/law.ts';
import { expect } from './support/person.ts';

export default { title: 'Conformance/WCAG 2.2 AA' } satisfies Meta;

const verdicts: Readonly<Record<Verdict, string>> = {
  met: 'Didukung',
  host: 'Bagian portal',
  none: 'Tidak berlaku',
};

/** The rules of axe for one criterion, by the tags of axe: 1.4.10 is `wcag1410`. */
function rulesFor(number: string): readonly string[] {
  const tag = `wcag${number.replaceAll('.', '')}`;
  return axe.getRules([tag]).map(({ ruleId }) => ruleId);
}

const count = (verdict: Verdict): number => criteria.filter((each) => each.verdict === verdict).length;

/** What the widgets do about each criterion, and what tries it; drawn from the list and from axe itself. */
export const Statement: StoryObj = {
  render: () =>
    html`<article class="law">
      <h2>Pernyataan kesesuaian WCAG 2.2 AA</h2>
      <p>
        Dari ${criteria.length} kriteria tingkat A dan AA, ${count('met')} didukung oleh widget,
        ${count('host')} adalah bagian halaman portal, dan ${count('none')} tidak berlaku karena tidak ada
        yang diatur olehnya.
      </p>
      <p>
        Dasar pernyataan ini adalah pemeriksaan oleh pembuatnya: setiap keadaan setiap widget dibuka di
        Chromium dan diperiksa dengan axe ${axe.version}, tugasnya dicoba hanya dengan papan ketik, pada lebar
        320 dan 1280 px. Belum ada audit oleh pihak luar, dan belum ada uji dengan pemakai pembaca layar;
        keduanya dianjurkan sebelum dipakai luas.
      </p>
      ${table(
        'Kriteria WCAG 2.2',
        ['Kriteria', 'Tingkat', 'Keadaan', 'Caranya', 'Diperiksa oleh'],
        criteria.map(({ number, name, level, verdict, how, tried }) => [
          html`${number} <span lang="en">${name}</span>`,
          level,
          verdicts[verdict],
          how,
          html`<details>
            <summary>axe: ${rulesFor(number).length}, uji: ${tried.length}</summary>
            <ul>
              ${rulesFor(number).map((rule) => html`<li>axe: <code>${rule}</code></li>`)}
              ${tried.map((file) => html`<li><code>${file}</code></li>`)}
            </ul>
          </details>`,
        ]),
      )}
    </article>`,
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('rowheader')).toHaveLength(criteria.length);
  },
};
