import { textIn } from '@kinerja/core';
import { html, nothing, type TemplateResult } from 'lit';
import { explained } from './explained.ts';
import { type Law, lawPage, numbers, table } from './law.ts';
import { mistakes } from './mistakes/all.ts';
import { workedExample } from './worked-examples.ts';

/** What others got wrong about a law, and what happens here instead. */
function mistakesPart(id: string, language: string): TemplateResult | typeof nothing {
  const [law = ''] = id.split('+');
  const known = mistakes.filter(({ laws }) => laws.includes(law));
  if (known.length === 0) return nothing;
  const english = language === 'en';
  return html`<section>
    <h3>
      ${english ? 'Known mistakes of other applications' : 'Kekeliruan yang dikenal pada aplikasi lain'}
    </h3>
    ${table(
      english ? 'Each is held off by tests' : 'Masing-masing dicegah oleh pengujian',
      english ? ['No.', 'Mistake', 'Effect', 'Here'] : ['No.', 'Kekeliruan', 'Akibat', 'Di sini'],
      known.map(({ id: number, mistake, effect, here }) => [
        number,
        textIn(mistake, language),
        textIn(effect, language),
        textIn(here, language),
      ]),
    )}
  </section>`;
}

/** The page of one regulation: its numbers with their places, a worked example, and the mistakes of others. */
export function regulationPage(law: Law, language: string): TemplateResult {
  const example = workedExample(law.id);
  return lawPage(
    law,
    language,
    html`${numbers(law, language)}
      <section>
        <h3>${language === 'en' ? 'Worked example' : 'Contoh perhitungan'}</h3>
        <p>${textIn(example.about, language)}</p>
        ${explained(example.score, language)}
      </section>
      ${mistakesPart(law.id, language)}`,
  );
}
