import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { bar } from '../../../packages/widgets/src/charts/bars.ts';
import { type ColumnChart, columnChart } from '../../../packages/widgets/src/charts/columns.ts';
import { type LineChart, lineChart } from '../../../packages/widgets/src/charts/line.ts';
import { type ScatterChart, scatterChart } from '../../../packages/widgets/src/charts/scatter.ts';

const drawn = (chart: TemplateResult): Promise<HTMLElement> => fixture(html`<div>${chart}</div>`);
const all = (of: Element, selector: string): Element[] => [...of.querySelectorAll(selector)];
const words = (of: Element, selector: string): string[] => all(of, selector).map((each) => each.textContent);
const at = (of: Element, name: string): number => parseFloat(of.getAttribute(name) ?? 'NaN');

const about = { id: 'c', title: 'Indeks', description: 'Naik', height: 200 };
const line: LineChart = {
  ...about,
  places: ['2023', '2024', '2025', '2026'],
  lines: [{ look: 'main', values: [70, 80, null, 90] }],
  format: String,
};

describe('a line', () => {
  it('has a name and a description for those who do not see it', async () => {
    const chart = await drawn(lineChart(line));
    const image = chart.querySelector('[role="img"]')!;
    expect(image.querySelector('title')!.textContent).to.equal('Indeks');
    expect(image.querySelector('desc')!.textContent).to.equal('Naik');
    await expect(chart).to.be.accessible();
  });

  it('puts higher values higher, later ones to the right, and none where nothing is known', async () => {
    const dots = all(await drawn(lineChart(line)), '.dot');
    expect(dots.map((dot) => at(dot, 'cx'))).to.deep.equal([12.5, 37.5, 87.5]);
    const [first, second, last] = dots.map((dot) => at(dot, 'cy'));
    expect(first! > second! && second! > last!).to.equal(true);
  });

  it('is broken where nothing is known, and never crosses a break', async () => {
    const moves = (chart: Element): number[] =>
      all(chart, '.line').map((path) => path.getAttribute('d')!.split('M').length - 1);
    expect(moves(await drawn(lineChart(line)))).to.deep.equal([2]);
    const broken = await drawn(lineChart({ ...line, breaks: [1] }));
    expect(moves(broken)).to.deep.equal([1, 2]);
    expect(all(broken, '.break').map((each) => at(each, 'x1'))).to.deep.equal([25]);
  });

  it('draws the interval of its values', async () => {
    const band = [[60, 75], [75, 85], null, [85, 95]] as const;
    const chart = await drawn(lineChart({ ...line, lines: [{ look: 'forecast', values: [], band }] }));
    expect(all(chart, '.band')[0]!.getAttribute('d')).to.match(/^M12.5,.*Z/);
    expect(Math.max(...words(chart, '.side text').map(Number))).to.be.at.least(95);
  });

  it('names the edges within the range, and no others', async () => {
    const edges = [
      { value: 76.61, name: 'B' },
      { value: 99, name: 'A' },
    ];
    expect(words(await drawn(lineChart({ ...line, edges })), '.edge-name')).to.deep.equal(['B']);
  });

  it('writes every value of a few, and the last of many', async () => {
    expect(words(await drawn(lineChart(line)), '.value')).to.deep.equal(['70', '80', '90']);
    const values = [1, 2, 3, 4, 5, 6];
    const places = values.map(String);
    const many = lineChart({ ...line, places, lines: [{ look: 'main', values }] });
    expect(words(await drawn(many), '.value')).to.deep.equal(['6']);
  });

  it('leaves out names that do not fit on a telephone, never the last', async () => {
    const places = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni'];
    const values = places.map((_, place) => place);
    const chart = await drawn(lineChart({ ...line, places, lines: [{ look: 'main', values }] }));
    expect(words(chart, '.under')).to.deep.equal(['Februari', 'April', 'Juni']);
    const two = await drawn(
      lineChart({ ...line, places: ['S 1\n2025', 'S 2\n2025', 'S 1\n2026', 'S 2\n2026'] }),
    );
    expect(words(two, '.under')).to.deep.equal(['S 1', '2025', 'S 2', '2025', 'S 1', '2026', 'S 2', '2026']);
  });

  it('draws a single value, and values that are all the same', async () => {
    for (const values of [[5], [5, 5, 5]]) {
      const places = values.map(String);
      const chart = await drawn(lineChart({ ...line, places, lines: [{ look: 'main', values }] }));
      expect(all(chart, '.dot').every((dot) => Number.isFinite(at(dot, 'cy')))).to.equal(true);
    }
  });

  it('is as wide as its place without being told', async () => {
    const chart = await drawn(lineChart(line));
    for (const width of [260, 700]) {
      chart.style.width = `${width}px`;
      const box = chart.querySelector('.drawing')!.getBoundingClientRect();
      const dot = all(chart, '.dot').at(-1)!.getBoundingClientRect();
      expect((dot.left + dot.width / 2 - box.left) / box.width).to.be.closeTo(0.875, 0.01);
    }
  });
});

