import './source.ts';
import '@kinerja/widgets/team-board/panel/define.js';
