import { html } from 'hono/html';
import type { Tabulation } from '@kinerja/core/records/tabulation';
import { news } from '../content/news.ts';
import { type Service, services } from '../content/services.ts';
import { site } from '../content/site.ts';
import { comma, figuresOf } from '../figures.ts';
import type { Markup, Page } from './layout.ts';

const tile = ({ name, summary, path, icon }: Service): Markup => html`
  <li class="tile">
    <img src="/icon-${icon}.svg" alt="" width="40" height="40" />
    <div>
      <h3>${path ? html`<a href="${path}">${name}</a>` : name}</h3>
      <p>${summary}</p>
    </div>
  </li>
`;

/** The index of the demo service in a box; nothing while nobody has answered. */
export function teaser(tabulation: Tabulation | null): Markup | string {
  const figure = tabulation ? figuresOf(tabulation)[0] : undefined;
  if (!tabulation || !figure) return '';
  return html`
    <section class="panel index" aria-labelledby="indeks">
      <h2 id="indeks">Indeks kepuasan masyarakat</h2>
      <div class="panel-body">
        <p class="big">${comma(figure.value)}</p>
        <p class="grade">Mutu ${figure.grade} <span>${figure.label}</span></p>
        <p>
          ${tabulation.service ?? tabulation.title.id}, ${tabulation.respondents ?? '–'} jawaban. Survei
          peraga, dibuka dengan data contoh.
        </p>
        <p><a class="button" href="/hasil-survei/${tabulation.id}">Lihat cara menghitungnya</a></p>
      </div>
    </section>
  `;
}

const newsList = html`
  <section aria-labelledby="berita">
    <h2 class="ruled" id="berita">Berita dan pengumuman</h2>
    ${news.map(
      ({ day, date, title, text, path, more }) => html`
        <article class="news">
          <p class="date"><time datetime="${day}">${date}</time></p>
          <h3>${title}</h3>
          <p>${text}</p>
          <p><a href="${path}">${more}</a></p>
        </article>
      `,
    )}
  </section>
`;

const banner = html`
  <div class="banner">
    <div class="container">
      <h1>Selamat datang di portal ${site.government}</h1>
      <p>Layanan kependudukan yang jelas syaratnya, gratis, dan dinilai langsung oleh warga.</p>
      <p>
        <a class="button primary" href="/layanan/akta-kelahiran">Urus akta kelahiran</a>
        <a class="button ghost" href="/hasil-survei">Lihat hasil survei</a>
      </p>
    </div>
  </div>
`;

/** The home page. */
export const homePage = (tabulation: Tabulation | null): Page => ({
  title: 'Beranda',
  section: '/',
  body: html`
    ${banner}
    <div class="container with-aside">
      <div>
        <section aria-labelledby="layanan">
          <h2 class="ruled" id="layanan">Layanan kependudukan</h2>
          <ul class="tiles">
            ${services.map(tile)}
          </ul>
        </section>
        ${newsList}
      </div>
      <aside aria-label="Indeks dan tautan">
        ${teaser(tabulation)}
        <section class="panel" aria-labelledby="pegawai">
          <h2 id="pegawai">Bagi pegawai</h2>
          <ul class="links">
            <li><a href="/pegawai">Lapor kemajuan dan lihat predikat</a></li>
            <li><a href="/atasan">Nilai kinerja bawahan</a></li>
          </ul>
        </section>
      </aside>
    </div>
  `,
});
