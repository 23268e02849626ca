import { readFile } from 'node:fs/promises';
import type { Progress } from '@kinerja/core/records/progress';
import type { Response as Answered } from '@kinerja/core/records/response';
import type { Survey } from '@kinerja/core/records/survey';
import type { Store } from '@kinerja/server';
import { apiPath } from './app.ts';
import type { Api } from './door.ts';
import { rina } from './records/people.ts';
import { plans, rinaPlan } from './records/plans.ts';
import { rinaProgress } from './records/progress.ts';
import { birthCertificateSurvey, sekadauSurvey } from './records/surveys.ts';
import { bantul, gaspul } from './records/tabulations.ts';

/** What seeding needs: the store for what an office sets up, and the public door for what people send. */
export interface Seeding {
  readonly store: Store;
  readonly portal: Api;
}

/** The answers of a CSV file, one response per row, keyed by the names in its first line and never by position. */
async function answersOf(file: string, survey: Survey, on: string): Promise<readonly Answered[]> {
  const text = await readFile(new URL(`data/${file}`, import.meta.url), 'utf8');
  const [heading = '', ...rows] = text.trim().split(/\r?\n/);
  const [, ...elements] = heading.split(',');
  return rows.map((row) => {
    const [respondent = '', ...values] = row.split(',');
    return {
      // The same row gets the same id every time, so that loading it again changes nothing.
      id: `${survey.id}-${respondent.padStart(3, '0')}`,
      survey: survey.id,
      instrument: { id: survey.instrument.id, version: survey.instrument.version },
      answers: Object.fromEntries(elements.map((element, place) => [element, Number(values[place])])),
      profile: {},
      language: 'id',
      on,
    };
  });
}

async function send(
  portal: Api,
  kind: string,
  record: { readonly id: string },
  cookie?: string,
): Promise<void> {
  const answer = await portal.fetch(
    new Request(`http://localhost${apiPath}/${kind}/${record.id}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', ...(cookie && { cookie }) },
      body: JSON.stringify(record),
    }),
  );
  if (!answer.ok) throw new Error(`${kind} ${record.id}: ${answer.status} ${await answer.text()}`);
}

/** Sends the answers that are not there yet through the door that citizens use. */
async function seedSurvey(
  { store, portal }: Seeding,
  survey: Survey,
  answers: readonly Answered[],
): Promise<void> {
  const { closes, ...open } = survey;
  const counted = await store.read('tabulation', survey.id);
  if ((counted?.respondents ?? 0) < answers.length) {
    await store.write('survey', open);
    for (const answer of answers) await send(portal, 'response', answer);
  }
  // Only when all are in: a start that was cut short goes on where it stopped.
  if (closes !== undefined) await store.write('survey', survey);
}

/** Signs in as a person does, and gives the `cookie` header. */
async function signIn(portal: Api, person: string): Promise<string> {
  const body = new URLSearchParams({ person });
  const answer = await portal.fetch(
    new Request(`http://localhost${apiPath}/sign-in`, { method: 'POST', body }),
  );
  return answer.headers.get('set-cookie')?.split(';')[0] ?? '';
}

async function seedPlans({ store, portal }: Seeding): Promise<void> {
  for (const plan of plans) if (!(await store.read('plan', plan.id))) await store.write('plan', plan);
  const reported: readonly Progress[] = await store.list('progress', { plan: rinaPlan.id });
  if (reported.length >= rinaProgress.length) return;
  const cookie = await signIn(portal, rina.id);
  for (const entry of rinaProgress) await send(portal, 'progress', entry, cookie);
}

/** Fills a new database. Safe to repeat and to interrupt: what is there stays as it is. */
export async function seed(seeding: Seeding): Promise<void> {
  const { store } = seeding;
  for (const tabulation of [bantul, gaspul]) await store.write('tabulation', tabulation);
  // The source prints no dates: the last day of the period stands in for all of them.
  const sekadau = await answersOf('skm-sekadau-2019-s1.csv', sekadauSurvey, sekadauSurvey.period.to);
  await seedSurvey(seeding, sekadauSurvey, sekadau);
  const invented = await answersOf('skm-adminduk-2026-contoh.csv', birthCertificateSurvey, '2026-10-30');
  await seedSurvey(seeding, birthCertificateSurvey, invented);
  await seedPlans(seeding);
}
