/** What this widget draws: loaded when there is something to draw. */
export { bar } from '../charts/bars.ts';
export { lineChart } from '../charts/line.ts';
export { scatterChart } from '../charts/scatter.ts';
