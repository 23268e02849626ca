import { type SeriesPoint, latestComparable, seriesOf } from '@kinerja/core/publication';
import { surveyRegulations } from '@kinerja/core/regulations/survey';
import { html, type TemplateResult } from 'lit';
import { chartFrame } from '../charts/frame.ts';
import type { ChartTable } from '../charts/table.ts';
import { saveFile } from '../shared/save-file.ts';
import { csv } from '../shared/csv.ts';
import { formatList, formatMonth, formatNumber, formatPeriod } from '../shared/format.ts';
import type { MoreWords } from './more-words.ts';
import { shortPeriod } from './periods.ts';
import { type Shown, numberIn } from './shown.ts';

const HEIGHT = 240;

const valueOf = ({ publication }: SeriesPoint): string | null =>
  publication.published ? publication.value : null;

const regulationOf = (id: string) => surveyRegulations.find((each) => each.id === id);

/** The law and the weight that made the number. */
function methodOf(it: Shown, id: string, { trend: words }: MoreWords): string {
  const found = regulationOf(id);
  return found ? words.method(found.citations.weight.law, numberIn(it, found.weight)) : id;
}

function periodOf(it: Shown, { tabulation }: SeriesPoint): string {
  return formatPeriod(it.language, tabulation.period);
}

/** All that keeps one point from being compared or shown, in sentences. */
function remarks(it: Shown, { trend: words }: MoreWords, point: SeriesPoint): readonly string[] {
  const { publication, breaks } = point;
  const period = periodOf(it, point);
  const said: string[] = [];
  if (breaks.length > 0) {
    const reasons = breaks.map((each) => words.breaks[each]);
    said.push(words.breakBefore(period, formatList(it.language, reasons)));
  }
  if (!publication.published) {
    const count = formatNumber(it.language, publication.respondents ?? 0);
    said.push(
      publication.reason === 'too-few'
        ? words.withheld(period, count, formatNumber(it.language, publication.least))
        : words.incomplete(period),
    );
  }
  return said;
}

function noteOf({ publication, breaks }: SeriesPoint, { trend: words }: MoreWords): string {
  const notes = [
    ...(publication.published ? [] : [words.withheldNote]),
    ...(breaks.length > 0 ? [words.breakNote] : []),
  ];
  return notes.join('; ');
}

/** One survey as a person reads it. */
function cellsOf(it: Shown, words: MoreWords, point: SeriesPoint): readonly string[] {
  const { publication } = point;
  const { respondents, regulation } = publication;
  return [
    periodOf(it, point),
    publication.published ? numberIn(it, publication.value) : '–',
    (publication.published && publication.grade) || '–',
    respondents === null ? '–' : formatNumber(it.language, respondents),
    methodOf(it, regulation, words),
    noteOf(point, words) || '–',
  ];
}

/** One survey as a program reads it. */
function plainOf(words: MoreWords, point: SeriesPoint): readonly (string | number)[] {
  const { publication } = point;
  const { period, respondents, regulation } = publication;
  const [value, grade] = publication.published ? [publication.value, publication.grade] : ['', ''];
  const between = `${period.from}/${period.to}`;
  return [between, value, grade ?? '', respondents ?? '', regulation, noteOf(point, words)];
}

function table(it: Shown, words: MoreWords, points: readonly SeriesPoint[]): ChartTable {
  const { columns, chart: caption } = words.trend;
  const run = (): void => {
    const rows = [columns, ...points.map((point) => plainOf(words, point))];
    saveFile(`kinerja-${it.findings.tabulation.id}-periode.csv`, csv(rows), 'text/csv');
  };
  const rows = points.map((point) => cellsOf(it, words, point));
  return { summary: words.table, caption, columns, rows, save: { label: words.save, run } };
}

function chart(it: Shown, { trend: words }: MoreWords, points: readonly SeriesPoint[], lead: string) {
  if (!it.drawings) return undefined;
  const month = (day: string): string => formatMonth(it.language, day.slice(0, 7)).slice(0, 3);
  const grades = Object.entries(it.findings.regulation.grades).slice(0, -1);
  return it.drawings.lineChart({
    id: 'trend',
    title: words.chart,
    description: lead,
    height: HEIGHT,
    places: points.map(({ tabulation }) => words.place(shortPeriod(tabulation.period, month))),
    lines: [
      {
        look: 'main',
        values: points.map((point) => {
          const value = valueOf(point);
          return value === null ? null : Number(value);
        }),
      },
    ],
    format: (value) => numberIn(it, Number.isInteger(value) ? String(value) : value.toFixed(2)),
    edges: grades.map(([grade, from]) => ({ value: Number(from), name: grade })),
    breaks: points.flatMap(({ breaks }, place) => (breaks.length > 0 ? [place] : [])),
  });
}

/** From where to where; nothing is compared across a break. */
function leadOf(it: Shown, { trend: words }: MoreWords, points: readonly SeriesPoint[]): string {
  const shown = latestComparable(points).filter((point) => valueOf(point) !== null);
  const value = (point: SeriesPoint): string => numberIn(it, valueOf(point) ?? '');
  const [first, last] = [shown[0], shown.at(-1)];
  if (!first || !last || first === last) return words.alone;
  return words.lead(value(first), periodOf(it, first), value(last), periodOf(it, last));
}

/** The index over the surveys of the same service, with every break told. */
export function trendPart(it: Shown, words: MoreWords): TemplateResult {
  const { trend } = words;
  const points = it.series ? seriesOf(it.series, regulationOf, it.policy) : [];
  const shown = points.filter((point) => valueOf(point) !== null);
  const titled = (inside: TemplateResult): TemplateResult =>
    html`<section>
      <h3>${trend.title}</h3>
      ${inside}
    </section>`;
  if (shown.length < 2) return titled(html`<p>${it.series ? trend.single : trend.unread}</p>`);
  const lead = leadOf(it, words, points);
  return titled(html`
    ${chartFrame({
      lead,
      height: HEIGHT,
      drawn: chart(it, words, points, lead),
      failed: it.drawings === null ? words.chartFailed : undefined,
      behind: table(it, words, points),
    })}
    <ul class="remarks muted">
      ${points.flatMap((point) => remarks(it, words, point)).map((each) => html`<li>${each}</li>`)}
      <li>${trend.noInterval}</li>
    </ul>
  `);
}
