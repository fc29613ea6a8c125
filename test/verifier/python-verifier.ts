import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Check } from '#assembly';

const script = join(process.cwd(), 'test/verifier/verify.py');

/** Why the second verifier cannot run here; null when it can. */
export function whyNoPython(): string | null {
  const { status, stdout, stderr, error } = spawnSync('python3', ['--version'], { encoding: 'utf8' });
  if (error !== undefined || status !== 0) return 'there is no python3 on this machine';
  const [, minor = '0'] = /Python 3\.(\d+)/.exec(`${stdout}${stderr}`) ?? [];
  return Number(minor) >= 8 ? null : `${stdout.trim()} is too old; 3.8 is needed`;
}

/** What the verifier of the Python standard library says of an archive, and how it ended. */
export function pythonChecks(
  archive: Uint8Array,
  older: Uint8Array | null = null,
): { readonly code: number | null; readonly checks: readonly Check[]; readonly refused: string | null } {
  const folder = mkdtempSync(join(tmpdir(), 'gnlc-verify-'));
  try {
    const file = join(folder, 'bundle.zip');
    writeFileSync(file, archive);
    const against = older === null ? [] : ['--against', join(folder, 'older.zip')];
    if (older !== null) writeFileSync(against[1]!, older);
    const { status, stdout, stderr } = spawnSync('python3', ['-B', script, file, '--json', ...against], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    if (stdout === '') throw new Error(stderr);
    const said = JSON.parse(stdout) as readonly Check[] | { readonly refused: string };
    return 'refused' in said
      ? { code: status, checks: [], refused: said.refused }
      : { code: status, checks: said, refused: null };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
