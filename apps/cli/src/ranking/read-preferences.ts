import { readFile } from 'node:fs/promises';
import type { ProblemDetail } from '#problem';
import {
  fileLimits,
  preferenceFormat,
  preferenceReader,
  ProfileCollector,
  profileFromJson,
  type LineReader,
  type Profile,
} from '#ranking';
import { readLines } from './read-lines.ts';

/** The profile in a file, read line by line (JSON in one piece), and what is odd about it. */
export async function readPreferences(
  path: string,
): Promise<{ readonly profile: Profile; readonly warnings: readonly ProblemDetail[] }> {
  if (path.toLowerCase().endsWith('.json'))
    return { profile: profileFromJson(await readFile(path, 'utf8')), warnings: [] };
  const collector = new ProfileCollector();
  let reader: LineReader | undefined;
  let jsonLines: string[] | undefined;
  await readLines(path, (line) => {
    if (!reader && !jsonLines) {
      const format = preferenceFormat(path, line);
      if (format === 'json') jsonLines = [];
      else reader = preferenceReader(format, collector);
    }
    if (jsonLines) jsonLines.push(line);
    else reader!.push(line);
  });
  if (jsonLines) return { profile: profileFromJson(jsonLines.join('\n')), warnings: [] };
  reader ??= preferenceReader(preferenceFormat(path, '') === 'preflib' ? 'preflib' : 'csv', collector);
  reader.end();
  return { profile: collector.profile(), warnings: collector.warnings.slice(0, fileLimits.warnings) };
}
