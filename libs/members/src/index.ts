export { actingRoles } from './audit/acting-roles.ts';
export { AuditChain } from './audit/audit-chain.ts';
export type { AuditProblem, AuditProblemCode } from './audit/audit-chain.ts';
export { auditChainProblems } from './audit/audit-chain-problems.ts';
export type { Act, AuditEntry, AuditOutcome, AuditSeal } from './audit/audit-entry.ts';
export { auditLine } from './audit/audit-line.ts';
export { emptyAuditChain, sealEntry } from './audit/seal-entry.ts';
export type { AuditHead } from './audit/seal-entry.ts';
export { unaskedAct } from './audit/unasked-act.ts';
export { citySlug } from './city-slug.ts';
export { contactLanguages } from './csv/contact-languages.ts';
export { csvRecords } from './csv/csv-records.ts';
export type { CsvRecord } from './csv/csv-records.ts';
export { unguardedCell } from './csv/guarded-cell.ts';
export { csvText } from './csv/csv-text.ts';
export { exportColumns } from './csv/export-columns.ts';
export { memberColumns } from './csv/member-columns.ts';
export type { MemberColumn } from './csv/member-columns.ts';
export { membershipReasons } from './csv/membership-spans.ts';
export { membersCsv } from './csv/members-csv.ts';
export { membersCsvLimits, membersCsvProblemCodes, readMembersCsv } from './csv/read-members-csv.ts';
export type { FileMember, MembersFile, MembersLayout } from './csv/read-members-csv.ts';
export { bytesLimit, textOfBytes } from './csv/text-of-bytes.ts';
export { memberChanges, memberFields } from './edit/member-changes.ts';
export type { MemberChange, MemberField } from './edit/member-changes.ts';
export { undoChanges } from './edit/undo-changes.ts';
export type { Undoing, UndoObstacle } from './edit/undo-changes.ts';
export { importBase, importPlan } from './import/import-plan.ts';
export type { ImportPlan } from './import/import-plan.ts';
export type { PlannedMember } from './import/planned-member.ts';
export { correctedSpanProblemCodes, correctedSpanProblems } from './edit/corrected-span-problems.ts';
export { dayProblem } from './edit/day-problem.ts';
export { isoLanguages } from './edit/is-language-code.ts';
export { lineageOf } from './edit/lineage-of.ts';
export type { Kin, Lineage } from './edit/lineage-of.ts';
export { memberFieldProblemCodes, memberFieldProblems } from './edit/member-field-problems.ts';
export type { MemberFields } from './edit/member-field-problems.ts';
export { memberVersion } from './edit/member-version.ts';
export { mergedInto } from './edit/merged-into.ts';
export type { Merger } from './edit/merged-into.ts';
export { nameProblem } from './edit/name-problem.ts';
export { newMemberId } from './edit/new-member-id.ts';
export { renamed } from './edit/renamed.ts';
export type { NewName } from './edit/renamed.ts';
export { statusFrom } from './edit/status-from.ts';
export type { StatusStart } from './edit/status-from.ts';
export { textProblem } from './edit/text-problem.ts';
export type { TextRule } from './edit/text-problem.ts';
export { withStatuses } from './edit/with-statuses.ts';
export { hidesText } from './hides-text.ts';
export { bestLanguage } from './best-language.ts';
export { builtInLanguage, isBuiltIn } from './built-in-language.ts';
export { incomeGroupOf, incomeGroups } from './income-group.ts';
export type { IncomeGroup } from './income-group.ts';
export { languageNames, languages, unreviewedLanguages } from './language.ts';
export type { InterfaceLanguage, Language, LocalText } from './language.ts';
export { languageTag } from './language-tag.ts';
export { directionOf } from './writing-direction.ts';
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
export { changedContactFields, contactFields } from './people/city-contact.ts';
export type { CityContact, ContactField } from './people/city-contact.ts';
export { endRoleProblem, endRoleProblemCodes } from './people/end-role-problem.ts';
export type { EndRoleProblemCode } from './people/end-role-problem.ts';
export { isStale } from './people/is-stale.ts';
export { roleScopeProblem, roleScopeProblemCodes } from './people/role-scope-problem.ts';
export type { RoleScopeProblemCode } from './people/role-scope-problem.ts';
export {
  actions,
  deviceActions,
  guestActions,
  holds,
  may,
  mayAsGuest,
  mayFromSeat,
  maySomewhere,
  permissions,
} from './permissions.ts';
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
export type { Actor, BoundSeat, CityRole, CountryRole, Guest, NetworkRole, Role, RoleGrant } from './role.ts';
export { differenceGrounds } from './roll/difference-grounds.ts';
export type { DifferenceGround } from './roll/difference-grounds.ts';
export { frozenRoll, rollHash } from './roll/frozen-roll.ts';
export type { FrozenMember, FrozenRoll } from './roll/frozen-roll.ts';
export { isIsoDate } from './roll/is-iso-date.ts';
export { nameOn } from './roll/name-on.ts';
export { objectionDeadline } from './roll/objection-deadline.ts';
export { advanceObjection, objectionEvents, objectionKinds, objectionOutcomes } from './roll/objection.ts';
export type { ObjectionEvent, ObjectionKind, ObjectionOutcome, ObjectionState } from './roll/objection.ts';
export { countDifferences, rollDetails, rollDifferences } from './roll/roll-differences.ts';
export type { Correction, NameChange, RollDetail, RollDifferences } from './roll/roll-differences.ts';
export { rollOn } from './roll/roll-on.ts';
export { sizeClassOf } from './roll/size-class-of.ts';
export { countryNameIn } from './country-name-in.ts';
export { passedBetween } from './roll/passed-between.ts';
export type { Passed } from './roll/passed-between.ts';
export { isGone, standingOn } from './roll/standing-on.ts';
export type { Standing } from './roll/standing-on.ts';
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
export { unreviewed } from './unreviewed.ts';
