import { Problem } from '#problem';
import { profileErrors } from '../profile/profile-errors.ts';
import type { Profile } from '../profile.ts';
import { fileLimits } from './file-limits.ts';
import { jsonErrorLine } from './json-error-line.ts';
import { lineProblem } from './line-problem.ts';
import { profileShapeErrors } from './profile-shape-errors.ts';

/**
 * The profile in the service's JSON (`areas`, `strata`, `preferences` as in {@link Profile}).
 * @throws Problem `invalid` / `file-invalid` naming the line where it is no JSON, or the JSON pointers of
 * what is no profile.
 */
export function profileFromJson(text: string): Profile {
  if (text.length > fileLimits.json)
    throw new Problem('too-large', 'file-too-large', { limit: fileLimits.json });
  const value = parsed(text);
  const misshapen = profileShapeErrors(value);
  if (misshapen.length > 0)
    throw new Problem('invalid', 'file-invalid', { errors: misshapen.length }, misshapen);
  const profile = value as Profile;
  const errors = profileErrors(profile);
  if (errors.length > 0) throw new Problem('invalid', 'file-invalid', { errors: errors.length }, errors);
  return profile;
}

/** The profile as JSON, two spaces deep. */
export function profileToJson(profile: Profile): string {
  return `${JSON.stringify(profile, null, 2)}\n`;
}

function parsed(text: string): unknown {
  const plain = text.replace(/^\uFEFF/, '');
  try {
    return JSON.parse(plain);
  } catch {
    throw lineProblem(jsonErrorLine(plain), 'not-json');
  }
}
