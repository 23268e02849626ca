import './source.ts';
import '@kinerja/widgets/target-tracker/define.js';
