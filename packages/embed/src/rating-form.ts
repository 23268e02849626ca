import './source.ts';
import '@kinerja/widgets/rating-form/define.js';
