import type { Records, Source } from '@kinerja/core';
import type { Scheme } from '@kinerja/core/schemes';
import { agus, askedFeedback, givenFeedback, longPlan, openQuarter, rinaPlan } from '@kinerja/mock';
import { type TemplateResult, html } from 'lit';
import { anotherWay } from './kit.ts';
import { type View, fireEvent, userEvent } from './person.ts';

type Feedback = Records['feedback'];

/** What a story of feedback sets. */
export interface FeedbackArgs {
  planId: string;
  actingAs: 'employee' | 'supervisor' | 'peer' | '';
  scheme: Scheme | undefined;
  source: () => Source;
}

const budi = { id: 'budi-santoso', name: 'Budi Santoso', role: 'peer' } as const;
const evaluation: Records['evaluation'] = {
  ...openQuarter,
  raters: [{ id: budi.id, role: 'peer', status: 'approved' }],
};
const { acknowledged: _, ...notRead } = givenFeedback;
/** What Agus said, before Rina read it. */
export const unread: Feedback = notRead;
const answered: Feedback = {
  id: 'feedback-rina-2026-jawaban',
  revision: 1,
  plan: rinaPlan.id,
  kind: 'answer',
  giver: { id: agus.id, role: 'supervisor' },
  answers: askedFeedback.id,
  about: askedFeedback.about,
  on: '2026-10-27',
  strengths: 'Bidan di tiga kecamatan kini mengirim berkas pada hari kelahiran.',
  improvements: 'Jadwalkan pertemuan bulanan agar kendala mereka terdengar lebih awal.',
};
const talked: Feedback = {
  id: 'feedback-rina-2026-dialog',
  revision: 1,
  plan: rinaPlan.id,
  kind: 'check-in',
  giver: { id: agus.id, role: 'supervisor' },
  about: { type: 'general' },
  on: '2026-09-30',
  note: 'Disepakati: loket keliling dua kali sebulan, dilaporkan setiap Jumat.',
};
const unnamed: Feedback = {
  id: 'feedback-rina-2026-anonim',
  revision: 1,
  plan: rinaPlan.id,
  kind: 'feedback',
  giver: { role: 'peer' },
  about: { type: 'value', id: 'harmonis' },
  on: '2026-09-12',
  strengths: 'Pada pekan padat September ia membantu loket kami tanpa diminta.',
};
/** The records that most stories start with. */
export const start = { plan: [rinaPlan], feedback: [givenFeedback, askedFeedback], evaluation: [evaluation] };
/** Some of everything. */
export const rich = { ...start, feedback: [givenFeedback, unnamed, talked, askedFeedback, answered] };
/** Under names of the greatest length. */
export const long = {
  ...start,
  plan: [longPlan],
  feedback: [
    { ...givenFeedback, plan: longPlan.id, about: { type: 'target', id: longPlan.targets[0]?.id ?? 'x' } },
    { ...talked, plan: longPlan.id },
  ] satisfies Feedback[],
};
/** The widget of a story, on the second of November; Budi is the peer. */
export function feedbackOf({ planId, actingAs, scheme, source }: FeedbackArgs): TemplateResult {
  return html`<kinerja-feedback
    plan-id=${planId}
    acting-as=${actingAs}
    actor-id=${actingAs === 'peer' ? budi.id : ''}
    .scheme=${scheme}
    .people=${[budi]}
    .clock=${() => new Date('2026-11-02T05:00:00Z')}
    .source=${source()}
  >
    <p>${anotherWay}</p>
  </kinerja-feedback>`;
}

/** Presses the button of that name. */
export async function press(widget: View, name: string): Promise<void> {
  await userEvent.click(await widget.findByRole('button', { name }));
}

/** Writes a text to its end. */
export async function write(widget: View, label: RegExp, value: string): Promise<void> {
  const field = await widget.findByLabelText(label);
  await fireEvent.input(field, { target: { value } });
  await fireEvent.change(field);
}

/** Fills in feedback on a target. */
export async function writeFeedback(widget: View): Promise<void> {
  await press(widget, 'Beri umpan balik');
  await userEvent.selectOptions(await widget.findByLabelText('Tentang apa'), 'target:waktu-akta');
  await write(widget, /sudah baik/, 'Sejak Oktober berkas rumah sakit selesai pada hari yang sama.');
  await write(widget, /perlu ditingkatkan/, 'Bagikan cara itu kepada loket lain pada rapat bulan depan.');
}

/** Gives that feedback. */
export async function give(widget: View): Promise<void> {
  await writeFeedback(widget);
  await press(widget, 'Kirim umpan balik');
}
