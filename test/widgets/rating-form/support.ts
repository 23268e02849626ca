import type { Records } from '@kinerja/core';
import type { Level } from '@kinerja/core/evaluation';
import { rinaPlan } from '@kinerja/mock';
import type { KinerjaRatingForm } from '@kinerja/widgets';
import '@kinerja/widgets/rating-form/define.js';
import { fixture, html, waitUntil } from '@open-wc/testing';
import { Office, button, root, settled } from '../parts/office.ts';

const noon = (): Date => new Date('2026-12-20T12:00:00');
export const levels: readonly Level[] = ['below', 'meets', 'exceeds'];

export async function widget(
  office = new Office(),
  attributes: Partial<KinerjaRatingForm> = {},
): Promise<KinerjaRatingForm> {
  const { planId = rinaPlan.id, raterRole = 'supervisor', raterId = '' } = attributes;
  const { evaluationId = '', device = '' } = attributes;
  const element = await fixture<KinerjaRatingForm>(
    html`<kinerja-rating-form
      plan-id=${planId}
      rater-role=${raterRole}
      rater-id=${raterId}
      evaluation-id=${evaluationId}
      device=${device}
      .source=${office}
      .clock=${noon}
    ></kinerja-rating-form>`,
  );
  await settled(element);
  // What a scheme decides with is loaded with the first evaluation.
  if (evaluationId)
    await waitUntil(() => root(element).querySelector('.bone') === null, 'still loading', {
      timeout: 10_000,
    });
  return element;
}

export const sent = (office: Office): Records['rating'][] =>
  office.puts.map(({ record }) => record as Records['rating']);
export const radio = (element: Element, group: string, level: Level): HTMLInputElement =>
  root(element).querySelectorAll<HTMLInputElement>(`[id="${group}"] input`)[levels.indexOf(level)]!;

export async function choose(element: KinerjaRatingForm, group: string, level: Level): Promise<void> {
  radio(element, group, level).click();
  await settled(element);
}

export async function overall(element: KinerjaRatingForm, results: Level, behaviour: Level): Promise<void> {
  await choose(element, 'results-overall', results);
  await choose(element, 'behaviour-overall', behaviour);
}

export async function press(element: KinerjaRatingForm, words: string): Promise<void> {
  button(element, words).click();
  await settled(element);
}
