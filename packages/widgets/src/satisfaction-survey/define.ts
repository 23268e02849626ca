import { define } from '../shared/define.ts';
import { KinerjaSatisfactionSurvey } from './satisfaction-survey.ts';

define('kinerja-satisfaction-survey', KinerjaSatisfactionSurvey);
