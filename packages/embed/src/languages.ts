/**
 * Languages that a page adds: `<link rel="kinerja-language" href="jv.json">` for each, or `addLanguage` of this module.
 * Works beside widgets from other files and of other versions.
 */
import { type LanguageFile, addLanguage } from '@kinerja/widgets';

export { addLanguage };

async function add(link: HTMLLinkElement): Promise<void> {
  try {
    const answer = await fetch(link.href);
    if (!answer.ok) throw new Error(String(answer.status));
    addLanguage((await answer.json()) as LanguageFile);
  } catch (error) {
    console.warn(`Kinerja: no words in ${link.href}: ${String(error)}`);
  }
}

for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="kinerja-language"]')) void add(link);
