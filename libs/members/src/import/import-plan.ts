import { sha256Hex } from '#canonical';
import type { ProblemDetail } from '#problem';
import { firstProblems } from '../csv/first-problems.ts';
import { inLineOrder } from '../csv/in-line-order.ts';
import { membersCsvLimits } from '../csv/read-members-csv.ts';
import type { MembersFile } from '../csv/read-members-csv.ts';
import { memberChanges } from '../edit/member-changes.ts';
import type { IsoDate, MemberCity } from '../member-city.ts';
import { importWarnings } from './import-warnings.ts';
import { matchedMembers } from './matched-members.ts';
import type { MatchedMember } from './matched-members.ts';
import type { PlannedMember } from './planned-member.ts';
import { rollProblems } from './roll-problems.ts';

/** What importing a file would do to the members that are known. */
export interface ImportPlan {
  readonly added: readonly PlannedMember[];
  readonly changed: readonly PlannedMember[];
  readonly unchanged: number;
  /** Members that the file does not mention; an import never removes one. */
  readonly unmentioned: readonly MemberCity[];
  /** Why nothing can be imported. */
  readonly problems: readonly ProblemDetail[];
  /** What somebody should look at before importing; each has a text. */
  readonly warnings: readonly ProblemDetail[];
}

/**
 * The difference that a file would make. What a row does not carry (`readMembersCsv`) stays as it is; members that the
 * file does not mention stay as well. `today` decides who would leave the roll. O(n) in members and rows.
 */
export function importPlan(known: readonly MemberCity[], file: MembersFile, today: IsoDate): ImportPlan {
  const { problems: limit } = membersCsvLimits;
  const matched = matchedMembers(known, file);
  const planned = matched.map(plannedMember);
  const mentioned = new Set(matched.map((each) => each.known?.id));
  return {
    added: planned.filter(({ before }) => before === null),
    changed: planned.filter(({ before, changes }) => before !== null && changes.length > 0),
    unchanged: planned.filter(({ changes }) => changes.length === 0).length,
    unmentioned: known.filter(({ id }) => !mentioned.has(id)),
    problems: inLineOrder([...file.problems, ...firstProblems(rollProblems(known, planned), limit)]),
    warnings: firstProblems(importWarnings(known, planned, matched, today), limit),
  };
}

function plannedMember({ row, known }: MatchedMember): PlannedMember {
  const after = known === null ? row.city : mergedMember(known, row);
  return { line: row.line, idMade: row.idMade, before: known, after, changes: memberChanges(known, after) };
}

function mergedMember(known: MemberCity, { city, carried }: MatchedMember['row']): MemberCity {
  // The layout of the research names a city by its country; once that was corrected, the file speaks of the old one.
  const elsewhere = !carried.includes('country') && city.country !== known.country;
  const said = carried.filter((field) => !elsewhere || (field !== 'countryName' && field !== 'region'));
  const merged: MemberCity = {
    ...known,
    ...Object.fromEntries(said.map((field) => [field, city[field]])),
  };
  // A list that bears a former name was made before the renaming; taking it over would undo that.
  const older = !carried.includes('formerNames') && known.formerNames.some(({ name }) => name === city.name);
  return older ? { ...merged, name: known.name } : merged;
}

/**
 * What somebody saw before importing: a hash of every change, so that the roll cannot move in between unseen. Compared
 * with itself only, so plain JSON will do: the same plan is built with its members in the same order.
 */
export function importBase({ added, changed }: ImportPlan): string {
  return sha256Hex(JSON.stringify([...added, ...changed].flatMap(({ changes }) => changes)));
}
