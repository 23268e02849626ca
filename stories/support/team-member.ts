import type { Records, Source } from '@kinerja/core';
import type { EvaluationStage, Role } from '@kinerja/core/cycle';
import {
  agus,
  coursePeople,
  coursePlan,
  courseRatings,
  courseScheme,
  evaluationAt,
  longPlan,
  rina,
  rinaProgress,
} from '@kinerja/mock';
import { type TemplateResult, html } from 'lit';
import { anotherWay } from './kit.ts';
import { type View, fireEvent, userEvent } from './person.ts';
import { type Start, keeping } from './sources.ts';

type Evaluation = Records['evaluation'];

/** What a story of one person's panel sets. */
export interface MemberArgs {
  evaluationId: string;
  plans: readonly string[];
  actingAs: 'supervisor' | 'performance-team' | 'appeal-authority';
  /** Who acts, where it is not whom the course has in that role. */
  me: string;
  /** The office's day. */
  day: string;
  source: () => Source;
}

const { citra, budi, fajar, eko, dewi, lestari } = coursePeople;
const people = [citra, budi, fajar, eko, dewi, { id: 'gita-lestari', name: 'Gita Lestari' }];
const inRole: { readonly [R in Role]?: string } = {
  supervisor: agus.id,
  'performance-team': dewi.id,
  'appeal-authority': lestari.id,
};

/** Three more whom Agus rated, so that his habits can be told. */
const others = ['Tono Hartono', 'Sari Dewanti', 'Made Surya'].map((name, place): Evaluation => {
  const base = evaluationAt('rated');
  const id = `evaluation-lain-${place}`;
  return { ...base, id, employee: { ...rina, id: `pegawai-${place}`, name }, raters: [], ratings: [] };
});

/** The records of a story: Rina's evaluation at this stage, with what was handed in for it. */
export function at(stage: EvaluationStage, changes: Partial<Evaluation> = {}): Start {
  return {
    plan: [coursePlan],
    progress: rinaProgress,
    rating: courseRatings,
    evaluation: [{ ...evaluationAt(stage), ...changes }, ...others],
  };
}

/** The same, under names of the greatest length. */
export function longAt(stage: EvaluationStage): Start {
  const { employee, supervisor, targets } = longPlan;
  return {
    ...at(stage, { employee: { ...employee, id: rina.id }, supervisor: { ...supervisor, id: agus.id } }),
    plan: [
      {
        ...coursePlan,
        targets: coursePlan.targets.map((target, place) => ({
          ...target,
          result: targets[place]?.result ?? target.result,
        })),
      },
    ],
  };
}

/** A source with those records. */
export const keepingAt = (stage: EvaluationStage, changes?: Partial<Evaluation>) => (): Source =>
  keeping(at(stage, changes));

/** The panel of a story. */
export function teamMember({ evaluationId, plans, actingAs, me, day, source }: MemberArgs): TemplateResult {
  return html`<kinerja-team-member
    evaluation-id=${evaluationId}
    me=${me || (inRole[actingAs] ?? '')}
    .roles=${[actingAs]}
    .plans=${plans}
    .scheme=${courseScheme}
    .people=${people}
    .calendar=${{ holidays: ['2027-01-01', '2027-02-06'], covers: { from: '2027-01-01', to: '2027-12-31' } }}
    .clock=${() => new Date(`${day}T04:00:00Z`)}
    .source=${source()}
  >
    <p>${anotherWay}</p>
  </kinerja-team-member>`;
}

/** Presses the button of that name. */
export async function press(widget: View, name: string): Promise<void> {
  await userEvent.click(await widget.findByRole('button', { name }));
}

/** Writes a text to its end. */
export async function write(widget: View, label: RegExp, value: string, place = 0): Promise<void> {
  const field = (await widget.findAllByLabelText(label))[place];
  if (field) await fireEvent.input(field, { target: { value } });
}

/** Chooses from the list of that name. */
export async function choose(widget: View, label: RegExp | string, value: string): Promise<void> {
  await userEvent.selectOptions(await widget.findByLabelText(label), value);
}

/** Writes a calibration of the results, down by one level. */
export async function calibrate(widget: View, to = 'meets'): Promise<void> {
  await press(widget, 'Kalibrasi…');
  await press(widget, 'Tambah perubahan');
  await choose(widget, 'Menjadi', to);
  await write(widget, /^Alasan/, 'Dibandingkan dengan pegawai lain pada jabatan yang sama.');
}

/** Decides both things objected to: the first is changed, the second kept. */
export async function decide(widget: View): Promise<void> {
  await press(widget, 'Putuskan keberatan…');
  const changed = (await widget.findAllByRole('radio', { name: 'Nilai diubah' }))[0];
  if (changed) await userEvent.click(changed);
  const kept = (await widget.findAllByRole('radio', { name: 'Nilai tetap' }))[1];
  if (kept) await userEvent.click(kept);
  await write(widget, /^Pertimbangan/, 'Buktinya lengkap dan tidak dibantah.');
  await write(widget, /^Pertimbangan/, 'Bimbingan sudah ikut dinilai.', 1);
}
