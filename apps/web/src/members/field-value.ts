import type { FormerName, MemberCity, MemberField, StatusSpan, Successor } from '#members';
import { languageName } from '../i18n/language-name.ts';
import type { Text } from '../i18n/text.ts';
import { lastDay } from './last-day.ts';

type Words = Pick<Text, 't' | 'has' | 'number' | 'date' | 'list' | 'language'>;

/** One line of a field's value, and what is known about where it comes from. */
export interface ValueLine {
  readonly text: string;
  readonly note: string;
}

/** A field's value in the reader's words, a line for each part; none where there is nothing. */
export function fieldValue(field: MemberField, value: unknown, text: Words): readonly ValueLine[] {
  if (value === null || value === '') return [];
  // Each shape belongs to its field.
  return (
    shown[field]?.(value as never, text) ?? [line(typeof value === 'string' ? value : JSON.stringify(value))]
  );
}

const line = (text: string, ...notes: readonly (string | null)[]): ValueLine => ({
  text,
  note: notes.filter(Boolean).join('; '),
});
const worded = (key: string, code: string, { t, has }: Words): readonly ValueLine[] => [
  line(has(key) ? t(key) : code),
];

const shown: Readonly<Partial<Record<MemberField, (value: never, text: Words) => readonly ValueLine[]>>> = {
  shortNames: (names: MemberCity['shortNames']) => names.map((name) => line(name)),
  formerNames: (names: readonly FormerName[], { t, date }) =>
    names.map(({ name, until, source }) => line(t('roll-files.until', { name, date: date(until) }), source)),
  region: (region: string, text) => worded(`common.region.${region}`, region, text),
  kind: (kind: string, text) => worded(`roll-files.memberKind.${kind}`, kind, text),
  languages: (languages: MemberCity['languages'], { list, language }) =>
    languages.length === 0 ? [] : [line(list(languages.map((each) => languageName(each, language))))],
  population: (population: number, { number }) => [line(number(population))],
  sizeClass: (sizeClass: string, text) => worded(`roll-files.size.${sizeClass}`, sizeClass, text),
  statuses: (spans: readonly StatusSpan[], { t, date }) =>
    spans.map(({ status, from, until, source, reason }) =>
      line(
        t('roll-files.span', {
          status,
          from: date(from),
          ended: until === null ? 'no' : 'yes',
          until: until === null ? '' : date(lastDay(until)),
        }),
        reason,
        source,
      ),
    ),
  successor: ({ city, on, source }: Successor, { t, date }) => [
    line(t('roll-files.mergedInto', { city, date: date(on) }), source),
  ],
};
