import './source.ts';
import '@kinerja/widgets/recognition/define.js';
