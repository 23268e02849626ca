/** By itself, so that it comes only where something was refused. */
export { outboxKit } from '@kinerja/widgets';
