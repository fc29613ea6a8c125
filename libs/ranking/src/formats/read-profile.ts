import type { ProblemDetail } from '#problem';
import type { Profile } from '../profile.ts';
import { preferenceReader, type PreferenceFormat } from './preference-format.ts';
import { profileFromJson } from './profile-json.ts';
import { ProfileCollector } from './profile-collector.ts';

/**
 * The profile that a text holds, and what is odd about it.
 * @throws Problem naming the line of the first mistake.
 */
export function readProfile(
  text: string,
  format: PreferenceFormat,
): { readonly profile: Profile; readonly warnings: readonly ProblemDetail[] } {
  if (format === 'json') return { profile: profileFromJson(text), warnings: [] };
  const collector = new ProfileCollector();
  const reader = preferenceReader(format, collector);
  for (const line of text.split(/\r\n|\n|\r/)) reader.push(line);
  reader.end();
  return { profile: collector.profile(), warnings: collector.warnings };
}
