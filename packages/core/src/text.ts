/** Words by language tag; Indonesian is always there. */
export interface Text {
  readonly id: string;
  readonly [language: string]: string;
}

/** The words in `language` (`en-GB` falls back to `en`), else in Indonesian. */
export function textIn(text: Text, language: string): string {
  return text[language] ?? text[language.split('-')[0] ?? 'id'] ?? text.id;
}
