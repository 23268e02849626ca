import { html, nothing, type TemplateResult } from 'lit';
import { headingPart } from './heading.ts';
import { placeName } from './ledger-part.ts';
import type { Opened } from './shown.ts';

type Item = NonNullable<Opened['evaluation']['objection']>['items'][number];

/** What is claimed instead, in words. */
export function claimsOf({ claim }: Item, shown: Opened): readonly string[] {
  const { words, names } = shown;
  return claim.map(({ path, value }) => {
    const text = String(value);
    const level = text === 'below' || text === 'meets' || text === 'exceeds' ? names.level(text) : text;
    return words.claims(placeName(path.join('/'), shown), level);
  });
}

/** One thing objected to: what is claimed, why, and what was decided. */
export function itemPart(item: Item, number: number, shown: Opened): TemplateResult {
  const { words } = shown;
  const { decision } = item;
  return html`<p><strong>${words.item(number)}</strong></p>
    <ul class="lines">
      ${claimsOf(item, shown).map((claim) => html`<li>${claim}</li>`)}
    </ul>
    <p><span class="tag">${words.ground}</span> ${item.ground}</p>
    ${
      decision
        ? html`<p>
              <span class="badge" data-verdict=${decision.verdict}>${words.verdicts[decision.verdict]}</span>
            </p>
            <p><span class="tag">${words.decisionGround}</span> ${decision.ground}</p>`
        : nothing
    }`;
}

/** What was objected to and what was decided; nothing where nobody objected. */
export function objectionPart(shown: Opened): TemplateResult | typeof nothing {
  const { evaluation, words, work } = shown;
  const { objection } = evaluation;
  // While it is being decided the items stand in the form.
  const deciding = work.at === 'asking' && work.asking.action === 'decide';
  if (!objection || deciding) return nothing;
  return html`<section class="stack" aria-labelledby="member-objection">
    ${headingPart(shown, 'member-objection', words.objectionTitle)}
    <ol class="entries">
      ${objection.items.map((item, place) => html`<li class="entry">${itemPart(item, place + 1, shown)}</li>`)}
    </ol>
  </section>`;
}
