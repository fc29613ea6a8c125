import { canonicalJson, sha256Hex } from '#canonical';
import type { Plan } from './plan.ts';

/** SHA-256 (hex) of a plan's canonical JSON: the hash of `plan.json` in the bundle. */
export function planHash(plan: Plan): string {
  return sha256Hex(canonicalJson(plan));
}
