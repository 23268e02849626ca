import { saveFile } from '../shared/save-file.ts';
import { separatorOf, writeCsv } from './csv/write.ts';
import type { Listed } from './list-part.ts';
import type { Row } from './row.ts';
import type { TeamBoardWords } from './team-board-words.ts';

function lineOf(
  { person, supervisor, evaluation, plan, stage, predicate, waits, member }: Row,
  words: TeamBoardWords,
  label: (id: string) => string,
): readonly string[] {
  const stretch = evaluation?.stretch ?? plan?.period;
  const first = waits?.[0];
  const whose = first && (first.mine ? words.you : words.roles[first.role]);
  const urgency = first && first.item.state !== 'not-yet' ? words.states[first.item.state] : '';
  return [
    person.id,
    person.name,
    person.position,
    person.unit ?? '',
    supervisor,
    stretch?.from ?? '',
    stretch?.to ?? '',
    member.read ? words.stages[stage] : words.notRead,
    predicate === null ? '' : label(predicate),
    first && whose ? words.waits(whose, words.actions[first.item.action]) : '',
    first?.item.lastDay ?? '',
    urgency,
  ];
}

/** These rows as a CSV file, as a spreadsheet of that language opens it. */
export function rowsAsText(
  rows: readonly Row[],
  words: TeamBoardWords,
  label: (id: string) => string,
  language: string,
): string {
  const lines = [words.csvColumns, ...rows.map((row) => lineOf(row, words, label))];
  return writeCsv(lines, separatorOf(language));
}

/** Hands out as a file the rows that are shown; gives the sentence that says so. */
export function savedRows({
  shown,
  words,
  law,
  localize,
  today,
}: Pick<Listed, 'shown' | 'words' | 'law' | 'localize' | 'today'>): string {
  const text = rowsAsText(shown, words, law.predicate, localize.language);
  saveFile(`kinerja-${today}.csv`, text, 'text/csv;charset=utf-8');
  return words.saved(shown.length.toLocaleString(localize.tag));
}
