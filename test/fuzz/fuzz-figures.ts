import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fuzzSeed } from './fuzz-settings.ts';

const file = 'out/bench/fuzz.json';

/** Keeps the figures of one part of the suite beside those of the others. */
export function keepFigures(part: string, figures: Readonly<Record<string, unknown>>): void {
  mkdirSync('out/bench', { recursive: true });
  let known: Record<string, unknown> = {};
  try {
    known = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  } catch {
    // The first part of the first run.
  }
  writeFileSync(file, `${JSON.stringify({ ...known, [part]: { seed: fuzzSeed, ...figures } }, null, 2)}\n`);
}
