import { directionOf } from '#members';
import type { Language } from '#members';
import { activityNumber } from '#plan';
import type { DiffPart } from '#plan';
import type { AmendmentLine, AmendmentView } from '../../api/amendments.ts';
import { languageName } from '../../i18n/language-name.ts';
import { useText } from '../../i18n/text-context.tsx';
import { fieldInWords, quarterInWords } from './field-in-words.ts';
import { linePart } from './line-part.ts';
import { shortParts } from './short-parts.ts';
import { WordDiffText } from './word-diff-text.tsx';

/** What an amendment changes, line by line, as word diffs. */
export function AmendmentLines(props: {
  amendment: Pick<AmendmentView, 'lines' | 'language'>;
  cityName: (city: string) => string;
  /** The language in which the lines were asked for. */
  reader: Language;
  /** Of an unchanged stretch so many words are kept; all of them when left out. */
  words?: number;
  /** So many lines at most. */
  most?: number;
}) {
  const { amendment, cityName, reader, words, most } = props;
  const { t, language } = useText();
  const { lines } = amendment;
  const shown = most === undefined ? lines : lines.slice(0, most);
  const foreign = lines.some(({ untranslated }) => untranslated);
  return (
    <div className="amendment-lines">
      {foreign && (
        <p className="amendment-foreign">
          {t('amendments.untranslated', {
            language: languageName(reader, language),
            original: languageName(amendment.language, language),
          })}
        </p>
      )}
      {shown.map((line) => (
        <div key={`${line.kind} ${line.line} ${String(line.after)}`} className="amendment-line">
          <LineHead line={line} />
          <LineChange line={line} cityName={cityName} words={words} />
        </div>
      ))}
      {shown.length < lines.length && <p>{t('amendments.more', { count: lines.length - shown.length })}</p>}
    </div>
  );
}

/** The activity or area by its name, and the part of it. */
function LineHead({ line }: { line: AmendmentLine }) {
  const text = useText();
  const number = activityNumber(/^P\d+\.O\d+\.A\d+/.exec(line.line)?.[0] ?? '');
  const part = line.kind === 'text' || line.kind === 'field' ? linePart(line.line, text) : '';
  return (
    <p className="amendment-where">
      {number !== '' && <span className="amendment-number">{number} </span>}
      <bdi>{line.heading}</bdi>
      {part !== '' && <b> {part}</b>}
    </p>
  );
}

function LineChange(props: {
  line: AmendmentLine;
  cityName: (city: string) => string;
  words: number | undefined;
}) {
  const { line, cityName, words } = props;
  const text = useText();
  const { t, has } = text;
  switch (line.kind) {
    case 'text': {
      const parts = words === undefined ? line.parts : shortParts(line.parts, words);
      const written = line.language ?? 'en';
      return (
        <p className="amendment-text" lang={written} dir={directionOf(written)}>
          <WordDiffText parts={parts} />
        </p>
      );
    }
    case 'field': {
      const say = (value: AmendmentLine['before']) => fieldInWords(line.field, value, text, cityName);
      const parts: DiffPart[] = [
        { kind: 'removed', text: say(line.before) },
        { kind: 'same', text: ' ' },
        { kind: 'added', text: say(line.after) },
      ];
      return (
        <p className="amendment-text">
          <WordDiffText parts={parts} />
        </p>
      );
    }
    case 'moved':
      return (
        <p className="amendment-text">
          {t('amendments.moved', { before: outputOf(line.before, text), after: outputOf(line.after, text) })}
        </p>
      );
    case 'removed':
      return (
        <p className="amendment-text">
          <WordDiffText parts={[{ kind: 'removed', text: line.heading }]} /> {t('amendments.removed')}
        </p>
      );
    case 'added': {
      const [type = '', start = ''] = String(line.after).split(' ');
      const key = `amendments.type.${type}`;
      return (
        <p className="amendment-text">
          <ins>
            {t('amendments.added', {
              type: has(key) ? t(key) : type,
              quarter: quarterInWords(start, text),
            })}
          </ins>
        </p>
      );
    }
  }
}

/** "output 2", from `P1.O2`. */
function outputOf(value: AmendmentLine['before'], { t }: Pick<ReturnType<typeof useText>, 't'>): string {
  return t('amendments.output', { number: Number(/O(\d+)$/.exec(String(value))?.[1] ?? 0) });
}
