// Makes the secrets that docker-compose.yml mounts, where they are missing: node scripts/make-secrets.mjs
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './fingerprint.mjs';

const folder = join(root, 'secrets');
if (existsSync(folder)) {
  process.stdout.write('secrets/ exists and is left as it is\n');
} else {
  const password = () => randomBytes(24).toString('base64url');
  const [superuser, owner, app] = [password(), password(), password()];
  // The folder is closed to others; the files are open because containers read them as users of their own.
  mkdirSync(folder, { mode: 0o700 });
  const files = {
    'superuser-password': superuser,
    'owner-password': owner,
    'app-password': app,
    'database-owner-url': `postgres://gnlc_owner:${owner}@postgres:5432/gnlc`,
    'database-url': `postgres://gnlc_app:${app}@postgres:5432/gnlc`,
    // Empty: mails are kept. With a mail server: smtp://user:password@host:587
    'smtp-url': '',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text, { mode: 0o644 });
  process.stdout.write('secrets/ made; put the address of your mail server into secrets/smtp-url\n');
}
