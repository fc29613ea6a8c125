import { csvRecords, textOfBytes } from '#members';
import { Problem } from '#problem';
import { readXlsx } from '#documents';
import {
  areaCatalogue2019,
  draftProblems,
  limeQuestionnaire,
  readLimeTable,
  readLss,
  readXlsform,
} from '#survey';
import type { CarriedQuestionnaire, Questionnaire } from '#survey';

/**
 * The questionnaire that a file holds, whatever its name says: a workbook is an XLSForm, XML and tables are LimeSurvey's,
 * JSON is a questionnaire of ours.
 *
 * @throws Problem that says what is wrong with the file, or that nothing here knows it
 */
export function carriedFile(name: string, bytes: Uint8Array): CarriedQuestionnaire {
  const plainName = name.replace(/\.[a-z]{2,5}$/i, '');
  // A zip, and the container of old workbooks, which the reader explains.
  if ((bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf))
    return readXlsform(readXlsx(bytes), areaCatalogue2019, plainName);
  const read = textOfBytes(bytes);
  if ('problem' in read) throw new Problem('invalid', read.problem.code, read.problem.params, [read.problem]);
  const text = read.text.replace(/^\uFEFF/, '').trimStart();
  if (text.startsWith('<')) return limeQuestionnaire(readLss(text), areaCatalogue2019, plainName);
  if (text.startsWith('{')) return ownQuestionnaire(text);
  if (/^"?(id"?\t"?related_id"?\t"?)?class"?\t/.test(text)) {
    const { records, problems } = csvRecords(text, { records: 50_000, cells: 1_000 });
    if (problems.length > 0) throw new Problem('invalid', 'exchange-no-limesurvey', {}, problems);
    return limeQuestionnaire(readLimeTable(records), areaCatalogue2019, plainName);
  }
  throw new Problem('invalid', 'exchange-unknown-format');
}

function ownQuestionnaire(text: string): CarriedQuestionnaire {
  const document = parsedDocument(text);
  const problems = draftProblems(document, 'en');
  if (problems.length > 0) throw new Problem('invalid', 'questionnaire-invalid', {}, problems);
  return { document: document as Questionnaire, source: 'en', notes: [] };
}

/** The value of a JSON text, or a refusal. */
export function parsedDocument(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Problem('invalid', 'questionnaire-no-json');
  }
}
