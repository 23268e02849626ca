import type { Issue } from '../errors.ts';
import type { Response } from '../records/response.ts';
import type { Question, Survey } from '../records/survey.ts';

function checkAnswer(question: Question | undefined, id: string, value: number | 'unknown'): Issue[] {
  const path = ['answers', id];
  if (!question) return [{ path, rule: 'unknown-property' }];
  if (value === 'unknown') return question.unknown ? [] : [{ path, rule: 'not-offered' }];
  const offered = question.options.map((option) => option.value);
  if (offered.includes(value)) return [];
  const facts = { minimum: Math.min(...offered), maximum: Math.max(...offered), value };
  return [{ path, rule: 'out-of-range', facts }];
}

function checkProfile(survey: Survey, id: string, value: string | number): Issue[] {
  const path = ['profile', id];
  const question = survey.instrument.profile.find((asked) => asked.id === id);
  if (!question) return [{ path, rule: 'unknown-property' }];
  switch (question.type) {
    case 'choice':
      return question.options.some((option) => option.value === value) ? [] : [{ path, rule: 'not-offered' }];
    case 'number': {
      const { minimum, maximum } = question;
      const fits = typeof value === 'number' && value >= minimum && value <= maximum;
      return fits ? [] : [{ path, rule: 'out-of-range', facts: { minimum, maximum, value } }];
    }
    case 'text':
      return typeof value === 'string' ? [] : [{ path, rule: 'type' }];
  }
}

/**
 * What is wrong with a response to this survey; empty when nothing is. Each issue names the place:
 * an answer off the scale is `out-of-range` at `['answers', <question>]` with `minimum`, `maximum`, `value`.
 */
export function checkResponse(survey: Survey, response: Response): Issue[] {
  const { id, version, questions, comment } = survey.instrument;
  const issues: Issue[] = [];
  if (response.survey !== survey.id) issues.push({ path: ['survey'], rule: 'other-survey' });
  if (response.instrument.id !== id || response.instrument.version !== version) {
    issues.push({ path: ['instrument'], rule: 'other-instrument', facts: { id, version } });
  }
  if (survey.closes !== undefined && response.on > survey.closes) {
    issues.push({ path: ['on'], rule: 'closed', facts: { closes: survey.closes } });
  }
  if (Object.keys(response.answers).length === 0) issues.push({ path: ['answers'], rule: 'required' });
  if (response.comment !== undefined && !comment) issues.push({ path: ['comment'], rule: 'not-offered' });
  for (const [question, value] of Object.entries(response.answers)) {
    issues.push(
      ...checkAnswer(
        questions.find((asked) => asked.id === question),
        question,
        value,
      ),
    );
  }
  for (const [question, value] of Object.entries(response.profile)) {
    issues.push(...checkProfile(survey, question, value));
  }
  return issues;
}
