import { type Text, textIn } from '@kinerja/core';
import { localDecimal } from '@kinerja/core/explanation';
import type { HeardVoices } from '@kinerja/core/multi-source';
import { jointValue } from '@kinerja/core/multi-source';
import { gradeLabel } from '@kinerja/core/regulations/words';
import type { FollowUp, Scheme, StandardTarget, Voice } from '@kinerja/core/schemes';
import { type Citation, score } from '@kinerja/core/scoring';
import { html, type TemplateResult } from 'lit';
import { explained } from './explained.ts';
import { cited, table } from './law.ts';
import { type SchemeWords, schemeWords } from './scheme-words.ts';

interface Based {
  readonly basis: Citation;
  readonly figures?: Citation | undefined;
}

interface Page {
  readonly scheme: Scheme;
  readonly language: string;
  readonly words: SchemeWords;
}

const list = (facts: readonly (string | false | 0 | null | undefined)[]): string =>
  facts.filter(Boolean).join('; ');
const names = (all: readonly { readonly label: Text }[], language: string): string =>
  all.map(({ label }) => textIn(label, language)).join(', ');

function sources({ basis, figures }: Based, language: string): TemplateResult {
  return html`${cited(basis, language)}${figures ? html`<br />${cited(figures, language)}` : ''}`;
}

/** The rows of the table of systems, each from the part of the scheme that runs it. */
function parts({ scheme, language, words }: Page): TemplateResult {
  const { planning, tracking, feedback, rating } = scheme;
  const { facts, every, rows } = words;
  const { obstacles, checkIns, notices = [] } = tracking;
  const row = (what: string, how: string, based: Based): unknown[] => [what, how, sources(based, language)];
  return table(
    textIn(scheme.summary, language),
    [words.heads.what, words.heads.how, words.heads.basis],
    [
      row(
        rows.planning,
        list([
          words.from[planning.from],
          planning.provisional && facts.provisional,
          planning.goals === 'required' && facts.goals,
          `${facts.agreed} ${words.days(planning.agreedWithin)}`,
        ]),
        planning,
      ),
      row(
        rows.tracking,
        list([
          `${facts.reports} ${every[tracking.reports]}`,
          notices.length > 0 && `${facts.notices}: ${notices.map(words.days).join(', ')}`,
          checkIns && `${facts.checkIns} ${every[checkIns]}`,
        ]),
        tracking,
      ),
      row(
        rows.obstacles,
        list([
          names(obstacles.categories, language),
          obstacles.cause === 'required' && facts.cause,
          obstacles.support && facts.support,
        ]),
        tracking,
      ),
      row(
        rows.feedback,
        list([
          every[feedback.every],
          feedback.strengths === 'required' && facts.strengths,
          feedback.improvements === 'required' && facts.improvements,
          names(feedback.prompts ?? [], language),
        ]),
        feedback,
      ),
      row(
        rows.rating,
        list([
          every[rating.every],
          rating.selfFirst && facts.selfFirst,
          rating.evidence === 'required' && facts.evidence,
          names(rating.qualities, language),
        ]),
        rating,
      ),
    ],
  );
}

function voicesTable({ scheme, language, words }: Page): TemplateResult {
  const { facts } = words;
  const told = ({ weight, minimum, anonymousFrom, missing }: Voice): string =>
    list([
      weight === null && facts.informs,
      facts.least(minimum),
      anonymousFrom !== null && facts.anonymous(anonymousFrom),
      weight !== null && facts.missing[missing],
    ]);
  return table(
    words.rows.voices,
    [words.rows.voices, words.heads.weight, words.heads.how],
    scheme.voices.sources.map((voice) => [
      words.voice[voice.id],
      voice.weight === null ? '–' : localDecimal(String(voice.weight), language),
      told(voice),
    ]),
  );
}

function amount({ indicator }: StandardTarget, language: string): string {
  if (indicator.direction === 'yes-no') return '✓';
  const number = (value: string | number): string => localDecimal(String(value), language);
  const unit = indicator.unit === '%' ? '%' : `\u00a0${indicator.unit}`;
  if (indicator.direction === 'range')
    return `${number(indicator.minimum)}–${number(indicator.maximum)}${unit}`;
  return `${indicator.direction === 'lower' ? '≤' : '≥'}\u00a0${number(indicator.target)}${unit}`;
}

