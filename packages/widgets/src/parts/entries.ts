import { html, nothing, type TemplateResult } from 'lit';
import type { Indicator, Progress } from '@kinerja/core/evaluation';
import { formatDay, formatNumber } from '../shared/format.ts';
import type { EntriesWords } from './entries.words.ts';
import { valueInWords } from './measure-facts.ts';
import type { MeasureWords } from './measure.words.ts';

/** One report in finished words. */
export interface Entry {
  readonly id: string;
  /** `YYYY-MM-DD`, for machines. */
  readonly on: string;
  readonly day: string;
  readonly value: string;
  readonly note: string | undefined;
  readonly evidence: Progress['evidence'];
  /** Name, size and kind of the file that the evidence is, with its hash. */
  readonly file: { readonly text: string; readonly sha256: string | undefined } | undefined;
  readonly obstacle: Progress['obstacle'];
  /** What kind of obstacle it was, where the scheme is known that names it. */
  readonly category?: string | undefined;
  /** Kept on this device and not yet received. */
  readonly waiting: boolean;
}

/** A number of bytes as people write it. */
export function formatSize(bytes: number, language: string): string {
  const power = bytes < 1e6 ? 1 : 2;
  return `${formatNumber(language, Math.max(0.1, bytes / 1000 ** power).toFixed(1))} ${power > 1 ? 'MB' : 'kB'}`;
}

function fileOf(evidence: Progress['evidence'], language: string): Entry['file'] {
  const file = evidence?.file;
  return file && { text: `${file.name} · ${formatSize(file.size, language)}`, sha256: file.sha256 };
}

/** The reports of one target in words, newest first; of one day, the one that was given last comes first. */
export function entriesInWords(
  indicator: Indicator,
  entries: readonly Progress[],
  waiting: ReadonlySet<string>,
  words: MeasureWords,
  language: string,
): readonly Entry[] {
  const newest = [...entries].reverse().sort((a, b) => (a.on > b.on ? -1 : Number(a.on < b.on)));
  return newest.map((entry) => ({
    id: entry.id,
    on: entry.on,
    day: formatDay(language, entry.on),
    value: valueInWords(indicator, [entry], words, language),
    note: entry.note,
    evidence: entry.evidence,
    file: fileOf(entry.evidence, language),
    obstacle: entry.obstacle,
    waiting: waiting.has(entry.id),
  }));
}

function evidencePart(
  evidence: NonNullable<Progress['evidence']>,
  file: Entry['file'],
  words: EntriesWords,
): TemplateResult {
  const { title, url = '' } = evidence;
  // The border lets only http and https in; a source of the host's own may not have one.
  const place = /^https?:\/\//i.test(url)
    ? html`<a href=${url} target="_blank" rel="noopener noreferrer"
        >${title}<span class="hidden"> (${words.newTab})</span></a
      >`
    : title;
  return html`<p><span class="tag">${words.evidence}</span> ${place}</p>
    ${
      file
        ? html`<p class="muted">
            ${file.text}${file.sha256 ? html`<br />SHA-256 <code>${file.sha256}</code>` : nothing}
          </p>`
        : nothing
    }`;
}

function taggedPart(tag: string, text: string | undefined): TemplateResult | typeof nothing {
  return text ? html`<p><span class="tag">${tag}</span> ${text}</p>` : nothing;
}

/** The last "why?" is the cause, and is not told twice. */
function obstaclePart(
  { what, cause, whys = [], support }: NonNullable<Progress['obstacle']>,
  category: string | undefined,
  words: EntriesWords,
): TemplateResult {
  return html`<div class="obstacle">
    ${taggedPart(words.obstacle, what)} ${taggedPart(words.category, category)}
    ${whys.length > 1 ? whys.slice(0, -1).map((why) => taggedPart(words.why, why)) : nothing}
    ${taggedPart(words.cause, cause ?? whys.at(-1))} ${taggedPart(words.support, support)}
  </div>`;
}

function entryPart(entry: Entry, words: EntriesWords): TemplateResult {
  return html`<li class="entry" data-entry=${entry.id}>
    <p class="entry-head">
      <time datetime=${entry.on}>${entry.day}</time>
      <strong>${entry.value}</strong>
      ${entry.waiting ? html`<span class="entry-waiting">${words.waiting}</span>` : nothing}
    </p>
    ${entry.note ? html`<p>${entry.note}</p>` : nothing}
    ${entry.evidence ? evidencePart(entry.evidence, entry.file, words) : nothing}
    ${entry.obstacle ? obstaclePart(entry.obstacle, entry.category, words) : nothing}
  </li>`;
}

/**
 * The reports of one target, newest first: the latest in sight, the earlier ones to be opened.
 * An empty list is said as such. Needs `entriesStyles` in the widget.
 */
export function entriesPart(entries: readonly Entry[], words: EntriesWords, inSight = 1): TemplateResult {
  if (entries.length === 0) return html`<p class="muted">${words.none}</p>`;
  const earlier = entries.slice(inSight);
  return html`<ol class="entries" aria-label=${words.title}>
      ${entries.slice(0, inSight).map((entry) => entryPart(entry, words))}
    </ol>
    ${
      earlier.length
        ? html`<details class="earlier">
            <summary>${words.earlier(earlier.length)}</summary>
            <ol class="entries">
              ${earlier.map((entry) => entryPart(entry, words))}
            </ol>
          </details>`
        : nothing
    }`;
}
