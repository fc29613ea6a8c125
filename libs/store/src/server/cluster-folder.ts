import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFolder, systemFolder } from './postgres-binaries.ts';
import { canReach } from './unprivileged-account.ts';
import type { Account } from './unprivileged-account.ts';

/**
 * Folder of the database files: `<home>/cluster`; where the server's own user cannot reach that
 * (a checkout below /root), a folder of its own below /var/lib, which `<home>/elsewhere` names.
 */
export function clusterFolder(home: string, account: Account | null, say: (message: string) => void): string {
  const note = join(home, 'elsewhere');
  if (existsSync(note)) return readFileSync(note, 'utf8');
  const folder = join(home, 'cluster');
  if (account === null || canReach(home, account)) return folder;
  const elsewhere = join(systemFolder, `cluster-${randomBytes(6).toString('hex')}`);
  say(
    `The user "${account.name}", as whom PostgreSQL runs, cannot reach ${home}: the database files are in ${elsewhere}. ` +
      'To have them elsewhere, set DATA_DIR to a folder that every user may enter.',
  );
  openFolder(systemFolder);
  writeFileSync(note, elsewhere, { mode: 0o600 });
  return elsewhere;
}
