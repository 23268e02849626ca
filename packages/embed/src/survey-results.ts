import './shared/results-source.ts';
import '@kinerja/widgets/survey-results/define.js';
