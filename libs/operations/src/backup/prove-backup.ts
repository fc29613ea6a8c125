import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { embeddedServer } from '#store';
import type { BackupProof } from './backup-contents.ts';
import { takeIn } from './take-in.ts';

/** Nothing of it is kept: it need not survive a power cut, and takes little memory beside a service that runs. */
const passing = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_connections: '20',
  shared_buffers: '32MB',
};

/**
 * Restores a backup into a PostgreSQL of its own, which is thrown away afterwards, and recomputes it.
 * @throws StartError where it does not give back what was saved
 */
export async function proveBackup(path: string): Promise<BackupProof> {
  const folder = mkdtempSync(join(tmpdir(), 'gnlc-proof-'));
  // The server's own user has to pass when we are root; it shows nobody what is below.
  chmodSync(folder, 0o711);
  try {
    const server = await embeddedServer(folder, () => undefined, passing);
    try {
      return await takeIn(path, server.ownerUrl);
    } finally {
      await server.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
