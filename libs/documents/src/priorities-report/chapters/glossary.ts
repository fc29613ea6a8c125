import type { PaperChapter } from '../../paper-document/paper-document.ts';
import type { ReportReading } from '../report-reading.ts';
import { glossaryTerms } from '../words/glossary-words.ts';

/** The words of the report, each in a sentence. */
export function glossaryChapter({ t, language, text }: ReportReading): PaperChapter {
  const terms = glossaryTerms
    .map(({ term, meaning }) => ({ term: term[language], text: meaning[language] }))
    .toSorted((left, right) => text.compare(left.term, right.term));
  return { title: t('report.glossary'), fresh: false, annex: true, blocks: [{ kind: 'terms', terms }] };
}
