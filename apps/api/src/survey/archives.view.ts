import { LineNoteView } from '../members/member-files.view.ts';

export class ImportedResponsesView {
  dryRun: boolean;
  /** Drafts that were begun, or would be. */
  added: number;
  /** Rows that say what the city's answer says already. */
  unchanged: number;
  /** Columns from which nothing was read. */
  ignored: string[];
  /** How many problems there are; the first of them are listed. */
  problemCount: number;
  problems: LineNoteView[];
}
