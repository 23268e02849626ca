import './source.ts';
import '@kinerja/widgets/scorecard/define.js';
