import { serviceQuestionnaire } from '@kinerja/core/instruments/permenpanrb-14-2017';
import { receipt, verify } from '@kinerja/core/receipt';
import { permenpanrb14of2017 } from '@kinerja/core/regulations/permenpanrb-14-2017';
import { surveyRegulations } from '@kinerja/core/regulations/survey';
import { score } from '@kinerja/core/scoring';
import type { Tally } from '@kinerja/core/survey';

const elements = serviceQuestionnaire.questions.map(({ id }) => [id, { sum: 120, count: 40 }] as const);
const tally: Tally = { respondents: 40, elements: Object.fromEntries(elements) };
const outcome = score(permenpanrb14of2017, tally);
const sealed: unknown = JSON.parse(JSON.stringify(receipt(permenpanrb14of2017, tally)));
const verdict = verify(sealed as ReturnType<typeof receipt<Tally>>, surveyRegulations);
console.log(outcome.done ? outcome.value : outcome.missing, verdict.valid);
