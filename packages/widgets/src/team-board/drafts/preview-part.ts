import { levels } from '@kinerja/core/evaluation';
import { html, nothing, type TemplateResult } from 'lit';
import { noticePart } from '../../parts/notice.ts';
import { cardsTable } from '../../parts/cards-table.ts';
import type { Localize } from '../../shared/localize.ts';
import type { Told } from '../../shared/plan-body.ts';
import type { Checked } from './check.ts';
import { headings } from './columns.ts';
import { type DraftsWords, draftsWords } from './drafts.words.ts';
import type { ReadDrafts } from './read-drafts.ts';

/** So many lines are listed. */
const LISTED = 200;

type Preview = Extract<ReadDrafts, { readonly at: 'preview' }>;

const told = (tone: 'warning' | 'danger', [title, text]: Told): TemplateResult =>
  noticePart({ tone, title, text });

function faultsPart({ faults }: Preview['csv'], words: DraftsWords): TemplateResult | typeof nothing {
  if (faults.length === 0) return nothing;
  const list = html`<ul class="limits">
    ${faults.slice(0, 20).map(({ rule, line, column }) => html`<li>${words.faults[rule](line, column)}</li>`)}
  </ul>`;
  return noticePart({ tone: 'warning', title: words.faulty, text: list });
}

function problemsPart({ problems, line }: Checked, words: DraftsWords, localize: Localize): TemplateResult {
  const offered = levels.map(({ label }) => localize.text(label)).join(', ');
  const names = headings[localize.language];
  return html`<ul class="limits">
    ${problems.map(
      ({ field, rule, value, column }) =>
        html`<li class="broken">
          ${words.place(line, column, names[field])}: ${words.problems[rule](value, offered)}
        </li>`,
    )}
  </ul>`;
}

function lineOf(
  checked: Checked,
  words: DraftsWords,
  localize: Localize,
): readonly (string | TemplateResult)[] {
  const { line, name, rating, unchanged, problems } = checked;
  const label = (axis: 'results' | 'behaviour'): string => {
    const found = levels.find(({ level }) => level === rating?.[axis].level);
    return found ? localize.text(found.label) : words.none;
  };
  return [
    // Alone on a card it would be a number of nothing.
    html`<span data-column=${words.columns.line}></span>${line}`,
    name,
    rating ? words.result(label('results'), label('behaviour')) : words.none,
    problems.length > 0 ? problemsPart(checked, words, localize) : unchanged ? words.unchanged : words.ready,
  ];
}

function linesPart(
  { lines, csv, columns }: Preview,
  localize: Localize,
  write: (lines: readonly Checked[]) => void,
): TemplateResult {
  const words = localize.words(draftsWords);
  const bad = lines.filter(({ problems }) => problems.length > 0);
  const fine = lines.filter(({ problems }) => problems.length === 0);
  const good = fine.filter(({ unchanged }) => !unchanged);
  const { line, name, draft, state } = words.columns;
  const listed = [...bad, ...fine].slice(0, LISTED);
  return html`<h4>${words.preview}</h4>
    <p role="status">
      <strong>${words.counted(good.length, fine.length - good.length, bad.length)}</strong>
      ${words.nothingWritten}
    </p>
    ${faultsPart(csv, words)}
    ${columns.unknown.length > 0 ? html`<p>${words.unknown(columns.unknown.join(', '))}</p>` : nothing}
    ${cardsTable({
      caption: words.preview,
      columns: [line, name, draft, state],
      rows: listed.map((each) => lineOf(each, words, localize)),
    })}
    ${lines.length > LISTED ? html`<p class="muted">${words.first(LISTED, lines.length)}</p>` : nothing}
    ${bad.length > 0 ? html`<p>${words.leftOut(bad.length)}</p>` : nothing}
    ${
      good.length > 0
        ? html`<button type="button" class="primary" @click=${() => write(good)}>
            ${words.write(good.length)}
          </button>`
        : nothing
    }`;
}

/** What a file says, line by line, before anything of it is written. */
export function previewPart(
  read: ReadDrafts,
  localize: Localize,
  write: (lines: readonly Checked[]) => void,
): TemplateResult {
  const words = localize.words(draftsWords);
  switch (read.at) {
    case 'too-large':
      return told('danger', words.tooLarge);
    case 'empty':
      return told('warning', words.empty);
    case 'columns': {
      const names = headings[localize.language];
      return html`${read.columns.missing.map((field) => told('danger', words.missing(names[field])))}
      ${read.columns.twice.map((field) => told('danger', words.twice(names[field])))}`;
    }
    case 'preview':
      return linesPart(read, localize, write);
  }
}
