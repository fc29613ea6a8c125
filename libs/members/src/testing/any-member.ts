import * as fc from 'fast-check';
import { hidesText } from '../hides-text.ts';
import { memberKinds, memberStatuses, regions, sizeClasses } from '../member-city.ts';
import type { MemberCity, StatusSpan } from '../member-city.ts';

/** A text as the roll keeps it: NFC, without white space around it, nothing hidden in it, not empty. */
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
    fc.constantFrom(
      "'s-Hertogenbosch",
      "'=1",
      "''+x",
      '=cmd|x',
      '@a',
      '-b',
      '＝c',
      'a;b|c\\',
      'x, "y"',
      ' | ',
      ';',
    ),
  )
  .map((each) => each.normalize('NFC').trim())
  .filter((each) => each !== '' && !hidesText(each) && !/[\p{Cs}\uFFFD]/u.test(each));

const optional = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.option(value, { nil: null });
const day = fc
  .integer({ min: 0, max: 9000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));

/** Spans that follow one another, the last one open or not. */
const statuses = fc
  .tuple(
    fc.uniqueArray(day, { maxLength: 5 }),
    fc.boolean(),
    fc.array(fc.tuple(fc.constantFrom(...memberStatuses), fc.oneof(text, fc.constant('')), optional(text)), {
      minLength: 5,
      maxLength: 5,
    }),
  )
  .map(([days, open, facts]): readonly StatusSpan[] => {
    const starts = days.toSorted();
    return starts.flatMap((from, index) => {
      const [status, source, reason] = facts[index] ?? ['active', '', null];
      const until = starts[index + 1] ?? null;
      return until === null && !open && index > 0 ? [] : [{ status, from, until, source, reason }];
    });
  });

/** Any member that the roll can hold under this id. */
const anyMember = (id: string): fc.Arbitrary<MemberCity> =>
  fc.record({
    id: fc.constant(id),
    name: text.map((each) => `Cork ${each}`),
    officialName: optional(text),
    ownName: optional(text),
    shortNames: fc.array(text, { maxLength: 3 }),
    formerNames: fc.array(fc.record({ name: text, until: day, source: fc.oneof(text, fc.constant('')) }), {
      maxLength: 2,
    }),
    country: fc.constant('IRL'),
    countryName: text,
    region: fc.constantFrom(...regions),
    kind: fc.constantFrom(...memberKinds),
    languages: fc.array(fc.constantFrom('en', 'ga', 'pt-BR'), { maxLength: 2 }),
    population: optional(fc.nat(999_999_999)),
    sizeClass: optional(fc.constantFrom(...sizeClasses)),
    website: optional(text.filter((each) => !/[\s/]/.test(each)).map((each) => `https://a.example/${each}`)),
    statuses,
    successor: optional(
      fc.record({ city: fc.constant('other-irl'), on: day, source: fc.oneof(text, fc.constant('')) }),
    ),
    note: optional(fc.tuple(text, text).map((lines) => lines.join('\n'))),
  });

/** Members of one country under different ids, `other-irl` among them. */
export const anyMembers: fc.Arbitrary<readonly MemberCity[]> = fc.integer({ min: 0, max: 4 }).chain((count) =>
  fc.tuple(
    anyMember('other-irl').map((other) => ({ ...other, successor: null })),
    ...Array.from({ length: count }, (_, index) => anyMember(`cork-irl-${index + 2}`)),
  ),
);
