/** What a spreadsheet would take for a formula when it opens the file: also behind blanks and in full width. */
const FORMULA = /^[\s\u00a0]*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r\n|]/;
/** A plain number is none, though it may begin with a sign. */
const NUMBER = /^-?\d+([.,]\d+)?$/;

/** The apostrophe before what a spreadsheet would run: it shows the text, and `unguarded` takes it away again. */
export function guarded(text: string): string {
  return (FORMULA.test(text) && !NUMBER.test(text)) || text.startsWith("'") ? `'${text}` : text;
}

/** A cell as it was before it was guarded. */
export function unguarded(text: string): string {
  return text.startsWith("'") && guarded(text.slice(1)) === text ? text.slice(1) : text;
}

function cell(text: string, separator: string): string {
  const safe = guarded(text);
  return safe.includes(separator) || /["\r\n]|^\s|\s$/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** Whether a spreadsheet of that language separates by semicolon, because its decimals have a comma. */
export function separatorOf(language: string): ';' | ',' {
  return language === 'en' ? ',' : ';';
}

/** A table as a CSV file (RFC 4180) that a spreadsheet takes for UTF-8, and in which nothing is run. */
export function writeCsv(lines: Iterable<readonly string[]>, separator: ';' | ','): string {
  let file = '\ufeff';
  for (const cells of lines) file += `${cells.map((each) => cell(each, separator)).join(separator)}\r\n`;
  return file;
}
