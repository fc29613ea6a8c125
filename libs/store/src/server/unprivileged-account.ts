import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Problem } from '#problem';

/** A user of this machine to run the server as. */
export interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/** PostgreSQL refuses to run as root: then it runs as `postgres` or `nobody`; null when we are not root. */
export function unprivilegedAccount(): Account | null {
  if (process.getuid?.() !== 0) return null;
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));
  const account = ['postgres', 'nobody'].flatMap((name) => users.find((user) => user.name === name) ?? [])[0];
  if (!account) throw new Problem('unavailable', 'postgres-needs-user');
  return account;
}

/** Whether the account can reach a folder: every folder above it must let others pass. */
export function canReach(folder: string, { uid, gid }: Account): boolean {
  return (
    spawnSync('/bin/sh', ['-c', 'test -x "$0"', folder], { uid, gid, cwd: '/', stdio: 'ignore' }).status === 0
  );
}
