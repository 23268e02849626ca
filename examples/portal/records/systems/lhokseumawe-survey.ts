import type { DayText } from '@kinerja/core/calendar';
import { serviceQuestionnaire } from '@kinerja/core/instruments/permenpanrb-14-2017';
import type { Response as Answered } from '@kinerja/core/records/response';
import type { Survey } from '@kinerja/core/records/survey';
import { type Happening, year } from './system.ts';

/** The survey of the service that the unit gives, open for everybody through the year. */
export const survey: Survey = {
  id: 'skm-akta-2026',
  regulation: 'permenpanrb-14-2017',
  title: { id: 'Survei Kepuasan Masyarakat: Akta Kelahiran' },
  unit: 'Bidang Pencatatan Sipil (rekaan)',
  service: 'Penerbitan Akta Kelahiran',
  period: year,
  population: 400,
  instrument: serviceQuestionnaire,
};

/** So many answer before the visitor does: two fewer than the scheme needs to count the voice of citizens. */
const ANSWERED = 28;

/** Day by day in the last quarter, one person each. */
const dayOf = (place: number): DayText =>
  new Date(Date.UTC(2026, 9, 1 + place * 2)).toISOString().slice(0, 10);

/** What one citizen answered: mostly good, in a pattern that is the same each time. */
function answerOf(place: number): Answered {
  const answers = serviceQuestionnaire.questions.map(({ id }, question) => [
    id,
    (place + question) % 5 === 0 ? 4 : (place * question) % 7 === 3 ? 2 : 3,
  ]);
  return {
    id: `${survey.id}-${place + 1}`,
    survey: survey.id,
    instrument: { id: survey.instrument.id, version: survey.instrument.version },
    answers: Object.fromEntries(answers),
    profile: {},
    language: 'id',
    on: dayOf(place),
  };
}

/** The survey from the first day on, and the answers as they come in. */
export const surveyed: readonly Happening[] = [
  { on: year.from, kind: 'survey', record: survey },
  ...Array.from({ length: ANSWERED }, (_, place): Happening => {
    const record = answerOf(place);
    return { on: record.on, kind: 'response', record };
  }),
];