describe('columns', () => {
  const chart: ColumnChart = {
    ...about,
    columns: [
      { label: 'A', value: 10, text: '10', expected: 20 },
      { label: 'B', value: 40, text: '40', remarkable: true },
      { label: 'C', value: 0, text: '0' },
    ],
    format: String,
  };

  it('stand on zero, as high as their values, with what they are held against', async () => {
    const it = await drawn(columnChart(chart));
    const [a, b, c] = all(it, '.column').map((each) => at(each, 'height'));
    expect(b! / a!).to.be.closeTo(4, 0.01);
    expect(c).to.equal(0);
    expect(all(it, '.expected').length).to.equal(1);
    expect(words(it, '.under')).to.deep.equal(['A', 'B', 'C']);
    expect(all(it, '.column')[1]!.classList.contains('remarkable')).to.equal(true);
    await expect(it).to.be.accessible();
  });

  it('are drawn when nobody is in any class', async () => {
    const none = chart.columns.map((each) => ({ ...each, value: 0, expected: undefined }));
    const heights = all(await drawn(columnChart({ ...chart, columns: none })), '.column');
    expect(heights.every((each) => at(each, 'height') === 0)).to.equal(true);
  });
});

describe('points in four fields', () => {
  const chart: ScatterChart = {
    ...about,
    points: [
      { mark: '1', x: 2, y: 4, remarkable: true, across: [1.5, 2.5], up: [3.5, 4.5] },
      { mark: '2', x: 4, y: 2 },
    ],
    cross: { x: 3, y: 3 },
    axes: { x: 'Kinerja', y: 'Kepentingan' },
    fields: { topLeft: 'Utama', topRight: 'Pertahankan', bottomLeft: 'Rendah', bottomRight: 'Berlebihan' },
    format: { x: String, y: String },
  };

  it('lie on their side of the cross, with their marks and intervals', async () => {
    const it = await drawn(scatterChart(chart));
    const [vertical, horizontal] = all(it, '.cross') as [Element, Element];
    const [one, two] = all(it, '.point circle') as [Element, Element];
    expect(at(one, 'cx') < at(vertical, 'x1') && at(vertical, 'x1') < at(two, 'cx')).to.equal(true);
    expect(at(one, 'cy') < at(horizontal, 'y1') && at(horizontal, 'y1') < at(two, 'cy')).to.equal(true);
    expect(words(it, '.point text')).to.deep.equal(['1', '2']);
    expect(all(it, '.interval').length).to.equal(2);
    expect(words(it, '.field-name')).to.deep.equal(['Utama', 'Pertahankan', 'Rendah', 'Berlebihan']);
    await expect(it).to.be.accessible();
  });
});

describe('a lying bar', () => {
  it('says its value and is as long as it', async () => {
    const drawing = {
      id: 'waktu',
      title: '76,53 dari 100',
      description: 'Rata-rata 3,06',
      length: 76.53,
      edges: [65],
    };
    const it = await drawn(bar(drawing));
    expect(it.querySelector('title')!.textContent).to.equal('76,53 dari 100');
    expect(at(it.querySelector('.length')!, 'width')).to.equal(76.53);
    expect(at(it.querySelector('.edge')!, 'x1')).to.equal(65);
    await expect(it).to.be.accessible();
  });
});
