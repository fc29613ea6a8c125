export { citySlug } from './city-slug.ts';
export { contactLanguages } from './csv/contact-languages.ts';
export { memberColumns } from './csv/member-columns.ts';
export type { MemberColumn } from './csv/member-columns.ts';
export { membershipReasons } from './csv/membership-spans.ts';
export { membersCsvLimits, membersCsvProblemCodes, readMembersCsv } from './csv/read-members-csv.ts';
export type { MembersFile } from './csv/read-members-csv.ts';
export { memberChanges, memberFields } from './edit/member-changes.ts';
export type { MemberChange, MemberField } from './edit/member-changes.ts';
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
export {
  awakeGrants,
  isStaff,
  needsSecondFactor,
  secondFactorState,
  secondFactorStates,
} from './second-factor.ts';
export type { SecondFactorState } from './second-factor.ts';
