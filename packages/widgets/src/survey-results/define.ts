import { define } from '../shared/define.ts';
import { KinerjaSurveyResults } from './survey-results.ts';

define('kinerja-survey-results', KinerjaSurveyResults);
