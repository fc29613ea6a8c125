import { annexWords } from './annex-words.ts';
import { areaWords } from './area-words.ts';
import { coverWords } from './cover-words.ts';
import { fileWords } from './file-words.ts';
import { historyWords } from './history-words.ts';
import { tableWords } from './table-words.ts';

/** The fixed words of the plan's documents, by what they stand in. */
export const planWords = {
  cover: coverWords,
  area: areaWords,
  table: tableWords,
  annex: annexWords,
  file: fileWords,
  history: historyWords,
} as const;
