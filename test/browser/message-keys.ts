import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = 'apps/web/src/i18n/messages/en';

/** The key of every text of the interface: none of them may stand on a page. */
export const messageKeys: readonly string[] = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .flatMap((file) => Object.keys(JSON.parse(readFileSync(join(folder, file), 'utf8')) as object));
