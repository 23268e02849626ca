import type { Records } from '@kinerja/core';
import { rinaPlan } from '@kinerja/mock';
import type { KinerjaTargetTracker } from '@kinerja/widgets';
import '@kinerja/widgets/target-tracker/define.js';
import { fixture, html } from '@open-wc/testing';
import { Office, fill, one, settled } from '../parts/office.ts';

/** A plan with one target that is reported as so many of so many. */
export const ratioPlan: Records['plan'] = {
  ...rinaPlan,
  id: 'plan-aduan',
  targets: [
    {
      id: 'aduan',
      result: 'Pengaduan masyarakat selesai tepat waktu',
      indicator: {
        name: 'Pengaduan yang selesai dalam tiga hari kerja',
        aspect: 'quality',
        unit: '%',
        accumulation: 'ratio',
        direction: 'higher',
        target: 90,
      },
    },
  ],
};

/** An office with that plan, and its widget. */
export async function ratioWidget(): Promise<{ office: Office; element: KinerjaTargetTracker }> {
  const office = new Office({ plan: [ratioPlan] });
  return { office, element: await widget(office, ratioPlan.id) };
}

const noon = (): Date => new Date('2026-11-22T12:00:00');

export async function widget(office = new Office(), plan = rinaPlan.id): Promise<KinerjaTargetTracker> {
  const element = await fixture<KinerjaTargetTracker>(
    html`<kinerja-target-tracker plan-id=${plan} .source=${office} .clock=${noon}
      ><a href="/skp.pdf">SKP tercetak</a></kinerja-target-tracker
    >`,
  );
  await settled(element);
  return element;
}

export const target = (element: Element, id: string): HTMLElement => one(element, `[data-target="${id}"]`);
export const sent = (office: Office): Records['progress'][] =>
  office.puts.map(({ record }) => record as Records['progress']);

export async function open(element: KinerjaTargetTracker, id: string): Promise<void> {
  one(element, `[data-report="${id}"]`).click();
  await settled(element);
}

export async function send(element: KinerjaTargetTracker): Promise<void> {
  one(element, 'form button[type="submit"]').click();
  await settled(element);
}

export async function report(element: KinerjaTargetTracker, id: string, value: string): Promise<void> {
  await open(element, id);
  fill(element, '#value', value);
  await send(element);
}

/** What another tab of the site says when something was reported there. */
export function fromAnotherTab(plan: string): void {
  const channel = new BroadcastChannel('kinerja-progress');
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel is of one origin
  channel.postMessage(plan);
  channel.close();
}
