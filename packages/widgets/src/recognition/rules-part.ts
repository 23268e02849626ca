import { defaultRecognitionPolicy } from '@kinerja/core/cycle';
import { gradeLabel } from '@kinerja/core/regulations/words';
import type { FollowUp, Scheme } from '@kinerja/core/schemes';
import { type TemplateResult, html, nothing } from 'lit';
import { formatNumber } from '../shared/format.ts';
import { basisOf } from './card-part.ts';
import type { Shown } from './shown.ts';

const kinds: readonly FollowUp['kind'][] = ['recognition', 'award', 'incentive'];

/** A condition as a phrase. */
function conditionOf(
  name: keyof FollowUp['when'],
  given: unknown,
  { words, localize }: Shown,
  { regulations }: Scheme,
): string {
  const { when } = words.rules;
  if (Array.isArray(given)) {
    const names = given.map((grade: string) => localize.text(gradeLabel(regulations.evaluation, grade)));
    const list = new Intl.ListFormat(localize.language, { type: 'disjunction' });
    return when[name](list.format(names.map((each) => `“${each}”`)));
  }
  return when[name](given === true ? '' : formatNumber(localize.tag, String(given)));
}

function rulePart(followUp: FollowUp, shown: Shown, scheme: Scheme): TemplateResult {
  const { words, localize } = shown;
  const names = Object.keys(followUp.when) as (keyof FollowUp['when'])[];
  const phrases = names.map((name) => conditionOf(name, followUp.when[name], shown, scheme));
  return html`<li>
    <p>
      <strong>${localize.text(followUp.label)}</strong> (${words.every[followUp.every]}):
      ${phrases.length > 0 ? phrases.join('; ') : words.rules.everybody}.
    </p>
    <p class="muted">${basisOf(followUp.figures ?? followUp.basis, shown)}</p>
  </li>`;
}

/** By which rules awards are given, and how people are protected. */
export function rulesPart(shown: Shown): TemplateResult {
  const { words, rules: scheme } = shown;
  const { leastInUnit, quietDays, citation } = defaultRecognitionPolicy;
  const told = scheme?.followUps.filter(({ kind }) => kinds.includes(kind)) ?? [];
  return html`<details class="rules">
    <summary>${words.rules.title}</summary>
    ${
      scheme && told.length > 0
        ? html`<ul>
            ${told.map((each) => rulePart(each, shown, scheme))}
          </ul>`
        : nothing
    }
    <p>${words.rules.protection(leastInUnit, quietDays)}</p>
    <p class="muted">${basisOf(citation, shown)}</p>
  </details>`;
}
