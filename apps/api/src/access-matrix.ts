import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot, readConfig } from '#config';
import { accessText } from './http/access-document.ts';
import { createApp } from './http/create-app.ts';
import { endpointsOf } from './http/endpoints.ts';

/** Writes docs/access.md from the build; with --check only says whether it is up to date. */
const file = join(packageRoot, 'docs/access.md');
const app = await createApp({
  config: readConfig({}),
  servingUrl: 'postgres://nobody@localhost/none',
  workers: false,
  chatty: false,
});
const text = accessText(endpointsOf(app));
if (process.argv.includes('--check')) {
  const same = existsSync(file) && readFileSync(file, 'utf8') === text;
  if (!same) process.stderr.write('docs/access.md is not what the controllers say: npm run access:matrix\n');
  process.exit(same ? 0 : 1);
}
writeFileSync(file, text);
process.exit(0);
