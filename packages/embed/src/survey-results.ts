import './shared/survey-source.ts';
import '@kinerja/widgets/survey-results/define.js';
