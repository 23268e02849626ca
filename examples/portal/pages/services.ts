import { html } from 'hono/html';
import { services } from '../content/services.ts';
import type { Page } from './layout.ts';

/** The list of services, a table that becomes a list of cards on narrow screens. */
export const servicesPage: Page = {
  title: 'Layanan',
  section: '/layanan',
  body: html`
    <div class="container">
      <h1>Layanan kependudukan</h1>
      <p class="lead">
        Semua layanan di bawah ini gratis. Jika diminta membayar, laporkan melalui loket pengaduan.
      </p>
      <table class="table stacking" role="table">
        <caption class="hidden">
          Layanan, waktu penyelesaian, dan biaya
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">Layanan</th>
            <th role="columnheader" scope="col">Waktu</th>
            <th role="columnheader" scope="col">Biaya</th>
            <th role="columnheader" scope="col">Keterangan</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${services.map(
            ({ name, summary, time, fee, path }) => html`
              <tr role="row">
                <th role="rowheader" scope="row">
                  ${path ? html`<a href="${path}">${name}</a>` : name}<small>${summary}</small>
                </th>
                <td role="cell" data-label="Waktu">${time}</td>
                <td role="cell" data-label="Biaya">${fee}</td>
                <td role="cell" data-label="Keterangan">
                  ${path ? html`<a href="${path}">Syarat dan survei ${name.toLowerCase()}</a>` : 'Informasi di loket'}
                </td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
  `,
};
