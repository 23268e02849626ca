import '@kinerja/widgets/satisfaction-survey/define.js';
import '@kinerja/widgets/survey-results/define.js';
import '@kinerja/widgets/react';
import { useState } from 'react';
import { source } from './source.ts';

const surveys = [
  { id: 'skm-adminduk-2026', name: 'Akta kelahiran' },
  { id: 'skm-sekadau-2019-s1', name: 'Sekadau 2019' },
] as const;

/** A citizen chooses a survey, answers it, and sees the results; React keeps the codes that were given out. */
export function App() {
  const [survey, choose] = useState<string>(surveys[0].id);
  const [shown, show] = useState<'survey' | 'results'>('survey');
  const [codes, keep] = useState<readonly string[]>([]);
  return (
    <main>
      <h1>Kinerja dalam React</h1>
      <label>
        Layanan{' '}
        <select value={survey} onChange={({ target }) => choose(target.value)}>
          {surveys.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button onClick={() => show(shown === 'survey' ? 'results' : 'survey')}>
        {shown === 'survey' ? 'Lihat hasil' : 'Isi survei'}
      </button>
      {shown === 'survey' ? (
        <kinerja-satisfaction-survey
          surveyId={survey}
          source={source}
          onkinerja-submitted={({ code }) => keep((earlier) => [...earlier, code])}
        />
      ) : (
        <kinerja-survey-results surveyId={survey} source={source} />
      )}
      <p role="log">Kode yang diterima: {codes.join(', ') || 'belum ada'}</p>
    </main>
  );
}
