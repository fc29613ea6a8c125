import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '#members';

/** The messages of the pages, as the service hands them over. */
export function pageMessages(language: Language): Readonly<Record<string, string>> {
  const folder = join(process.cwd(), 'apps/web/src/i18n/messages', language);
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return Object.assign(
    {},
    ...files.map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as object),
  ) as Record<string, string>;
}
