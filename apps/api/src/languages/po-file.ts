import { po } from 'gettext-parser';
import type { GetTextTranslation } from 'gettext-parser';
import type { JudgedText, Translation } from '#languages';
import { Problem } from '#problem';
import { linesOfEntries } from './po-lines.ts';

/** A translation with the line of the file on which it begins. */
export interface PoTranslation extends Translation {
  readonly line: number;
}

/** A file of translations as it was read. */
export interface PoFile {
  /** The language that the file says it is in; empty when it does not say. */
  readonly language: string;
  readonly translations: readonly PoTranslation[];
}

/**
 * Reads a PO file (GNU gettext); the library behind it takes no key for more than a key, whatever it is called.
 * Throws `language-file-unreadable` with the line where the file stops being one.
 */
export function readPo(text: string): PoFile {
  const table = parsed(text);
  const lines = linesOfEntries(text);
  const translations = Object.entries(table.translations).flatMap(([context, entries]) =>
    Object.values(entries)
      .filter(({ msgid }) => msgid !== '')
      .map((entry) => ({
        context,
        english: translatedEnglish(entry),
        text: entry.msgstr?.[0] ?? '',
        unreviewed: isFuzzy(entry),
        line: lines.get(`${context}\u0004${entry.msgid}`) ?? 1,
      })),
  );
  return { language: table.headers?.['Language']?.trim() ?? '', translations };
}

function parsed(text: string, validation = true): ReturnType<typeof po.parse> {
  try {
    return po.parse(text.replace(/^\uFEFF/, ''), { validation });
  } catch (error) {
    const line = (error as { lineNumber?: number }).lineNumber;
    const [, twice] = /^Duplicate msgid error: entry "([^]*)" in /.exec((error as Error).message) ?? [];
    // The parser takes what every object has (`valueOf`) for a text that it has seen.
    if (twice !== undefined && twice in {}) return parsed(text, false);
    if (twice !== undefined)
      throw new Problem('invalid', 'language-file-twice', { text: twice.slice(0, 80) });
    throw new Problem('invalid', 'language-file-unreadable', { line: line ?? 1 });
  }
}

const isFuzzy = ({ comments }: GetTextTranslation): boolean =>
  (comments?.flag ?? '').split(/[,\n]/).some((flag) => flag.trim() === 'fuzzy');

/** What was translated: a fuzzy entry may name the former English that its translation still stands for. */
function translatedEnglish(entry: GetTextTranslation): string {
  const previous = entry.comments?.previous ?? '';
  if (!isFuzzy(entry) || !previous.includes('msgid')) return entry.msgid;
  try {
    const [former] = Object.values(po.parse(`${previous}\nmsgstr ""`).translations);
    return Object.keys(former ?? {})[0] ?? entry.msgid;
  } catch {
    return entry.msgid;
  }
}

/**
 * Every text with its present translation as a PO file: what is missing stands empty, what is outdated is marked fuzzy
 * with the English that it was made from, so that any translation tool shows what there is to do.
 */
export function poFile(tag: string, texts: readonly JudgedText[]): string {
  const translations: Record<string, Record<string, GetTextTranslation>> = {
    '': {
      '': {
        msgid: '',
        msgstr: [''],
        comments: {
          translator: 'Texts of GNLC Priorities. Keep what stands in {braces}; ICU MessageFormat.',
        },
      },
    },
  };
  for (const { source, translation, state } of texts) {
    const former = state === 'outdated' ? (translation?.english ?? null) : null;
    const fuzzy = former !== null || state === 'unreviewed';
    const entry = {
      msgctxt: source.context,
      msgid: source.english,
      msgstr: [state === 'flawed' ? '' : (translation?.text ?? '')],
      comments: {
        reference: source.area,
        ...(/[{']/.test(source.english) && { extracted: hint(source.form) }),
        ...(fuzzy && { flag: 'fuzzy' }),
        ...(former !== null && { previous: `msgid ${JSON.stringify(former)}` }),
      },
    };
    (translations[source.context] ??= byEnglish())[source.english] = entry;
  }
  const headers = {
    'Project-Id-Version': 'GNLC Priorities',
    Language: tag,
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=UTF-8',
    'Content-Transfer-Encoding': '8bit',
  };
  return po.compile({ charset: 'utf-8', headers, translations }, { foldLength: 100 }).toString('utf8');
}

/** Without what every object has, so that a text may read `__proto__`. */
const byEnglish = (): Record<string, GetTextTranslation> =>
  Object.create(null) as Record<string, GetTextTranslation>;

function hint(form: 'icu' | 'places'): string {
  return form === 'icu'
    ? 'ICU MessageFormat: keep the names in braces; plural and select may have other branches.'
    : 'Keep the names in braces.';
}
