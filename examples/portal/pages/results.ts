import { html } from 'hono/html';
import type { Tabulation } from '@kinerja/core/records/tabulation';
import type { Publication } from '../content/publications.ts';
import { comma, figuresOf } from '../figures.ts';
import { summary, workings } from './explanation.ts';
import type { Markup, Page } from './layout.ts';

/** A publication with the figures that it has at this moment. */
export interface Published {
  readonly publication: Publication;
  readonly tabulation: Tabulation;
}

const people = ({ respondents }: Tabulation): string =>
  respondents === null ? 'Jumlah responden tidak dicetak' : `${respondents} jawaban`;

const sourceOf = ({ source }: Publication): Markup =>
  source
    ? html`<p class="source">Sumber: <a href="${source.url}" rel="noopener">${source.title}</a></p>`
    : html`<p class="source">Sumber: dihitung di portal ini; data contoh.</p>`;

function card({ publication, tabulation }: Published): Markup {
  const [exact] = figuresOf(tabulation);
  return html`
    <article class="card result" aria-labelledby="${publication.id}">
      <div class="result-head">
        <div>
          <h2 id="${publication.id}"><a href="/hasil-survei/${publication.id}">${publication.heading}</a></h2>
          <p class="meta">${tabulation.unit} · ${people(tabulation)}</p>
        </div>
        ${
          exact
            ? html`<p class="score">
                <span class="value">${comma(exact.value)}</span> <span class="mark">Mutu ${exact.grade}</span>
              </p>`
            : html`<p class="score">Belum ada jawaban</p>`
        }
      </div>
      <p>${publication.about}</p>
      ${workings(tabulation)} ${sourceOf(publication)}
    </article>
  `;
}

/** All published surveys. */
export const resultsPage = (published: readonly Published[]): Page => ({
  title: 'Hasil survei',
  section: '/hasil-survei',
  body: html`
    <div class="container">
      <h1>Hasil survei kepuasan masyarakat</h1>
      <p class="lead">
        Indeks menurut PermenPANRB 14/2017. Sebagian instansi membulatkan bobot 1/9 menjadi 0,111 atau 0,11;
        angka yang keluar berbeda, maka ketiganya ditampilkan berdampingan, masing-masing dengan langkahnya:
        buka satu baris untuk membacanya.
      </p>
      <div class="results">${published.map(card)}</div>
    </div>
  `,
});

/** One published survey: the widget that anybody can embed, and the other weightings. */
export const resultPage = ({ publication, tabulation }: Published, scripts: Markup): Page => {
  return {
    title: publication.heading,
    section: '/hasil-survei',
    trail: [{ path: '/hasil-survei', label: 'Hasil survei' }],
    scripts,
    body: html`
      <div class="container with-aside">
        <article>
          <h1>${publication.heading}</h1>
          <p class="lead">${publication.about}</p>
          <kinerja-survey-results
            survey-id="${publication.id}"
            least-respondents="10"
            refresh="${publication.source ? 0 : 10}"
            >${summary(tabulation)}</kinerja-survey-results
          >
        </article>
        <aside aria-label="Bobot dan sumber">
          <section class="panel" aria-labelledby="bobot">
            <h2 id="bobot">Tiga bobot, tiga angka</h2>
            <div class="panel-body">${workings(tabulation)} ${sourceOf(publication)}</div>
          </section>
        </aside>
      </div>
    `,
  };
};
