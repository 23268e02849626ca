import type { Source } from '@kinerja/core';
import type { PlanAction } from '@kinerja/core/cycle';
import type { Plan } from '@kinerja/core/evaluation';
import { PlannedEvent, SubmittedEvent } from '../shared/events.ts';
import { follow, inPlaceOf } from '../shared/follow.ts';
import type { Work } from './shown.ts';

/** A widget that hands plans over. */
export interface Handing extends HTMLElement {
  work: Work;
  /** Takes in what the writer put; without work there is more to do. */
  handedOver(plan: Plan, writer: string, work: Work | undefined): void;
  /** Reads again behind what is shown. */
  refresh(): Promise<void>;
}

/** Puts a writer's plan and tells the page; `last`: nothing more is to be done after it. Fails as the source does. */
export async function handOver(
  host: Handing,
  source: Source,
  plan: Plan,
  { action, last, writer }: { readonly action: PlanAction; readonly last: boolean; readonly writer: string },
): Promise<void> {
  const delivery = await source.put('plan', plan);
  const { state, code } = delivery;
  const { id } = plan;
  const work: Work = { at: state === 'received' ? 'done' : 'queued', action, code };
  host.handedOver(plan, writer, last ? work : undefined);
  host.dispatchEvent(new SubmittedEvent({ kind: 'plan', id, plan: id, state, code }));
  host.dispatchEvent(new PlannedEvent(id, plan.stage, state));
  const over = inPlaceOf(host, 'work', work);
  follow(host, { kind: 'plan', id }, delivery, {
    arrived: () => over({ at: 'done', action, code }),
    refused: (error) => {
      over({ at: 'refused', error });
      void host.refresh();
    },
  });
}
