import { type Text, textIn } from '../text.ts';

/** The languages that Kinerja's own words are written in. */
export type Language = 'id' | 'en';

/** The same words in every language: a missing one does not compile. */
export type Languages<Words> = Readonly<Record<Language, Words>>;

/** Our own words in the language of a tag: English for `en` and its regions, Indonesian for every other. */
export function wordsIn<Words>(all: Languages<Words>, tag: string): Words {
  return all[/^en\b/i.test(tag) ? 'en' : 'id'];
}

/** The words of a law or record in the language of a tag, when there are any. */
export function said(text: Text | undefined, tag: string): string | undefined {
  return text && textIn(text, tag);
}
