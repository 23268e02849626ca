/**
 * `<kinerja-simulator>`, which needs no source. It brings every regulation and scheme, more than all other widgets
 * together have in common, so it stands apart from the file with everything.
 */
import '@kinerja/widgets/simulator/define.js';
