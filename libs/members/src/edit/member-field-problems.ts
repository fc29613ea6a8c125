import type { ProblemDetail } from '#problem';
import { isCountryCode } from '../csv/is-country-code.ts';
import type { FormerName, MemberCity } from '../member-city.ts';
import { memberKinds, regions, sizeClasses } from '../member-city.ts';
import { dayProblem, dayProblemCodes } from './day-problem.ts';
import { isLanguageCode } from './is-language-code.ts';
import { isWebAddress } from './is-web-address.ts';
import { nameProblem } from './name-problem.ts';
import { textProblem, textProblemCodes } from './text-problem.ts';

/** What a person may correct in a member; its status, its mergers and its id have ways of their own. */
export type MemberFields = Omit<MemberCity, 'id' | 'statuses' | 'successor'>;

/** Every code that `memberFieldProblems` can return. */
export const memberFieldProblemCodes = [
  ...textProblemCodes,
  ...dayProblemCodes,
  'name-without-latin-letters',
  'name-repeated',
  'too-many-names',
  'former-names-order',
  'unknown-country-code',
  'country-name-differs',
  'unknown-region',
  'unknown-kind',
  'unknown-size-class',
  'languages-missing',
  'unknown-language',
  'language-repeated',
  'not-a-count',
  'not-a-web-address',
] as const;

const most = { names: 20, languages: 12, population: 100_000_000 } as const;

/**
 * What is wrong with the fields of a member, each problem at a JSON pointer; empty when nothing is. `others` are the
 * network's other members: all members of one country bear one country name.
 */
export function memberFieldProblems(
  fields: MemberFields,
  others: readonly Pick<MemberCity, 'country' | 'countryName'>[],
): readonly ProblemDetail[] {
  return [
    nameProblem('/name', fields.name),
    textProblem('/officialName', fields.officialName ?? '', { limit: 200, optional: true }),
    ownNameProblem(fields.ownName ?? ''),
    ...shortNameProblems(fields),
    ...formerNameProblems(fields.formerNames),
    ...countryProblems(fields, others),
    regions.includes(fields.region) ? null : { path: '/region', code: 'unknown-region' },
    memberKinds.includes(fields.kind) ? null : { path: '/kind', code: 'unknown-kind' },
    fields.sizeClass === null || sizeClasses.includes(fields.sizeClass)
      ? null
      : { path: '/sizeClass', code: 'unknown-size-class' },
    ...languageProblems(fields.languages),
    isPopulation(fields.population) ? null : { path: '/population', code: 'not-a-count' },
    fields.website === null || isWebAddress(fields.website)
      ? null
      : { path: '/website', code: 'not-a-web-address' },
    textProblem('/note', fields.note ?? '', { limit: 2000, optional: true, lines: true }),
  ].filter((problem) => problem !== null);
}

/** Persian and the scripts of India join and part letters by marks without a width; Latin has no use for them. */
function ownNameProblem(ownName: string): ProblemDetail | null {
  const joined = /\p{Script=Latin}/u.test(ownName)
    ? ownName
    : ownName.replace(/(?<=[\p{L}\p{M}])[\u200C\u200D](?=[\p{L}\p{M}])/gu, '');
  return textProblem('/ownName', joined, { limit: 120, optional: true });
}

function shortNameProblems({ name, shortNames }: MemberFields): readonly (ProblemDetail | null)[] {
  if (shortNames.length > most.names) {
    return [{ path: '/shortNames', code: 'too-many-names', params: { limit: most.names } }];
  }
  return shortNames.map((short, index) => {
    const path = `/shortNames/${index}`;
    const known = short === name || shortNames.indexOf(short) < index;
    return known ? { path, code: 'name-repeated' } : textProblem(path, short, { limit: 120 });
  });
}

function formerNameProblems(names: readonly FormerName[]): readonly (ProblemDetail | null)[] {
  if (names.length > most.names) {
    return [{ path: '/formerNames', code: 'too-many-names', params: { limit: most.names } }];
  }
  return names.flatMap(({ name, until, source }, index) => {
    const path = `/formerNames/${index}`;
    const before = names[index - 1];
    return [
      nameProblem(`${path}/name`, name),
      dayProblem(`${path}/until`, until) ??
        (before !== undefined && before.until >= until
          ? { path: `${path}/until`, code: 'former-names-order' }
          : null),
      textProblem(`${path}/source`, source, { limit: 2000 }),
    ];
  });
}

function countryProblems(
  { country, countryName }: MemberFields,
  others: readonly Pick<MemberCity, 'country' | 'countryName'>[],
): readonly (ProblemDetail | null)[] {
  if (!isCountryCode(country)) return [{ path: '/country', code: 'unknown-country-code' }];
  const written = textProblem('/countryName', countryName, { limit: 120 });
  const known = others.find((other) => other.country === country)?.countryName ?? countryName;
  if (written !== null || known === countryName) return [written];
  return [{ path: '/countryName', code: 'country-name-differs', params: { value: known } }];
}

function languageProblems(codes: readonly string[]): readonly (ProblemDetail | null)[] {
  if (codes.length === 0 || codes.length > most.languages) {
    return [{ path: '/languages', code: 'languages-missing', params: { limit: most.languages } }];
  }
  return codes.map((code, index) => {
    const path = `/languages/${index}`;
    if (!isLanguageCode(code))
      return { path, code: 'unknown-language', params: { value: code.slice(0, 60) } };
    return codes.indexOf(code) < index ? { path, code: 'language-repeated' } : null;
  });
}

function isPopulation(population: number | null): boolean {
  if (population === null) return true;
  return Number.isInteger(population) && population > 0 && population <= most.population;
}
