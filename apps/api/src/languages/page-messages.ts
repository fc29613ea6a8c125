import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '#config';
import type { Language } from '#members';

// The very files that the pages are built from: a copy could fall behind them.
const folder = join(packageRoot, 'apps/web/src/i18n/messages');

/** A message of the pages in one language; `area` is the file that it stands in. */
export interface PageMessage {
  readonly area: string;
  readonly key: string;
  readonly text: string;
}

/** Every message of the pages in a built-in language, by file, in the order of the files. */
export function pageMessages(language: Language): readonly PageMessage[] {
  const files = readdirSync(join(folder, language)).filter((file) => file.endsWith('.json'));
  return files.sort().flatMap((file) => {
    const messages = JSON.parse(readFileSync(join(folder, language, file), 'utf8')) as Record<string, string>;
    return Object.entries(messages).map(([key, text]) => ({ area: file.replace('.json', ''), key, text }));
  });
}
