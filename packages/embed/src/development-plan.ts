import './source.ts';
import '@kinerja/widgets/development-plan/define.js';
