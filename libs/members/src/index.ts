export { citySlug } from './city-slug.ts';
export { contactLanguages } from './csv/contact-languages.ts';
export { memberColumns } from './csv/member-columns.ts';
export type { MemberColumn } from './csv/member-columns.ts';
export { membershipReasons } from './csv/membership-spans.ts';
export { membersCsvLimits, membersCsvProblemCodes, readMembersCsv } from './csv/read-members-csv.ts';
export type { MembersFile } from './csv/read-members-csv.ts';
export { correctedSpanProblemCodes, correctedSpanProblems } from './edit/corrected-span-problems.ts';
export { dayProblem } from './edit/day-problem.ts';
export { isoLanguages } from './edit/is-language-code.ts';
export { lineageOf } from './edit/lineage-of.ts';
export type { Kin, Lineage } from './edit/lineage-of.ts';
export { memberChanges, memberFields } from './edit/member-changes.ts';
export type { MemberChange, MemberField } from './edit/member-changes.ts';
export { memberFieldProblemCodes, memberFieldProblems } from './edit/member-field-problems.ts';
export type { MemberFields } from './edit/member-field-problems.ts';
export { memberVersion } from './edit/member-version.ts';
export { mergedInto } from './edit/merged-into.ts';
export type { Merger } from './edit/merged-into.ts';
export { nameProblem } from './edit/name-problem.ts';
export { newMemberId } from './edit/new-member-id.ts';
export { renamed } from './edit/renamed.ts';
export type { Renaming } from './edit/renamed.ts';
export { statusFrom } from './edit/status-from.ts';
export type { StatusStart } from './edit/status-from.ts';
export { textProblem } from './edit/text-problem.ts';
export type { TextRule } from './edit/text-problem.ts';
export { withStatuses } from './edit/with-statuses.ts';
export { languages } from './language.ts';
export type { Language, LocalText } from './language.ts';
export { memberKinds, memberStatuses, regions, sizeClasses } from './member-city.ts';
export type {
  FormerName,
  IsoDate,
  MemberCity,
  MemberKind,
  MemberStatus,
  Region,
  SizeClass,
  StatusSpan,
  Successor,
} from './member-city.ts';
export { actions, holds, may, maySomewhere, permissions } from './permissions.ts';
export type { Action } from './permissions.ts';
export { regionNames } from './region-names.ts';
export {
  cityRoles,
  countryRoles,
  isCityRole,
  isCountryRole,
  isNetworkRole,
  networkRoles,
  roles,
} from './role.ts';
export type { Actor, CityRole, CountryRole, NetworkRole, Role, RoleGrant } from './role.ts';
export { isIsoDate } from './roll/is-iso-date.ts';
export { nameOn } from './roll/name-on.ts';
export { rollOn } from './roll/roll-on.ts';
export { sizeClassOf } from './roll/size-class-of.ts';
export { statusOn } from './roll/status-on.ts';
export { statusProblemCodes, statusProblems } from './roll/status-problems.ts';
