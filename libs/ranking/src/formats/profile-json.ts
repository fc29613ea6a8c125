import { Problem } from '#problem';
import { profileErrors } from '../profile/profile-errors.ts';
import type { Profile } from '../profile.ts';
import { fileLimits } from './file-limits.ts';
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
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    // Engines name the place differently: by offset, by line, or only the end of the text.
    const line = /line (\d+)/.exec(message)?.[1];
    const offset = /position (\d+)/.exec(message)?.[1];
    const upTo = text.slice(0, offset === undefined ? text.length : Number(offset));
    throw lineProblem(line === undefined ? upTo.split('\n').length : Number(line), 'not-json');
  }
}
