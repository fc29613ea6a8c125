import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot, readConfig } from '#config';
import { createApp } from './http/create-app.ts';
import { openApiText } from './http/openapi-document.ts';

/** Writes docs/openapi.json from the build; with --check only says whether it is up to date. */
const file = join(packageRoot, 'docs/openapi.json');
const app = await createApp({
  config: readConfig({}),
  servingUrl: 'postgres://nobody@localhost/none',
  workers: false,
  chatty: false,
});
const text = openApiText(app);
if (process.argv.includes('--check')) {
  const same = readFileSync(file, 'utf8') === text;
  if (!same) process.stderr.write('docs/openapi.json is not what the controllers say: npm run api:types\n');
  process.exit(same ? 0 : 1);
}
writeFileSync(file, text);
process.exit(0);
