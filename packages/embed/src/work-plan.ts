import './source.ts';
import '@kinerja/widgets/work-plan/define.js';
