import type { ObjectionItem } from '@kinerja/core/cycle';
import type { Level } from '@kinerja/core/evaluation';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDay } from '../../shared/format.ts';
import { placeName } from './ledger-part.ts';
import { type Evaluated, releasedOf } from './shown.ts';

function levelAt(path: readonly string[], { evaluation }: Evaluated): Level | undefined {
  const input = releasedOf(evaluation)?.input;
  const [axis, part, item] = path;
  const judged = axis === 'behaviour' ? input?.behaviour : input?.results;
  return part === 'items' && item !== undefined ? judged?.items[item] : judged?.level;
}

function itemPart({ claim, ground, decision }: ObjectionItem, shown: Evaluated): TemplateResult {
  const { words, names } = shown;
  const level = (value: unknown): string => names.level(value as Level);
  return html`<li class="objected" data-verdict=${decision?.verdict ?? 'open'}>
    ${claim.map(({ path, value }) => {
      const before = levelAt(path, shown);
      const from = before ? level(before) : words.ledger.none;
      return html`<p><strong>${words.claimed(placeName(path, shown), from, level(value))}</strong></p>`;
    })}
    <p class="muted">${words.ground}</p>
    <p class="note">${ground}</p>
    ${
      decision
        ? html`<p><strong>${words.verdict[decision.verdict]}</strong></p>
            <p class="muted">${words.decisionGround}</p>
            <p class="note">${decision.ground}</p>`
        : nothing
    }
  </li>`;
}

/** What was objected to, item by item, with what was decided about it. */
export function objectedPart(shown: Evaluated): TemplateResult | typeof nothing {
  const { evaluation, words, localize } = shown;
  const { objection, appealAuthority, stage } = evaluation;
  if (!objection) return nothing;
  return html`<section class="stack" aria-labelledby="objection-title">
    <h3 id="objection-title">${words.objectionTitle}</h3>
    <p>
      ${words.objectedOn(formatDay(localize.tag, objection.on))}
      ${
        stage === 'objected'
          ? html`${words.waitsFor(appealAuthority?.name ?? words.appealAuthority)} ${words.noTerm}`
          : nothing
      }
    </p>
    <ol class="changes">
      ${objection.items.map((item) => itemPart(item, shown))}
    </ol>
  </section>`;
}
