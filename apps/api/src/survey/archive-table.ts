import { readXlsx } from '#documents';
import { csvRecords, textOfBytes } from '#members';
import { Problem } from '#problem';

/** A row of a table from outside, with its line as programs show it. */
interface ArchiveRow {
  readonly line: number;
  readonly cells: readonly string[];
}

const limits = { records: 100_001, cells: 4_000 } as const;

/**
 * Opens a table of responses, CSV or the first sheet of a workbook; each call of what it gives reads it from the
 * beginning.
 *
 * @throws Problem that says what is wrong with the file
 */
export function archiveTable(bytes: Uint8Array): () => Iterable<ArchiveRow> {
  if ((bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf)) {
    const workbook = readXlsx(bytes);
    const [first] = workbook.sheets;
    if (first === undefined) throw new Problem('invalid', 'workbook-unreadable');
    return () => workbook.rows(first);
  }
  const read = textOfBytes(bytes);
  if ('problem' in read) throw new Problem('invalid', read.problem.code, read.problem.params, [read.problem]);
  const { records, problems } = csvRecords(read.text, limits);
  if (problems.length > 0)
    throw new Problem('invalid', 'responses-refused', { count: problems.length }, problems);
  return () => records;
}
