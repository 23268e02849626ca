import type { NamedRater } from '@kinerja/core/cycle';
import { html, nothing, type TemplateResult } from 'lit';
import { headingPart } from './heading.ts';
import { type Asking, type Opened, may, nameOf } from './shown.ts';

export interface RaterActions {
  readonly ask: (asking: Asking) => void;
}

type Rater = Opened['evaluation']['raters'][number];

/** Whether this person could agree to raters of this voice: the scheme names who does. */
function agrees({ role }: NamedRater, { scheme, roles }: Opened): boolean {
  const by = scheme.voices.sources.find(({ id }) => id === role)?.nomination?.approvedBy;
  return by !== undefined && by !== null && roles.includes(by);
}

function raterPart(rater: Rater, shown: Opened, { ask }: RaterActions): TemplateResult {
  const { words } = shown;
  const { id, role, status } = rater;
  const name = nameOf(id, shown);
  const about = { id, role };
  const button = (action: 'approve-rater' | 'decline-rater'): TemplateResult =>
    html`<button type="button" data-rater=${`${action}/${id}`} @click=${() => ask({ action, rater: about })}>
      ${words.raterButtons[action]}<span class="hidden">: ${name}</span>
    </button>`;
  return html`<li class="rater">
    <div>
      <strong>${name}</strong>
      <span class="muted">${words.roles[role]}</span>
      <span class="badge" data-status=${status}>${words.raterStatus[status]}</span>
    </div>
    <div class="row">
      ${status === 'nominated' && may('approve-rater', shown) && agrees(rater, shown) ? button('approve-rater') : nothing}
      ${
        (status === 'nominated' || status === 'approved') && may('decline-rater', shown)
          ? button('decline-rater')
          : nothing
      }
    </div>
  </li>`;
}

/** Who was to be heard and who has handed in, without what anybody said. */
export function ratersPart(shown: Opened, actions: RaterActions): TemplateResult {
  const { words, evaluation, scheme } = shown;
  const { raters, ratings } = evaluation;
  const asked = scheme.voices.sources.filter(({ id }) => id === 'self' || id === 'supervisor');
  const needsSelf = scheme.rating.selfFirst || asked.some(({ id }) => id === 'self');
  const handed = (role: string): boolean => ratings.some((each) => each.role === role);
  const line = (role: 'self' | 'supervisor'): TemplateResult =>
    html`<li class="rater">
      <div>
        <strong>${words.voices[role]}</strong>
        <span class="badge" data-status=${handed(role) ? 'heard' : 'approved'}
          >${handed(role) ? words.raterStatus.heard : words.notYet}</span
        >
      </div>
    </li>`;
  return html`<section class="stack" aria-labelledby="member-raters">
    ${headingPart(shown, 'member-raters', words.ratersTitle)}
    <ul class="raters">
      ${needsSelf ? line('self') : nothing} ${line('supervisor')}
      ${raters.map((rater) => raterPart(rater, shown, actions))}
    </ul>
    ${
      raters.length > 0
        ? html`<p class="muted">${words.anonymous}</p>`
        : scheme.voices.sources.some(({ nomination }) => nomination)
          ? html`<p class="muted">${words.noRaters}</p>`
          : nothing
    }
  </section>`;
}
