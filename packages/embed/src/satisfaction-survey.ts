import './shared/survey-source.ts';
import '@kinerja/widgets/satisfaction-survey/define.js';
