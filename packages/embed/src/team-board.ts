import './source.ts';
import '@kinerja/widgets/team-board/define.js';
