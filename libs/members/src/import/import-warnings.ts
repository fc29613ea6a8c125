import type { ProblemDetail, ProblemParams } from '#problem';
import { citySlug } from '../city-slug.ts';
import { isFormula } from '../csv/guarded-cell.ts';
import { decodedOnce } from './decoded-once.ts';
import { mixesScripts } from './mixes-scripts.ts';
import type { IsoDate, MemberCity } from '../member-city.ts';
import { regionNames } from '../region-names.ts';
import { statusOn } from '../roll/status-on.ts';
import type { PlannedMember } from './planned-member.ts';
import type { MatchedMember } from './matched-members.ts';
import { NearNames } from './near-names.ts';

/** Every code that `importWarnings` can return. */
export const importWarningCodes = [
  'near-another-member',
  'leaves-roll-today',
  'name-replaced',
  'former-name-in-file',
  'country-named-otherwise',
  'region-otherwise',
  'mixed-scripts',
  'doubly-encoded',
  'formula-cell',
] as const;

type WarningCode = (typeof importWarningCodes)[number];

/** A warning's place, code and values. */
type Warn = (line: number, code: WarningCode, params: ProblemParams) => void;

const short = (text: string): string => text.slice(0, 60);

/**
 * What somebody should look at before an import, in the order of the lines: a new or changed name close to that of
 * another member in the same country (a duplicate, or a rename?), an active member that today's roll would lose, a name
 * that is replaced without being kept as a former one, a former name in the file, a country that the roll calls
 * otherwise or that lies in another region on the roll, words of several scripts, texts that were encoded twice, and
 * texts that a spreadsheet would run as a formula (they are kept as text).
 */
export function importWarnings(
  known: readonly MemberCity[],
  planned: readonly PlannedMember[],
  matched: readonly MatchedMember[],
  today: IsoDate,
): readonly ProblemDetail[] {
  const warnings: { readonly line: number; readonly detail: ProblemDetail }[] = [];
  const warn: Warn = (line, code, params) =>
    warnings.push({ line, detail: { path: `line ${line}`, code, params } });
  warnOfNames(known, planned, warn);
  warnOfCountries(known, planned, warn);
  warnOfRegions(known, planned, warn);
  for (const member of planned) if (member.changes.length > 0) warnOfMember(member, today, warn);
  for (const { row, known: member } of matched) {
    const older = member?.formerNames.some(({ name }) => name === row.city.name) ?? false;
    if (member && older && !row.carried.includes('formerNames'))
      warn(row.line, 'former-name-in-file', { value: short(row.city.name), name: short(member.name) });
  }
  return warnings.sort((a, b) => a.line - b.line).map(({ detail }) => detail);
}

function warnOfNames(known: readonly MemberCity[], planned: readonly PlannedMember[], warn: Warn): void {
  const renamed = planned.filter(({ before, after }) => before === null || otherName(before, after));
  const changing = new Set(renamed.map(({ after }) => after.id));
  const countries = new Set(renamed.map(({ after }) => after.country));
  const names = new NearNames<MemberCity>();
  for (const city of known) {
    if (changing.has(city.id) || !countries.has(city.country)) continue;
    for (const name of [city.name, ...city.shortNames, ...city.formerNames.map((former) => former.name)])
      names.add(city.country, name, city);
  }
  for (const { line, after } of renamed) {
    const near = names.find(after.country, after.name);
    if (near) warn(line, 'near-another-member', { value: short(after.name), name: short(near.name) });
    names.add(after.country, after.name, after);
  }
}

function warnOfCountries(known: readonly MemberCity[], planned: readonly PlannedMember[], warn: Warn): void {
  const names = new Map(known.map(({ country, countryName }) => [country, countryName]));
  for (const { line, after, changes } of planned) {
    const name = names.get(after.country);
    if (changes.length === 0 || name === undefined || name === after.countryName) continue;
    warn(line, 'country-named-otherwise', { value: short(after.countryName), name: short(name) });
    names.set(after.country, after.countryName);
  }
}

/** A region in which no other member of the country is. */
function warnOfRegions(known: readonly MemberCity[], planned: readonly PlannedMember[], warn: Warn): void {
  const ofCountry = new Map<string, MemberCity[]>();
  for (const city of known) ofCountry.set(city.country, [...(ofCountry.get(city.country) ?? []), city]);
  for (const { line, before, after, changes } of planned) {
    if (changes.length === 0 || before?.region === after.region) continue;
    const others = (ofCountry.get(after.country) ?? []).filter(({ id }) => id !== after.id);
    const [other] = others;
    if (other === undefined || others.some(({ region }) => region === after.region)) continue;
    warn(line, 'region-otherwise', {
      value: regionNames[after.region].en,
      name: regionNames[other.region].en,
    });
  }
}

function warnOfMember({ line, before, after }: PlannedMember, today: IsoDate, warn: Warn): void {
  if (before && statusOn(before, today) === 'active' && statusOn(after, today) !== 'active')
    warn(line, 'leaves-roll-today', { value: short(after.name) });
  const kept = before && after.formerNames.some(({ name }) => name === before.name);
  if (before && !kept && otherName(before, after))
    warn(line, 'name-replaced', { value: short(after.name), name: short(before.name) });
  const texts = [after.name, after.officialName, after.ownName, after.countryName, after.note];
  for (const text of new Set([...texts, ...after.shortNames])) {
    if (text === null) continue;
    if (mixesScripts(text)) warn(line, 'mixed-scripts', { value: short(text) });
    const once = decodedOnce(text);
    if (once !== null) warn(line, 'doubly-encoded', { value: short(text), name: short(once) });
  }
  const formula = texts.find((text) => text !== null && isFormula(text));
  if (typeof formula === 'string') warn(line, 'formula-cell', { value: short(formula) });
}

/** Whether the name has changed, and not only in its accents. */
function otherName(before: MemberCity, after: MemberCity): boolean {
  return before.name !== after.name && citySlug(before.name) !== citySlug(after.name);
}
