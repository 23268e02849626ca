import { html, raw } from 'hono/html';
import type { Tabulation } from '@kinerja/core/records/tabulation';
import type { ShownForm } from '@kinerja/server';
import { birthCertificate } from '../content/services.ts';
import { site } from '../content/site.ts';
import { summary } from './explanation.ts';
import type { Markup, Page } from './layout.ts';

const { requirements, steps, facts } = birthCertificate;

const standard = html`
  <div class="container with-aside">
    <article>
      <h1>Akta kelahiran</h1>
      <p class="lead">
        Kutipan akta kelahiran adalah bukti sah identitas dan kewarganegaraan seorang anak. Laporkan kelahiran
        paling lambat 60 hari sejak anak lahir.
      </p>
      <h2 class="ruled">Syarat</h2>
      <ul class="checks">
        ${requirements.map((requirement) => html`<li>${requirement}</li>`)}
      </ul>
      <h2 class="ruled">Langkah</h2>
      <ol class="stages">
        ${steps.map(({ title, text }) => html`<li><strong>${title}</strong> ${text}</li>`)}
      </ol>
    </article>
    <aside aria-label="Ringkasan layanan">
      <section class="panel" aria-labelledby="ringkasan">
        <h2 id="ringkasan">Ringkasan</h2>
        <dl class="facts">
          ${facts.map(
            ({ name, value }) =>
              html`<dt>${name}</dt>
                <dd>${value}</dd>`,
          )}
        </dl>
      </section>
      <section class="panel" aria-labelledby="bantuan">
        <h2 id="bantuan">Butuh bantuan?</h2>
        <div class="panel-body">
          <p>${site.office}<br />${site.address}<br />Telepon ${site.telephone}</p>
          <p><a class="button" href="#survei">Nilai layanan ini</a></p>
        </div>
      </section>
    </aside>
  </div>
`;

const survey = (tabulation: Tabulation | null, form: string): Markup => html`
  <section class="voice" id="survei" aria-labelledby="suara">
    <div class="container">
      <h2 id="suara">Bagaimana pelayanan kami?</h2>
      <p class="lead">
        Sembilan pertanyaan, sekitar dua menit. Kami tidak menanyakan nama, NIK, atau nomor telepon. Jawaban
        Anda langsung ikut dihitung dalam hasil di halaman ini.
      </p>
      <div class="side-by-side">
        <kinerja-satisfaction-survey survey-id="skm-adminduk-2026">
          ${raw(form)}
          <p>
            Formulir kertas dengan pertanyaan yang sama tersedia di loket 2, atau telepon ${site.telephone}.
          </p>
        </kinerja-satisfaction-survey>
        <div>
          <kinerja-survey-results survey-id="skm-adminduk-2026" least-respondents="10" refresh="10"
            >${summary(tabulation)}</kinerja-survey-results
          >
          <p class="note">
            Dibuka dengan 12 jawaban rekaan (data contoh).
            <a href="/hasil-survei/skm-adminduk-2026">Langkah perhitungan lengkap</a>
          </p>
        </div>
      </div>
    </div>
  </section>
`;

/** The service page: what to bring, what happens, and what citizens think of it; `form` is the survey without a script. */
export const birthCertificatePage = (tabulation: Tabulation | null, form: string, scripts: Markup): Page => ({
  title: 'Akta kelahiran',
  section: '/layanan',
  trail: [{ path: '/layanan', label: 'Layanan' }],
  form: true,
  scripts,
  body: html`${standard} ${survey(tabulation, form)}`,
});

/** What is shown around a survey that was sent without a script: the form again, or thanks. */
export const formPage = ({ title, html: shown }: ShownForm): Page => ({
  title: 'Survei kepuasan',
  section: '/layanan',
  trail: [
    { path: '/layanan', label: 'Layanan' },
    { path: '/layanan/akta-kelahiran', label: 'Akta kelahiran' },
  ],
  form: true,
  body: html`<div class="container narrow">
    <h1>${title}</h1>
    ${raw(shown)}
    <p class="note"><a href="/layanan/akta-kelahiran">Kembali ke halaman layanan</a></p>
  </div>`,
});
