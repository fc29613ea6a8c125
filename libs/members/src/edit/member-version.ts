import { canonicalJson, sha256Hex } from '#canonical';
import type { MemberCity } from '../member-city.ts';

/** Sixteen hex digits that stand for a member as it is; whoever changes it says which version they saw. */
export function memberVersion(member: MemberCity): string {
  return sha256Hex(canonicalJson(member)).slice(0, 16);
}
