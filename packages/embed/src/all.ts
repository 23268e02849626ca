/** Everything but the simulator: `<kinerja-source>` first, so that it can answer, then the widgets. */
import './source.ts';
import './satisfaction-survey.ts';
import './survey-results.ts';
import './target-tracker.ts';
import './rating-form.ts';
import './scorecard.ts';
import './work-plan.ts';
import './feedback.ts';
import './reminders.ts';
import './development-plan.ts';
import './recognition.ts';
import './team-board.ts';
