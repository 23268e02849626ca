import type { Enacted } from '@kinerja/core/scoring';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { chosenPart, fieldPart } from '../parts/field.ts';
import { formatDay, formatMonth } from '../shared/format.ts';
import type { Localize } from '../shared/localize.ts';
import { numberQuestion } from '../shared/number.ts';
import { entryName, lawTitle, schemeName } from './catalogue.ts';
import { type EntryActions, groupPart } from './fields-part.ts';
import { type IntroActions, introPart, introduced } from './intro-part.ts';
import { type Shown, explanationPart, valuePart } from './result-part.ts';
import { type Result, impossible, missing } from './result.ts';
import type { SimulatorWords } from './simulator-words.ts';
import { type Subject, subjects } from './subject.ts';
import type { Draft, Trial } from './trials/trial.ts';
import { trialWords } from './trials/trial.words.ts';

/** A trial as it stands, with all its words. */
export interface Trying {
  readonly subject: Subject;
  readonly trial: Trial;
  readonly draft: Draft;
  /** Numbers as they stand in their fields, where somebody typed them. */
  readonly typed: Draft;
  readonly results: readonly Result[];
  readonly localize: Localize;
  readonly words: SimulatorWords;
  readonly said: string;
  /** Page of the introduction; `null` when it is not shown. */
  readonly page: number | null;
  /** The person chooses what is tried. */
  readonly free: boolean;
}

export interface Actions extends EntryActions {
  readonly pick: (key: string) => void;
  readonly reset: () => void;
  /** Moves focus to a control. */
  readonly go: (id: string) => void;
  /** Shows the introduction again. */
  readonly introduce: () => void;
}

type Kind = keyof SimulatorWords['kinds'];

const kindOf = (subject: Subject): Kind => (subject.kind === 'rule' ? subject.entry.about : 'schemes');

function nameOf(subject: Subject, { localize, words }: Trying): string {
  return subject.kind === 'rule' ? entryName(subject.entry, words) : schemeName(subject.scheme, localize);
}

function pickPart(trying: Trying, { pick }: Actions): TemplateResult {
  const { words, subject } = trying;
  const kinds = [...new Set(subjects.map(kindOf))];
  const frame = { id: 'pick', label: words.pick, hint: words.pickHint };
  const choose = (event: Event): void => pick((event.target as HTMLSelectElement).value);
  return fieldPart(frame, ({ describedBy }) =>
    chosenPart(
      nameOf(subject, trying),
      html`<select id="pick" aria-describedby=${describedBy} @change=${choose}>
        ${kinds.map(
          (kind) =>
            html`<optgroup label=${words.kinds[kind]}>
              ${subjects
                .filter((each) => kindOf(each) === kind)
                .map(
                  (each) =>
                    html`<option value=${each.key} .selected=${live(each.key === subject.key)}>
                      ${nameOf(each, trying)}
                    </option>`,
                )}
            </optgroup>`,
        )}
      </select>`,
    ),
  );
}

/** A day, month or year, as exactly as it is known. */
function since(day: string, tag: string): string {
  if (day.length > 7) return formatDay(tag, day);
  return day.length > 4 ? formatMonth(tag, day) : day;
}

function inForce({ from, until }: Enacted['inForce'], { words, localize: { tag } }: Trying): string {
  return words.inForce(since(from, tag), until && since(until, tag));
}

function supersededPart({ until }: Enacted['inForce'], { results }: Trying): TemplateResult | typeof nothing {
  const [first] = results;
  if (!until || !first) return nothing;
  const { statuses } = first.reader.words;
  return html`<span class="step-status" data-status="superseded">${statuses.superseded}</span>`;
}

/** What is tried, from when to when it was in force, and that its numbers are made up. */
function headPart(trying: Trying, actions: Actions): TemplateResult {
  const { words, subject, localize, page, free } = trying;
  const about = page !== null && introduced[page] === 'pick';
  return html`<header class="stack" data-about="pick" data-guided=${about ? 'true' : nothing}>
    <h2 tabindex="-1">${words.title}</h2>
    <p class="muted">${words.privacy}</p>
    ${free ? pickPart(trying, actions) : nothing}
    <p class="subject">
      ${free ? nothing : html`<strong>${nameOf(subject, trying)}</strong><br />`}
      ${
        subject.kind === 'rule'
          ? html`${lawTitle(subject.entry, localize)}
              <span class="muted">(${inForce(subject.entry.law.inForce, trying)})</span>
              ${supersededPart(subject.entry.law.inForce, trying)}`
          : localize.text(subject.scheme.summary)
      }
    </p>
  </header>`;
}

/** The values, always in sight while somebody changes what they come from. */
function verdictPart(trying: Trying, shownOf: (result: Result) => Shown): TemplateResult {
  const { words, results, draft, trial, said } = trying;
  const own =
    draft !== trial.example && Object.entries(trial.example).some(([id, value]) => draft[id] !== value);
  return html`<section class="verdict" aria-label=${words.result}>
    <p class="made-up">
      ${words.madeUp}${own ? html` <span class="muted">· ${words.changed}</span>` : nothing}
    </p>
    <div class="values">
      ${results.map((result) => valuePart(result, shownOf(result), results.length === 1))}
    </div>
    <p class="said" role="status">${said}</p>
  </section>`;
}

/** Choice, introduction, values, entries and explanation, in the order in which they are needed. */
export function tryingPart(
  trying: Trying,
  actions: Actions,
  intro: IntroActions,
): TemplateResult | typeof nothing {
  const { trial, draft, typed, results, localize, words, page } = trying;
  const [first] = results;
  if (!first) return nothing;
  const saying = {
    words: localize.words(trialWords),
    names: first.reader.names,
    text: (text: Parameters<Localize['text']>[0]) => localize.text(text),
  };
  const groups = trial.groups(draft, saying);
  const bounds = groups.flatMap(({ citation }) => citation ?? []);
  const question = (id: string): string | undefined => numberQuestion(typed[id] ?? '', localize);
  const shownOf = (result: Result): Shown => ({
    localize,
    words,
    draft,
    missing: missing(result, groups, words),
    impossible: impossible(result, groups, words, question),
    // What is entered is asked for the first; another beside it takes some of it and has its own sources.
    bounds: result === first ? bounds : [],
    go: actions.go,
  });
  const amiss = results.flatMap((result) => shownOf(result).impossible);
  const guided = (about: (typeof introduced)[number]) =>
    page !== null && introduced[page] === about ? 'true' : nothing;
  return html`${headPart(trying, actions)}
    ${
      page === null
        ? html`<button type="button" class="link again" @click=${actions.introduce}>
            ${words.intro.again}
          </button>`
        : introPart(page, words, intro)
    }
    ${verdictPart(trying, shownOf)}
    <div class="sides">
      <section
        class="entries"
        data-about="entries"
        data-guided=${guided('entries')}
        aria-labelledby="entries-title"
      >
        <h3 id="entries-title" tabindex="-1">${words.entry}</h3>
        <p class="muted">${words.madeUpHint}</p>
        ${groups.map((group) => groupPart(group, { draft, typed, amiss, reader: first.reader, words }, actions))}
        ${
          Object.keys(trial.example).length > 0
            ? html`<div class="row">
                <button type="button" @click=${actions.reset}>${words.reset}</button>
              </div>`
            : nothing
        }
      </section>
      <div class="outcome" data-about="result" data-guided=${guided('result')}>
        ${results.map((result) => explanationPart(result, shownOf(result), results.length === 1))}
      </div>
    </div>`;
}
