import { html } from 'hono/html';
import type { Official } from '../records/people.ts';
import type { Markup, Page } from './layout.ts';

const roles: Readonly<Record<Official['role'], string>> = { employee: 'Pegawai', supervisor: 'Atasan' };

const homeOf: Readonly<Record<Official['role'], string>> = { employee: '/pegawai', supervisor: '/atasan' };

/** Back to where the person came from, if that is a page for this role. */
const nextFor = (role: Official['role'], back: string): string =>
  back.startsWith(`${homeOf[role]}/`) ? back : homeOf[role];

const choice = ({ id, name, role, position }: Official, back: string): Markup => html`
  <li class="card">
    <p class="role">${roles[role]}</p>
    <h2>${name}</h2>
    <p>${position}</p>
    <form method="post" action="/api/kinerja/sign-in">
      <input type="hidden" name="person" value="${id}" />
      <input type="hidden" name="next" value="${nextFor(role, back)}" />
      <button class="button primary" type="submit">Masuk sebagai ${name}</button>
    </form>
  </li>
`;

/** The demo sign-in: no password, and it says so. */
export const signInPage = (officials: readonly Official[], back: string): Page => ({
  title: 'Masuk',
  section: '/masuk',
  body: html`
    <div class="container narrow">
      <h1>Masuk pegawai</h1>
      <p class="notice">
        <strong>Ini hanya peragaan.</strong> Tidak ada kata sandi, dan kedua orang di bawah ini rekaan. Portal
        yang sungguhan memakai sistem masuk milik instansinya sendiri.
      </p>
      <ul class="choices">
        ${officials.map((official) => choice(official, back))}
      </ul>
    </div>
  `,
});

/** Asks before signing out, for whoever follows a link here. */
export const signOutPage: Page = {
  title: 'Keluar',
  section: '/keluar',
  body: html`
    <div class="container narrow">
      <h1>Keluar</h1>
      <p class="lead">Akhiri sesi pada perangkat ini?</p>
      <form method="post" action="/api/kinerja/sign-out">
        <button class="button primary" type="submit">Ya, keluar</button>
      </form>
    </div>
  `,
};

/** A page that has nothing but a message: not found, not allowed, out of order. */
export const messagePage = (title: string, text: string): Page => ({
  title,
  section: '/pesan',
  body: html`
    <div class="container narrow">
      <h1>${title}</h1>
      <p class="lead">${text}</p>
      <p><a class="button" href="/">Kembali ke beranda</a></p>
    </div>
  `,
});
