import type { Languages } from '../../shared/localize.ts';
import type { PanelWords } from './panel-words.ts';
import { actsEnglish } from './panel.acts.en.ts';
import { actsIndonesian } from './panel.acts.id.ts';
import { readingEnglish } from './panel.words.en.ts';
import { readingIndonesian } from './panel.words.id.ts';

/** Words of the panel of one person, by language. */
export const panelWords: Languages<PanelWords> = {
  id: { ...readingIndonesian, ...actsIndonesian },
  en: { ...readingEnglish, ...actsEnglish },
};
