import { type Level, axes } from '@kinerja/core/evaluation';
import { type Receipt, receipt } from '@kinerja/core/receipt';
import { permenpanrb6of2022 } from '@kinerja/core/regulations/permenpanrb-6-2022';
import { finalRating, rinaPlan } from '@kinerja/mock';
import type { KinerjaScorecard } from '@kinerja/widgets';
import '@kinerja/widgets/scorecard/define.js';
import { fixture, html, waitUntil } from '@open-wc/testing';
import { Office, button, root, settled } from '../parts/office.ts';

export const levels: readonly Level[] = ['below', 'meets', 'exceeds'];
export type Made = Receipt<ReturnType<typeof axes>>;
export const made: Made = receipt(permenpanrb6of2022, axes(finalRating));

export async function widget(
  office = new Office({ rating: [finalRating] }),
  plan = rinaPlan.id,
): Promise<KinerjaScorecard> {
  const element = await fixture<KinerjaScorecard>(
    html`<kinerja-scorecard plan-id=${plan} .source=${office}></kinerja-scorecard>`,
  );
  await settled(element);
  // The part that explains is fetched with the first card.
  await waitUntil(() => !root(element).querySelector('.bone'), 'still loading');
  return element;
}

export async function alone(given: Made): Promise<KinerjaScorecard> {
  const element = await fixture<KinerjaScorecard>(
    html`<kinerja-scorecard .receipt=${given}></kinerja-scorecard>`,
  );
  await settled(element);
  return element;
}

/** What the page offers as a file when the button is pressed. */
export async function downloaded(element: KinerjaScorecard): Promise<{ name: string; content: unknown }> {
  const links: HTMLAnchorElement[] = [];
  const click = HTMLAnchorElement.prototype.click;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    links.push(this);
  };
  button(element, 'Unduh bukti (JSON)').click();
  HTMLAnchorElement.prototype.click = click;
  const [link] = links;
  const answer = await fetch(link!.href);
  return { name: link!.download, content: await answer.json() };
}
