import type { Records, Source } from '@kinerja/core';
import { type Actor, type DevelopmentAct, actOnDevelopment } from '@kinerja/core/cycle';
import { type Scheme, kupang } from '@kinerja/core/schemes';
import { agus, finalRating, givenFeedback, longPlan, rina, rinaDevelopment, rinaPlan } from '@kinerja/mock';
import { type TemplateResult, html } from 'lit';
import { anotherWay } from './kit.ts';
import { type View, fireEvent, userEvent } from './person.ts';

type Development = Records['development'];

/** What a story of a development plan sets. */
export interface DevelopmentArgs {
  planId: string;
  actingAs: 'employee' | 'supervisor' | '';
  scheme: Scheme | undefined;
  today: string;
  source: () => Source;
}

const employee: Actor = { id: rina.id, role: 'employee' };
const supervisor: Actor = { id: agus.id, role: 'supervisor' };

/** A year in which one result and one behaviour were below expectation. */
export const weakRating: Records['rating'] = {
  ...finalRating,
  id: 'rating-rina-2026-lemah',
  on: '2026-10-08',
  results: {
    level: 'below',
    items: {
      pendaftaran: { level: 'meets' },
      'waktu-akta': { level: 'below', note: 'Rata-rata 4,6 hari; berkas menunggu verifikasi dua hari.' },
      kepuasan: { level: 'meets' },
    },
  },
  behaviour: { level: 'meets', items: { kolaboratif: { level: 'below' }, akuntabel: { level: 'meets' } } },
  improvements: 'Catat hambatan pada bulan terjadinya, supaya bantuan dapat diberikan lebih awal.',
};

/** The records that most stories start with: a weak rating and feedback, and no development plan yet. */
export const start = { plan: [rinaPlan], rating: [weakRating], feedback: [givenFeedback] };

const acting = (act: DevelopmentAct, record: Development | null): Development =>
  actOnDevelopment(record, act, { plan: rinaPlan, scheme: kupang, today: act.at.slice(0, 10) });

const [written, offer, agree] = rinaDevelopment.history;
if (!written || !offer || !agree) throw new Error('The demonstration has no development plan.');

/** The one of the demonstration as it was on the way. */
export const drafted: Development = {
  ...rinaDevelopment,
  revision: 1,
  stage: 'draft',
  checkIns: [],
  history: [written],
};
export const offered: Development = { ...drafted, revision: 2, stage: 'offered', history: [written, offer] };
export const agreed: Development = {
  ...offered,
  revision: 3,
  stage: 'agreed',
  history: [written, offer, agree],
};

const late = acting(
  {
    action: 'check-in',
    by: employee,
    at: '2026-12-08T03:00:00Z',
    id: 'check-in-2',
    progress: 'behind',
    note: 'Pertemuan bidan tertunda karena banjir; dijadwalkan kembali 14 Desember.',
  },
  rinaDevelopment,
);
/** Talked about twice, and put off. */
export const extended = acting(
  {
    action: 'extend',
    by: supervisor,
    at: '2026-12-09T03:00:00Z',
    until: '2027-02-12',
    remark: 'Kegiatan di tiga kecamatan berhenti tiga pekan karena banjir.',
  },
  late,
);
const reached = acting(
  {
    action: 'check-in',
    by: supervisor,
    at: '2027-01-20T03:00:00Z',
    id: 'check-in-3',
    progress: 'reached',
    note: 'Ketiga loket memeriksa berkas pada hari yang sama sepanjang Januari.',
    done: ['bimbingan', 'pelatihan'],
  },
  extended,
);
/** With its outcome. */
export const concluded = acting(
  {
    action: 'conclude',
    by: supervisor,
    at: '2027-02-12T03:00:00Z',
    result: 'reached',
    ground: 'Laporan loket Januari dan Februari; tiga berita acara pertemuan dengan bidan.',
  },
  reached,
);
/** With the word of the employee, and closed. */
export const closed = acting(
  { action: 'close', by: supervisor, at: '2027-02-16T03:00:00Z' },
  acting(
    {
      action: 'reply',
      by: employee,
      at: '2027-02-15T03:00:00Z',
      remark: 'Bimbingan setiap Jumat paling membantu; saya lanjutkan dengan loket baru.',
    },
    concluded,
  ),
);

/** These development plans beside what they came from. */
export const having = (...development: Development[]) => ({ ...start, development });

/** Under names of the greatest length. */
export const long = {
  plan: [longPlan],
  rating: [
    {
      ...weakRating,
      plan: longPlan.id,
      results: { level: 'below', items: { [longPlan.targets[0]?.id ?? 'x']: { level: 'below' } } },
    },
  ] satisfies Records['rating'][],
  development: [
    {
      ...extended,
      plan: longPlan.id,
      areas: [
        {
          id: 'berbagi-cara',
          about: { type: 'target', id: longPlan.targets[0]?.id ?? 'x' },
          from: 'rating',
          aim: 'Tercapai',
        },
      ],
    },
  ] satisfies Development[],
};

/** The widget of a story. */
export function developmentOf({ planId, actingAs, scheme, today, source }: DevelopmentArgs): TemplateResult {
  // What was typed in another story is not brought back here.
  localStorage.clear();
  return html`<kinerja-development-plan
    plan-id=${planId}
    acting-as=${actingAs}
    .scheme=${scheme}
    .clock=${() => new Date(`${today}T05:00:00Z`)}
    .source=${source()}
  >
    <p>${anotherWay}</p>
  </kinerja-development-plan>`;
}

/** Presses the button of that name. */
export async function press(widget: View, name: string | RegExp): Promise<void> {
  await userEvent.click(await widget.findByRole('button', { name }));
}

/** Writes a text. */
export async function write(widget: View, label: RegExp, value: string): Promise<void> {
  await fireEvent.input(await widget.findByLabelText(label), { target: { value } });
}

/** Notes a check-in. */
export async function checkIn(widget: View): Promise<void> {
  await press(widget, 'Catat pertemuan');
  await userEvent.click(await widget.findByLabelText('Sesuai rencana'));
  await write(widget, /dibicarakan dan disepakati/, 'Loket 4 mulai memakai daftar periksa.');
  await press(widget, 'Simpan catatan');
}
