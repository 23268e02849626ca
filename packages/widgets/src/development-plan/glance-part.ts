import { daysBetween } from '@kinerja/core/calendar';
import { type Development, developmentHours, developmentProgress, nextCheckIn } from '@kinerja/core/cycle';
import { displayExact } from '@kinerja/core/explanation';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { formatDay, formatPeriod } from '../shared/format.ts';
import { basisPart } from './basis-part.ts';
import type { DevelopmentWords } from './development-words.ts';
import { iconPart, marks } from './icons.ts';
import type { Shown } from './shown.ts';

/** How far along the time a day lies, in percent. */
function along({ from, to }: Development['time'], day: string): number {
  const whole = Math.max(1, daysBetween(from, to));
  return Math.min(100, Math.max(0, (daysBetween(from, day) / whole) * 100));
}

const percent = (place: number): string => `${place.toFixed(2)}%`;

/** What the shape of a check-in means. */
const shapePart = (progress: keyof typeof marks, words: DevelopmentWords): TemplateResult =>
  html`<span
    ><svg class="key-shape" width="16" height="16" viewBox="-10 -10 20 20">
      <path class="shape" data-progress=${progress} d=${marks[progress]} /></svg
    >${words.progress[progress].toLowerCase()}</span
  >`;

/** What the marks mean, of those that are there. */
const legendPart = (
  { checkIns, extensions }: Development,
  running: boolean,
  next: boolean,
  words: DevelopmentWords,
): TemplateResult =>
  html`<p class="legend" aria-hidden="true">
    ${running ? html`<span><i class="key-now"></i> ${words.today}</span>` : nothing}
    ${[...new Set(checkIns.map(({ progress }) => progress))].map((each) => shapePart(each, words))}
    ${running && next ? html`<span><i class="key-next"></i> ${words.nextMark}</span>` : nothing}
    ${extensions.length > 0 ? html`<span><i class="key-put-off"></i> ${words.formerEnd}</span>` : nothing}
  </p>`;

/** The course of time as a picture: how much is over, each check-in by the shape of its word, the next one, the end. */
function timelinePart(development: Development, { words, localize, today }: Shown): TemplateResult {
  const { id, time, checkIns, extensions } = development;
  const next = nextCheckIn(development);
  const now = along(time, today);
  const running = development.stage === 'agreed';
  return html`<figure class="course">
    <svg
      role="img"
      width="100%"
      height="56"
      aria-labelledby=${`course-${id}`}
      aria-describedby=${`course-more-${id}`}
    >
      <title id=${`course-${id}`}>${words.timeline}</title>
      <desc id=${`course-more-${id}`}>
        ${words.timelineMeans(formatPeriod(localize.tag, time), checkIns.length)}
      </desc>
      <rect class="track" x="0" y="24" width="100%" height="8" rx="4" />
      <rect class="over" x="0" y="24" width=${percent(now)} height="8" rx="4" />
      ${extensions.map(
        ({ from }) =>
          svg`<line class="put-off" x1=${percent(along(time, from))} x2=${percent(along(time, from))} y1="14" y2="42" />`,
      )}
      ${
        next && running
          ? svg`<svg class="at" x=${percent(along(time, next.lastDay ?? time.to))} y="28"><circle class="next" r="7" /></svg>`
          : nothing
      }
      ${checkIns.map(
        ({ on, progress }) =>
          svg`<svg class="at" x=${percent(along(time, on))} y="28"><path class="mark" data-progress=${progress} d=${marks[progress]} /></svg>`,
      )}
      ${running ? svg`<line class="now" x1=${percent(now)} x2=${percent(now)} y1="6" y2="50" />` : nothing}
    </svg>
    <figcaption class="ends">
      <span class="day">${formatDay(localize.tag, time.from)}</span>
      <span class="day">${formatDay(localize.tag, time.to)}</span>
    </figcaption>
    ${legendPart(development, running, next !== null, words)}
  </figure>`;
}

/** A box for every activity, those that were carried out first and full. */
function boxesPart(development: Development, { words }: Shown): TemplateResult {
  const all = development.activities.length;
  const done = developmentProgress(development).done.length;
  return html`<p class="tile">
    <span class="boxes" aria-hidden="true"
      >${Array.from({ length: all }, (_box, place) =>
        place < done ? html`<span class="box full">✓</span>` : html`<span class="box"></span>`,
      )}</span
    >
    <span>${words.carriedOut(done, all)}</span>
  </p>`;
}

function leftPart({ time }: Development, { words, today }: Shown): TemplateResult {
  const ahead = daysBetween(today, time.from);
  return html`<p class="tile">
    ${iconPart('time')}
    <span>${ahead > 0 ? words.beginsIn(ahead) : words.left(daysBetween(today, time.to))}</span>
  </p>`;
}

function nextPart(
  development: Development,
  { words, localize, today }: Shown,
): TemplateResult | typeof nothing {
  const next = nextCheckIn(development);
  if (!next?.lastDay) return nothing;
  const late = next.lastDay < today;
  return html`<p class=${late ? 'tile late' : 'tile'}>
    ${iconPart('check-in')}
    <span>${words.next} <strong class="day">${formatDay(localize.tag, next.lastDay)}</strong></span>
  </p>`;
}

function hoursPart({ activities }: Development, shown: Shown): TemplateResult | typeof nothing {
  const { words, localize } = shown;
  const hours = developmentHours(activities);
  if (!hours) return nothing;
  const { planned, least, citation } = hours;
  const said = (value: string): string => displayExact(value, localize.tag);
  return html`<p class="tile">
    ${iconPart('training')}
    <span>${words.hours(said(planned), said(least))} ${basisPart(citation, shown)}</span>
  </p>`;
}

/** Where an agreed development plan stands, to be seen at once. */
export function glancePart(development: Development, shown: Shown): TemplateResult {
  const { words } = shown;
  const { stage } = development;
  const { latest } = developmentProgress(development);
  const running = stage === 'agreed';
  return html`<section class="glance" aria-label=${words.glance}>
    <div class="tiles">
      <p class="tile" data-progress=${latest ?? nothing}>
        ${latest ? iconPart(latest) : iconPart('check-in')}
        <strong>${latest ? words.progress[latest] : words.notYet}</strong>
      </p>
      ${boxesPart(development, shown)} ${running ? leftPart(development, shown) : nothing}
      ${running ? nextPart(development, shown) : nothing} ${hoursPart(development, shown)}
    </div>
    ${timelinePart(development, shown)}
  </section>`;
}
