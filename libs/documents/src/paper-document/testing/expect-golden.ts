import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Tells a text from its golden file below the folder; `UPDATE_GOLDEN=1` writes it, to be read before it is committed. */
export function expectGolden(folder: string, name: string, text: string): void {
  const golden = join(process.cwd(), folder);
  const file = join(golden, `${name}.txt`);
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(golden, { recursive: true });
    writeFileSync(file, text);
  }
  expect(text).toBe(readFileSync(file, 'utf8'));
}
