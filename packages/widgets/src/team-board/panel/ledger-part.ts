import { ledger } from '@kinerja/core/calibration';
import { type Adjustment, type Sealed, receiptOf } from '@kinerja/core/cycle';
import { placeInWords } from '@kinerja/core/explanation';
import { html, nothing, type TemplateResult } from 'lit';
import { cardsTable } from '../../parts/cards-table.ts';
import { stepsPart } from '../../parts/steps.ts';
import { formatMoment } from '../../shared/format.ts';
import { pathOf } from './draft.ts';
import { headingPart } from './heading.ts';
import { type Opened, type Shown, nameOf } from './shown.ts';

/** A place of what is scored, in words: an axis, or one result or behaviour of it. */
export function placeName(place: string, { localize, scheme, plans, regulation }: Shown): string {
  const targets = plans.flatMap((plan) => plan.targets);
  const reading = { language: localize.tag, regulation: regulation?.id ?? '', targets, scheme };
  return placeInWords(pathOf(place), reading);
}

/** A value with the whole way to it, to be opened. */
function whyPart(sealed: Sealed | undefined, title: string, shown: Opened): TemplateResult | typeof nothing {
  if (!sealed) return nothing;
  const { outcome } = receiptOf(sealed);
  if (!outcome.done) return nothing;
  return html`<details class="why">
    <summary>${shown.words.why(title, shown.names.predicate(sealed.value))}</summary>
    ${stepsPart(outcome.step, shown.reader)}
  </details>`;
}

function changePart(change: Adjustment, shown: Opened): TemplateResult {
  const { words, localize, names, reader } = shown;
  const { at, by, path, from, to, ground, rule, stage } = change;
  const level = (value: string): string =>
    value === 'below' || value === 'meets' || value === 'exceeds' ? names.level(value) : value;
  return html`<li class="entry">
    <p>
      <strong>${placeName(path.join('/'), shown)}: ${words.changed(level(from), level(to))}</strong>
    </p>
    <p class="muted">
      ${words.changeStages[stage]} · ${nameOf(by.id, shown)} (${words.roles[by.role]}) ·
      ${formatMoment(localize.tag, at)}
    </p>
    <p><span class="tag">${words.ground}</span> ${ground}</p>
    <p>
      <span class="tag">${words.rule}</span> ${rule.law}, ${rule.place}
      <span class="step-status" data-status=${rule.status}>${reader.words.statuses[rule.status]}</span>
    </p>
  </li>`;
}

/** Raw, calibrated and final side by side, every change of it, and how each predicate came about. */
export function ledgerPart(shown: Opened): TemplateResult {
  const { words, names, evaluation, about } = shown;
  const { outcomes, adjustments } = evaluation;
  const { raw, calibrated, final } = outcomes;
  const title = headingPart(shown, 'member-ledger', words.ledgerTitle);
  if (!raw)
    return html`<section class="stack" aria-labelledby="member-ledger">
      ${title}
      <p class="muted">${words.notRated}</p>
    </section>`;
  const predicate = (sealed: Sealed | undefined): string => (sealed ? names.predicate(sealed.value) : '–');
  const rows = ledger(raw.input, adjustments, about.id).map((line) => [
    placeName(line.path.join('/'), shown),
    names.level(line.raw),
    calibrated ? names.level(line.calibrated) : '–',
    final ? names.level(line.final) : '–',
  ]);
  return html`<section class="stack" aria-labelledby="member-ledger">
    ${title}
    ${cardsTable({
      caption: words.tableOf(words.ledgerTitle),
      columns: words.ledgerColumns,
      rows: [[words.predicate, predicate(raw), predicate(calibrated), predicate(final)], ...rows],
    })}
    ${whyPart(raw, words.ledgerColumns[1], shown)} ${whyPart(calibrated, words.ledgerColumns[2], shown)}
    ${whyPart(final, words.ledgerColumns[3], shown)}
    ${
      adjustments.length
        ? html`${headingPart(shown, 'member-changes', words.changesTitle, true)}
            <ol class="entries">
              ${adjustments.map((each) => changePart(each, shown))}
            </ol>`
        : html`<p class="muted">${words.noChanges}</p>`
    }
  </section>`;
}
