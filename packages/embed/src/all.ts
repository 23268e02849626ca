/** Every tag of Kinerja: one small file for any page, which brings what the page has. */
import { loadTags } from './shared/load-tags.ts';

loadTags({
  'kinerja-source': () => import('./source.ts'),
  'kinerja-development-plan': () => import('./development-plan.ts'),
  'kinerja-feedback': () => import('./feedback.ts'),
  'kinerja-rating-form': () => import('./rating-form.ts'),
  'kinerja-recognition': () => import('./recognition.ts'),
  'kinerja-reminders': () => import('./reminders.ts'),
  'kinerja-satisfaction-survey': () => import('./satisfaction-survey.ts'),
  'kinerja-scorecard': () => import('./scorecard.ts'),
  'kinerja-simulator': () => import('./simulator.ts'),
  'kinerja-survey-results': () => import('./survey-results.ts'),
  'kinerja-target-tracker': () => import('./target-tracker.ts'),
  'kinerja-team-board': () => import('./team-board.ts'),
  'kinerja-team-member': () => import('./team-member.ts'),
  'kinerja-work-plan': () => import('./work-plan.ts'),
});