function standards({ scheme, language, words: { rows, heads } }: Page): TemplateResult[] {
  return scheme.standards.map(({ label, office, targets }) =>
    table(
      `${rows.standards}: ${textIn(label, language)}${office ? ` (${textIn(office, language)})` : ''}`,
      [heads.target, heads.indicator, heads.amount, heads.basis],
      targets.map((target) => [
        textIn(target.result, language),
        list([textIn(target.label, language), target.meaning && textIn(target.meaning, language)]),
        amount(target, language),
        sources(target, language),
      ]),
    ),
  );
}

function condition({ when }: FollowUp, { scheme, language, words: { facts } }: Page): string {
  const label = (id: string): string => textIn(gradeLabel(scheme.regulations.evaluation, id), language);
  const told = list([
    when.predicates && `${facts.predicates} ${when.predicates.map(label).join(' / ')}`,
    when.consecutive && facts.consecutive(when.consecutive),
    when.achievement && facts.achievement(when.achievement),
    when.value && facts.value(when.value),
    when.best && facts.best(when.best),
    when.innovation && facts.innovation,
    when.unitFrom && facts.unitFrom(when.unitFrom),
  ]);
  return told || facts.everybody;
}

function followUps(page: Page): TemplateResult {
  const { scheme, language, words } = page;
  return table(
    words.rows.followUps,
    [words.rows.followUps, words.heads.how, words.heads.when, words.heads.basis],
    scheme.followUps.map((each) => [
      textIn(each.label, language),
      `${words.kind[each.kind]}, ${words.every[each.every]}`,
      condition(each, page),
      sources(each, language),
    ]),
  );
}

/** What is heard in the example: everybody who is asked, and enough of them. */
function heard({ voices }: Scheme): HeardVoices {
  const asked = new Set(voices.sources.map(({ id }) => id));
  const levels = { below: 0, meets: 3, exceeds: 2 };
  const one = { results: { below: 0, meets: 0, exceeds: 1 }, behaviour: { below: 0, meets: 1, exceeds: 0 } };
  const of = (axes: readonly string[] | undefined) => ({
    ...(!axes || axes.includes('results') ? { results: levels } : {}),
    ...(!axes || axes.includes('behaviour') ? { behaviour: levels } : {}),
  });
  const group = (id: Voice['id']) => of(voices.sources.find((voice) => voice.id === id)?.axes);
  return {
    ...(asked.has('supervisor') && { supervisor: one }),
    ...(asked.has('self') && { self: one }),
    ...(asked.has('peer') && { peer: group('peer') }),
    ...(asked.has('third-party') && { 'third-party': group('third-party') }),
    ...(asked.has('citizens') && { citizens: { index: '84.50', respondents: 120 } }),
    ...(asked.has('targets') && { targets: [{ id: 'a', percent: '96' }] }),
  };
}

/** The page of one scheme, generated from the data that run it. */
export function schemePage(scheme: Scheme, language: string): TemplateResult {
  const words = schemeWords[language === 'en' ? 'en' : 'id'];
  const page = { scheme, language, words };
  const { goals, acceptance } = scheme;
  return html`<article class="law">
    <h2>${textIn(scheme.region, language)}: ${textIn(scheme.name, language)}</h2>
    <p><code>${scheme.id}</code> ${scheme.version} · ${Object.values(scheme.regulations).join(', ')}</p>
    ${parts(page)}
    ${goals.length > 0 ? html`<p><strong>${words.rows.goals}:</strong> ${names(goals, language)}</p>` : ''}
    ${voicesTable(page)} ${standards(page)} ${followUps(page)}
    <p><strong>${words.rows.acceptance}:</strong> ${names(acceptance, language)}</p>
    <section>
      <h3>${words.rows.example}</h3>
      ${explained(score(jointValue(scheme), heard(scheme)), language)}
    </section>
  </article>`;
}
