import { define } from '../shared/define.ts';
import { KinerjaRecognition } from './recognition.ts';

define('kinerja-recognition', KinerjaRecognition);
