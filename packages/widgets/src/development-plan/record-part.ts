import { type Development, developmentProgress } from '@kinerja/core/cycle';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDay, formatMoment, formatNumber } from '../shared/format.ts';
import { iconPart } from './icons.ts';
import { type Shown, aboutInWords, whoIs } from './shown.ts';

function areasPart({ areas }: Development, shown: Shown): TemplateResult | typeof nothing {
  if (areas.length === 0) return nothing;
  return html`<h4>${shown.words.areas}</h4>
    <ul class="plain">
      ${areas.map(
        ({ id, about, aim }) =>
          html`<li class="area" data-area=${id}>
            <strong>${aboutInWords(about, shown)}</strong>
            <p>${aim}</p>
          </li>`,
      )}
    </ul>`;
}

function activitiesPart(development: Development, shown: Shown): TemplateResult | typeof nothing {
  const { words, localize } = shown;
  const { activities, areas } = development;
  const { done } = developmentProgress(development);
  if (activities.length === 0) return nothing;
  const served = (ids: readonly string[]): string =>
    areas
      .filter(({ id }) => ids.includes(id))
      .map(({ about }) => aboutInWords(about, shown))
      .join('; ');
  return html`<h4>${words.activities}</h4>
    <ul class="plain">
      ${activities.map(
        ({ id, kind, what, hours, areas: ids }) =>
          html`<li class="activity" data-activity=${id}>
            ${iconPart(kind)}
            <div>
              <p>
                <strong>${words.kinds[kind]}</strong>
                ${hours === undefined ? nothing : html`<span>${words.jp(formatNumber(localize.tag, hours))}</span>`}
                ${done.includes(id) ? html`<span class="is-done">✓ ${words.isDone}</span>` : nothing}
              </p>
              <p>${what}</p>
              ${areas.length > 1 ? html`<p class="muted">${words.serves}: ${served(ids)}</p>` : nothing}
            </div>
          </li>`,
      )}
    </ul>`;
}

function checkInsPart({ checkIns, activities }: Development, shown: Shown): TemplateResult {
  const { words, localize } = shown;
  const named = (ids: readonly string[]): string =>
    activities
      .filter(({ id }) => ids.includes(id))
      .map(({ what }) => what)
      .join('; ');
  return html`<h4>${words.checkIns}</h4>
    ${
      checkIns.length
        ? html`<ol class="entries">
            ${[...checkIns].reverse().map(
              ({ id, on, by, progress, note, done }) =>
                html`<li class="entry" data-check-in=${id}>
                  <p class="entry-head">
                    <time datetime=${on}>${formatDay(localize.tag, on)}</time>
                    <strong class="word" data-progress=${progress}
                      >${iconPart(progress)} ${words.progress[progress]}</strong
                    >
                  </p>
                  ${note ? html`<p class="note">${note}</p>` : nothing}
                  ${done?.length ? html`<p class="muted">${words.doneThen}: ${named(done)}</p>` : nothing}
                  <p class="muted">${whoIs(by, shown)}</p>
                </li>`,
            )}
          </ol>`
        : html`<p class="muted">${words.noCheckIns}</p>`
    }`;
}

function extensionsPart({ extensions }: Development, shown: Shown): TemplateResult | typeof nothing {
  const { words, localize } = shown;
  const day = (text: string): string => formatDay(localize.tag, text);
  if (extensions.length === 0) return nothing;
  return html`${extensions.map(
    ({ on, from, to, reason, by }) =>
      html`<div class="extension">
        <p><strong>${words.extended(day(from), day(to))}</strong></p>
        <p class="note">${reason}</p>
        <p class="muted">${day(on)}, ${whoIs(by, shown)}</p>
      </div>`,
  )}`;
}

function outcomePart({ outcome, reply }: Development, shown: Shown): TemplateResult | typeof nothing {
  if (!outcome) return nothing;
  const { words, localize } = shown;
  const { result, ground, on, by } = outcome;
  return html`<div class="outcome">
    <div data-result=${result}>
      <h4>${words.outcome}: ${words.results[result]}</h4>
      <p class="note">${ground}</p>
      <p class="muted">${formatDay(localize.tag, on)}, ${whoIs(by, shown)}</p>
    </div>
    ${
      reply
        ? html`<div class="reply">
            <h4>${words.reply}</h4>
            <p class="note">${reply.words}</p>
            <p class="muted">${formatDay(localize.tag, reply.on)}</p>
          </div>`
        : nothing
    }
  </div>`;
}

function historyPart({ history }: Development, shown: Shown): TemplateResult {
  const { words, localize } = shown;
  return html`<details class="history">
    <summary>${words.history}</summary>
    <ol class="entries">
      ${history.map(
        ({ at, by, action, remark }) =>
          html`<li class="entry">
            <p class="entry-head">
              <time datetime=${at}>${formatMoment(localize.tag, at)}</time>
              <span>${whoIs(by, shown)} ${words.acts[action].past}</span>
            </p>
            ${remark ? html`<p class="note">${remark}</p>` : nothing}
          </li>`,
      )}
    </ol>
  </details>`;
}

/** All that a development plan says, the outcome first. */
export function recordPart(development: Development, shown: Shown): TemplateResult {
  const held = !['draft', 'offered'].includes(development.stage);
  return html`${outcomePart(development, shown)} ${areasPart(development, shown)}
  ${activitiesPart(development, shown)} ${held ? checkInsPart(development, shown) : nothing}
  ${extensionsPart(development, shown)} ${historyPart(development, shown)}`;
}
