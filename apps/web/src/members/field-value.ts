import type { FormerName, MemberCity, MemberField, StatusSpan, Successor } from '#members';
import { languageName } from '../i18n/language-name.ts';
import type { Text } from '../i18n/text.ts';

type Words = Pick<Text, 't' | 'has' | 'number' | 'date' | 'list' | 'language'>;

/** A field's value in the reader's words, a line for each part; none where there is nothing. */
export function fieldValue(field: MemberField, value: unknown, text: Words): readonly string[] {
  if (value === null || value === '') return [];
  // Each shape belongs to its field.
  return shown[field]?.(value as never, text) ?? [typeof value === 'string' ? value : JSON.stringify(value)];
}

const worded = (key: string, code: string, { t, has }: Words): string => (has(key) ? t(key) : code);
const inBrackets = (...notes: readonly (string | null)[]): string => {
  const said = notes.filter(Boolean).join('; ');
  return said === '' ? '' : ` (${said})`;
};

const shown: Readonly<Partial<Record<MemberField, (value: never, text: Words) => readonly string[]>>> = {
  shortNames: (names: MemberCity['shortNames']) => names,
  formerNames: (names: readonly FormerName[], { t, date }) =>
    names.map(
      ({ name, until, source }) => t('roll-files.until', { name, date: date(until) }) + inBrackets(source),
    ),
  region: (region: string, text) => [worded(`common.region.${region}`, region, text)],
  kind: (kind: string, text) => [worded(`roll-files.memberKind.${kind}`, kind, text)],
  languages: (languages: MemberCity['languages'], { list, language }) =>
    languages.length === 0 ? [] : [list(languages.map((each) => languageName(each, language)))],
  population: (population: number, { number }) => [number(population)],
  sizeClass: (sizeClass: string, text) => [worded(`roll-files.size.${sizeClass}`, sizeClass, text)],
  statuses: (spans: readonly StatusSpan[], { t, date }) =>
    spans.map(
      ({ status, from, until, source, reason }) =>
        t('city.status', {
          status,
          from: date(from),
          ended: until === null ? 'no' : 'yes',
          until: until === null ? '' : date(until),
        }) + inBrackets(reason, source),
    ),
  successor: ({ city, on, source }: Successor, { t, date }) => [
    t('roll-files.mergedInto', { city, date: date(on) }) + inBrackets(source),
  ],
};
