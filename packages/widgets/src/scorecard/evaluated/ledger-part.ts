import { type LedgerLine, ledger } from '@kinerja/core/calibration';
import type { Evaluation } from '@kinerja/core/cycle';
import type { Level } from '@kinerja/core/evaluation';
import { html, nothing, type TemplateResult } from 'lit';
import { matrixWords } from '../../parts/matrix.words.ts';
import { ratedWords } from '../../parts/rated.words.ts';
import { formatDayOf } from '../../shared/format.ts';
import { type Cell, cellsPart } from './cells.ts';
import type { Evaluated } from './shown.ts';

type Change = Evaluation['adjustments'][number];

/** What a place of the rating is called: an item, or an axis as a whole. */
export function placeName(
  path: readonly string[],
  { localize, names }: Pick<Evaluated, 'localize' | 'names'>,
) {
  const words = localize.words(ratedWords);
  const [axis, , item] = path;
  const whole = axis === 'behaviour' ? words.behaviour : words.results;
  return item === undefined ? `${whole}, ${words.overall.toLowerCase()}` : `${whole}, ${names.item(item)}`;
}

/** The name of whoever acted, as far as the evaluation knows it. */
export function actorName(by: Change['by'], { evaluation, words }: Evaluated): string {
  const { employee, supervisor, appealAuthority } = evaluation;
  const known = [employee, supervisor, appealAuthority].find((person) => person?.id === by.id);
  return known?.name ?? words.roles[by.role];
}

function changePart(change: Change, shown: Evaluated): TemplateResult {
  const { words, names, localize } = shown;
  const name = (level: string): string => names.level(level as Level);
  const day = formatDayOf(localize.tag, change.at);
  return html`<li>
    <p>
      <strong
        >${words.ledger.change(placeName(change.path, shown), name(change.from), name(change.to))}</strong
      >
    </p>
    <p class="note">${change.ground}</p>
    <p class="muted">
      ${words.ledger.by(actorName(change.by, shown), day)} ${change.rule.law}, ${change.rule.place}
    </p>
  </li>`;
}

function linesPart(changed: readonly LedgerLine[], shown: Evaluated): TemplateResult {
  const { words, names, evaluation, localize } = shown;
  const { raw, calibrated, final } = evaluation.outcomes;
  const { short } = localize.words(matrixWords);
  const predicate = (sealed: typeof raw): string =>
    sealed ? names.predicate(sealed.value) : words.ledger.none;
  const cells = (values: readonly [string, string, string]): readonly Cell[] => [
    [words.ledger.raw, values[0]],
    [words.ledger.calibrated, values[1]],
    [words.ledger.final, values[2]],
  ];
  return html`<ul class="ledger">
    ${cellsPart(words.ledger.predicate, cells([predicate(raw), predicate(calibrated), predicate(final)]))}
    ${changed.map((line) =>
      cellsPart(
        placeName(line.path, shown),
        cells([
          short[line.raw],
          calibrated ? short[line.calibrated] : words.ledger.none,
          final ? short[line.final] : words.ledger.none,
        ]),
      ),
    )}
  </ul>`;
}

/** Raw, calibrated and final side by side, and each change with who made it and why; nothing where nothing changed. */
export function ledgerPart(shown: Evaluated): TemplateResult | typeof nothing {
  const { evaluation, words } = shown;
  const { outcomes, adjustments, employee } = evaluation;
  if (!outcomes.raw || adjustments.length === 0) return nothing;
  const changed = ledger(outcomes.raw.input, adjustments, employee.id).filter(
    ({ changes }) => changes.length > 0,
  );
  return html`<section class="stack" aria-labelledby="ledger-title">
    <h3 id="ledger-title">${words.ledgerTitle}</h3>
    <p class="muted">${words.ledgerIntro}</p>
    ${linesPart(changed, shown)}
    <ol class="changes">
      ${adjustments.map((change) => changePart(change, shown))}
    </ol>
  </section>`;
}
