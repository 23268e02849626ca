import '@kinerja/widgets/satisfaction-survey/define.js';
import type { Source } from '@kinerja/core';
import type { KinerjaSatisfactionSurvey } from '@kinerja/widgets';

export function mount(source: Source): KinerjaSatisfactionSurvey {
  const survey = document.createElement('kinerja-satisfaction-survey');
  survey.surveyId = 'skm-adminduk-2026';
  survey.source = source;
  survey.addEventListener('kinerja-submitted', ({ state, code }) =>
    console.log(state.toUpperCase(), code.length),
  );
  document.addEventListener('kinerja-failed', (event) => console.log(event.error.code));
  return document.body.appendChild(survey);
}
