import type { Identity } from '@kinerja/server';
import { html } from 'hono/html';
import { menu, site } from '../content/site.ts';

/** Markup whose inserted values are escaped. */
export type Markup = ReturnType<typeof html>;

/** What a page brings to the frame that all pages share. */
export interface Page {
  readonly title: string;
  /** Path of the menu entry that the page belongs to. */
  readonly section: string;
  /** The pages above this one, outermost first; the home page is added. */
  readonly trail?: readonly { readonly path: string; readonly label: string }[];
  readonly body: Markup;
  /** Has a survey form in it, which is one person's: no cache keeps the page. */
  readonly form?: boolean;
  /** Script tags of the widgets, where the page has any: then it also gets the one tag that says where their records are. */
  readonly scripts?: Markup;
  /** Where their records are, when it is not the portal's own address. */
  readonly source?: Markup;
  /** A demonstration with people of its own: nobody's account is shown. */
  readonly demonstration?: boolean;
}

const account = (visitor: Identity | null): Markup =>
  visitor
    ? html`<span class="who">${visitor.name}</span>
        <form class="sign-out" method="post" action="/api/kinerja/sign-out">
          <button type="submit">Keluar</button>
        </form>`
    : html`<a href="/masuk">Masuk pegawai</a>`;

const menuEntry = (section: string, { path, label }: (typeof menu)[number]): Markup =>
  path === section
    ? html`<li>
        <a class="active" aria-current="${path === '/' ? 'page' : 'true'}" href="${path}">${label}</a>
      </li>`
    : html`<li><a href="${path}">${label}</a></li>`;

const header = ({ section, demonstration }: Page, visitor: Identity | null): Markup => html`
  <a class="skip" href="#isi">Langsung ke isi halaman</a>
  <header>
    <div class="top-bar">
      <div class="container">
        <p class="${visitor ? 'contact optional' : 'contact'}">
          <span>Telepon ${site.telephone}</span><span class="optional">${site.email}</span
          ><span class="optional">${site.hours}</span>
        </p>
        <div class="account">${demonstration ? 'Peragaan' : account(visitor)}</div>
      </div>
    </div>
    <div class="masthead">
      <div class="container">
        <a class="brand" href="/">
          <img src="/emblem.svg" alt="" width="76" height="76" />
          <span class="brand-name"><small>Pemerintah</small> ${site.region}</span>
        </a>
        <p class="motto">${site.motto}</p>
      </div>
    </div>
    <nav class="menu" aria-label="Menu utama">
      <div class="container">
        <ul>
          ${menu.map((entry) => menuEntry(section, entry))}
        </ul>
      </div>
    </nav>
    <div class="weave" aria-hidden="true"></div>
  </header>
`;

const trailOf = ({ title, trail = [] }: Page): Markup => html`
  <nav class="breadcrumb" aria-label="Anda di sini">
    <div class="container">
      <ol>
        <li><a href="/">Beranda</a></li>
        ${trail.map(({ path, label }) => html`<li><a href="${path}">${label}</a></li>`)}
        <li aria-current="page">${title}</li>
      </ol>
    </div>
  </nav>
`;

const footer = html`
  <footer>
    <div class="container columns">
      <section>
        <h2>${site.office}</h2>
        <p>${site.government}<br />${site.address}</p>
        <p>Telepon ${site.telephone}<br />${site.email}<br />${site.hours}</p>
      </section>
      <section>
        <h2>Jelajahi</h2>
        <ul>
          ${menu.map(({ path, label }) => html`<li><a href="${path}">${label}</a></li>`)}
        </ul>
      </section>
      <section>
        <h2>Tentang portal ini</h2>
        <p>
          Ini portal <strong>contoh</strong>. Kabupaten Contoh, lambang, alamat, dan orang-orangnya rekaan.
          Angka yang pernah diterbitkan instansi nyata selalu disertai nama sumbernya.
        </p>
      </section>
    </div>
    <div class="closing">
      <p class="container">
        Portal peraga Kinerja: perangkat terbuka berlisensi MIT untuk evaluasi kinerja pegawai dan survei
        kepuasan masyarakat.
      </p>
    </div>
  </footer>
`;

/** A whole page of the portal. */
export const layout = (page: Page, visitor: Identity | null): Markup =>
  html`<!doctype html>
    <html lang="id">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${page.section === '/' ? site.government : `${page.title} – ${site.region}`}</title>
        <link rel="icon" href="/emblem.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/frame.css" />
        <link rel="stylesheet" href="/content.css" />
        ${page.form ? html`<link rel="stylesheet" href="/api/kinerja/form.css" />` : ''}
        ${page.demonstration ? html`<link rel="stylesheet" href="/systems.css" />` : ''} ${page.scripts ?? ''}
      </head>
      <body>
        ${page.scripts ? (page.source ?? html`<kinerja-source url="/api/kinerja"></kinerja-source>`) : ''}
        ${header(page, visitor)} ${page.section === '/' ? '' : trailOf(page)}
        <main id="isi" tabindex="-1">${page.body}</main>
        ${footer}
      </body>
    </html>`;
