import { html, svg, type TemplateResult } from 'lit';
import type { Development, DevelopmentKind } from '@kinerja/core/cycle';

type Progress = Development['checkIns'][number]['progress'];

/** Line drawings on a field of 24 by 24, by what they stand for. */
const drawings: Readonly<Record<DevelopmentKind | Progress | 'time' | 'check-in', readonly string[]>> = {
  coaching: ['M4 5h12v9h-6l-4 4v-4H4z', 'M18 9h2v8h-2v3l-3-3h-3'],
  mentoring: [
    'M8 10a3 3 0 1 0 0-6 3 3 0 0 0 0 6z',
    'M2 20c0-4 2-6 6-6s6 2 6 6',
    'M17 11a2.5 2.5 0 1 0 0-5',
    'M17 14c3 0 5 2 5 6',
  ],
  counselling: ['M12 20s-8-5-8-10a4 4 0 0 1 8-1 4 4 0 0 1 8 1c0 5-8 10-8 10z'],
  training: ['M2 9l10-5 10 5-10 5z', 'M6 11v5c3 3 9 3 12 0v-5', 'M22 9v6'],
  assignment: ['M6 4h12v17H6z', 'M9 4V2h6v2', 'M9 12l2 2 4-4'],
  'self-study': ['M12 6c-3-2-6-2-9-1v14c3-1 6-1 9 1 3-2 6-2 9-1V5c-3-1-6-1-9 1z', 'M12 6v14'],
  behind: ['M4 6l8 12 8-12z'],
  'on-track': ['M3 12h16', 'M13 6l6 6-6 6'],
  reached: ['M4 13l5 5L20 6'],
  time: ['M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z', 'M12 7v5l4 2'],
  'check-in': ['M5 5h14v15H5z', 'M5 10h14', 'M9 3v4', 'M15 3v4'],
};

/** A small picture beside a word that says the same. */
export function iconPart(name: keyof typeof drawings): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
    ${drawings[name].map((path) => svg`<path d=${path} />`)}
  </svg>`;
}

/** The mark of a progress inside another drawing, around its middle: another shape for each. */
export const marks: Readonly<Record<Progress, string>> = {
  behind: 'M-8 -6L0 8L8 -6z',
  'on-track': 'M-7 0a7 7 0 1 0 14 0a7 7 0 1 0 -14 0z',
  reached: 'M0 -9L9 0L0 9L-9 0z',
};
