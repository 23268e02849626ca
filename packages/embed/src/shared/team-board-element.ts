/** By themselves, so that the file can be evaluated before the tag is defined. */
export { KinerjaTeamBoard, define } from '@kinerja/widgets';
