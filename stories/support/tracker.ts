import type { Source } from '@kinerja/core';
import { rinaPlan, rinaProgress } from '@kinerja/mock';
import { html } from 'lit';
import { anotherWay } from './kit.ts';
import { type View, userEvent, within } from './person.ts';
import { keeping } from './sources.ts';

export interface Args {
  planId: string;
  readonly: boolean;
  schemeId: string;
  source: () => Source;
  /** The day on which the story plays. */
  day: string;
}

/** Ten months of one year. */
export const start = { plan: [rinaPlan], progress: rinaProgress };

/** A tracker in November, over records in memory. */
export const args: Args = {
  planId: rinaPlan.id,
  readonly: false,
  schemeId: '',
  day: '2026-11-02',
  source: () => keeping(start),
};

/** The widget as the stories show it. */
export const render = ({ planId, readonly, schemeId, source, day }: Args) =>
  html`<kinerja-target-tracker
    plan-id=${planId}
    ?readonly=${readonly}
    scheme-id=${schemeId}
    .clock=${() => new Date(`${day}T12:00:00`)}
    .source=${source()}
  >
    <p>${anotherWay}</p>
  </kinerja-target-tracker>`;

/** The target with this result, as its article. */
export async function target(widget: View, result: RegExp): Promise<View> {
  return within(await widget.findByRole('article', { name: result }));
}

/** Opens the report form of the first target and fills it in. */
export async function write(widget: View, value = '32'): Promise<View> {
  const first = await target(widget, /terbit dan tercatat/);
  await userEvent.click(first.getByRole('button', { name: 'Laporkan kemajuan' }));
  await userEvent.type(await first.findByLabelText('Realisasi (dokumen)'), value);
  return first;
}
