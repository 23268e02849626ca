import { ratingsHeard } from '@kinerja/core/cycle';
import type { Plan } from '@kinerja/core/evaluation';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDay, formatPeriod } from '../../shared/format.ts';
import type { Languages } from '../../shared/localize.ts';
import { type Evaluated, dayOf, outcomeOf } from '../evaluated/shown.ts';

interface PaperWords {
  readonly title: string;
  readonly period: string;
  readonly rated: string;
  readonly rater: string;
  readonly superior: string;
  readonly name: string;
  readonly nip: string;
  readonly rank: string;
  readonly position: string;
  readonly unit: string;
  readonly evaluation: string;
  readonly organisation: string;
  readonly results: string;
  readonly behaviour: string;
  readonly predicate: string;
  readonly notes: string;
  readonly strengths: string;
  readonly improvements: string;
  readonly objection: string;
  readonly objected: (place: number) => string;
  readonly changes: string;
  readonly made: (day: string) => string;
  readonly handed: (day: string) => string;
  readonly blank: string;
  readonly preliminary: string;
  readonly hash: (hash: string) => string;
}

const paperWords: Languages<PaperWords> = {
  id: {
    title: 'Dokumen Evaluasi Kinerja Pegawai',
    period: 'Periode',
    rated: '1. Pegawai yang dinilai',
    rater: '2. Pejabat penilai kinerja',
    superior: '3. Atasan pejabat penilai kinerja',
    name: 'Nama',
    nip: 'NIP',
    rank: 'Pangkat/golongan ruang',
    position: 'Jabatan',
    unit: 'Unit kerja',
    evaluation: '4. Evaluasi kinerja',
    organisation: 'Capaian kinerja organisasi',
    results: 'Rating hasil kerja',
    behaviour: 'Rating perilaku kerja',
    predicate: 'Predikat kinerja pegawai',
    notes: '5. Catatan atau rekomendasi',
    strengths: 'Kekuatan',
    improvements: 'Yang perlu ditingkatkan',
    objection: '6. Keberatan dan keputusannya',
    objected: (place) => `Keberatan ${place}`,
    changes: 'Perubahan',
    made: (day) => `Dinilai ${day}`,
    handed: (day) => `Diterima ${day}`,
    blank: '..............................',
    preliminary: 'BELUM FINAL',
    hash: (hash) => `Sidik digital bukti perhitungan (SHA-256): ${hash}`,
  },
  en: {
    title: 'Performance evaluation document',
    period: 'Period',
    rated: '1. Employee',
    rater: '2. Supervisor',
    superior: "3. The supervisor's superior",
    name: 'Name',
    nip: 'NIP (civil servant number)',
    rank: 'Rank (pangkat/golongan ruang)',
    position: 'Position',
    unit: 'Unit',
    evaluation: '4. Evaluation',
    organisation: 'Performance of the organisation',
    results: 'Rating of work results',
    behaviour: 'Rating of work behaviour',
    predicate: 'Predicate of the employee',
    notes: '5. Notes and recommendations',
    strengths: 'Strengths',
    improvements: 'To improve',
    objection: '6. Objection and decision',
    objected: (place) => `Objection ${place}`,
    changes: 'Changes',
    made: (day) => `Rated ${day}`,
    handed: (day) => `Received ${day}`,
    blank: '..............................',
    preliminary: 'NOT FINAL YET',
    hash: (hash) => `Digital fingerprint of the working (SHA-256): ${hash}`,
  },
};

type Rows = readonly (readonly [label: string, value: string])[];

function tablePart(caption: string, rows: Rows): TemplateResult {
  return html`<table>
    <caption>
      ${caption}
    </caption>
    <tbody>
      ${rows.map(
        ([label, value]) =>
          html`<tr>
            <th scope="row">${label}</th>
            <td>${value}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function personRows(person: Plan['employee'] | undefined, words: PaperWords): Rows {
  const { blank } = words;
  return [
    [words.name, person?.name ?? blank],
    [words.nip, person?.nip ?? blank],
    [words.rank, person?.rank ?? blank],
    [words.position, person?.position ?? blank],
    [words.unit, person?.unit ?? '—'],
  ];
}

function objectionRows({ evaluation, words: own }: Evaluated, words: PaperWords): Rows {
  return (evaluation.objection?.items ?? []).map(({ ground, decision }, place) => {
    const decided = decision
      ? `${own.verdict[decision.verdict]}. ${decision.ground}`
      : own.waitsFor(own.appealAuthority);
    return [words.objected(place + 1), `${ground} — ${decided}`];
  });
}

function signedPart({ name, nip }: Plan['employee'], words: PaperWords): TemplateResult {
  return html`<p class="sign">${name}</p>
    ${nip ? html`<p>${words.nip} ${nip}</p>` : nothing}`;
}

/** The sections are numbered, the signatures are not. */
const unnumbered = (title: string): string => title.replace(/^\d\. /, '');

/** The evaluation as the official document lays it out; it is there on paper only. */
export function paperPart(shown: Evaluated): TemplateResult | typeof nothing {
  const { evaluation, names, localize, ratings } = shown;
  const words = localize.words(paperWords);
  const sealed = outcomeOf(evaluation);
  if (!sealed) return nothing;
  const { employee, supervisor, appealAuthority, stretch, stage, released, outcomes } = evaluation;
  const day = (at: string | undefined): string =>
    at === undefined ? words.blank : formatDay(localize.tag, at);
  const level = (axis: 'results' | 'behaviour'): string => {
    const given = sealed.input[axis].level;
    return given ? names.level(given) : words.blank;
  };
  const rating = ratingsHeard(evaluation, ratings).find(({ rater }) => rater.role === 'supervisor');
  const objections = objectionRows(shown, words);
  return html`<div class="paper">
    <h2>${words.title}</h2>
    ${outcomes.final ? nothing : html`<p class="mark">${words.preliminary}</p>`}
    <p>${words.period}: ${formatPeriod(localize.tag, stretch)}</p>
    ${tablePart(words.rated, personRows(employee, words))}
    ${tablePart(words.rater, personRows(supervisor, words))}
    ${tablePart(words.superior, personRows(appealAuthority, words))}
    ${tablePart(words.evaluation, [
      [words.organisation, words.blank],
      [words.results, level('results')],
      [words.behaviour, level('behaviour')],
      [words.predicate, names.predicate(sealed.value)],
      ...evaluation.adjustments.map(({ ground }): readonly [string, string] => [words.changes, ground]),
    ])}
    ${tablePart(words.notes, [
      [words.strengths, rating?.strengths ?? words.blank],
      [words.improvements, rating?.improvements ?? words.blank],
    ])}
    ${objections.length ? tablePart(words.objection, objections) : nothing}
    <div class="persons signatures">
      <div>
        <p>
          ${words.handed(day(dayOf(evaluation, 'acknowledge') ?? (stage === 'released' ? undefined : released)))}
        </p>
        <p>${unnumbered(words.rated)}</p>
        ${signedPart(employee, words)}
      </div>
      <div>
        <p>${words.made(day(dayOf(evaluation, 'rate') ?? rating?.on))}</p>
        <p>${unnumbered(words.rater)}</p>
        ${signedPart(supervisor, words)}
      </div>
    </div>
    <p class="muted sealed">${words.hash(sealed.hash)}</p>
  </div>`;
}
