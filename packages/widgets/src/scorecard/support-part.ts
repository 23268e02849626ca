import { reportsOn } from '@kinerja/core/evaluation';
import { html, type TemplateResult } from 'lit';
import { measure } from '../parts/measure-facts.ts';
import { measureWords } from '../parts/measure.words.ts';
import { measureFactsPart, measurePart } from '../parts/measure.ts';
import type { Localize } from '../shared/localize.ts';
import type { TrackedPlan } from '../shared/plan-records.ts';
import { scorecardWords } from './scorecard.words.ts';

/** What was realised on each target. It supports the dialogue; no predicate is computed from it. */
export function supportPart({ plan, entries }: TrackedPlan, localize: Localize): TemplateResult {
  const words = localize.words(scorecardWords);
  const about = localize.words(measureWords);
  return html`<section class="stack" aria-labelledby="support-title">
    <h3 id="support-title">${words.support} <span class="advisory">${words.supportLabel}</span></h3>
    <ul class="supports">
      ${plan.targets.map((target) => {
        const own = reportsOn(plan, target, entries);
        const it = measure(target.indicator, own, about, localize.tag);
        return html`<li class="support" data-target=${target.id}>
          <p><strong>${target.result}</strong></p>
          <p>${target.indicator.name}</p>
          ${measureFactsPart(it.facts)} ${measurePart(it)}
        </li>`;
      })}
    </ul>
  </section>`;
}
