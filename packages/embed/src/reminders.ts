import './source.ts';
import '@kinerja/widgets/reminders/define.js';
