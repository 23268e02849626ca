import './source.ts';
import '@kinerja/widgets/feedback/define.js';
