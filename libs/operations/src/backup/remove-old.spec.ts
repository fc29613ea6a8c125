import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backupName } from './backup-name.ts';
import { removeOld } from './remove-old.ts';

test('keeps the newest, what is no backup, and what is being written', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gnlc-old-'));
  try {
    const names = [1, 2, 3, 4].map((day) => backupName(new Date(Date.UTC(2026, 10, day, 2, 0, 3))));
    const parts = ['.gnlc-now.part', '.gnlc-killed.part'];
    for (const name of [...names, ...parts, 'notes.txt', 'gnlc-old.tar.gz'])
      writeFileSync(join(folder, name), '');
    utimesSync(join(folder, '.gnlc-killed.part'), 0, 0);
    expect(removeOld(folder, 2)).toEqual(names.slice(0, 2));
    const left = [...names.slice(2), '.gnlc-now.part', 'notes.txt', 'gnlc-old.tar.gz'];
    expect(new Set(readdirSync(folder))).toEqual(new Set(left));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
