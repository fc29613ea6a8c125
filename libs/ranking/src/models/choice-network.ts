import type { Choice } from './choice.ts';

/**
 * Whether the maximum-likelihood estimate is finite (L. R. Ford 1957): however the items are split in two, one
 * of each part was chosen over, or with, one of the other. Cost O(size of the choices + m³).
 */
export function hasFiniteEstimate(choices: readonly Choice[], m: number): boolean {
  const over = new Uint8Array(m * m);
  for (const { from, chosen } of choices) for (const i of chosen) for (const j of from) over[i * m + j] = 1;
  const forward = reached(0, m, (i, j) => over[i * m + j] === 1);
  const back = reached(0, m, (i, j) => over[j * m + i] === 1);
  return forward.every((flag, i) => flag === 1 && back[i] === 1);
}

/** m flags: 1 for the items that choices join with one item, directly or through others. */
export function joinedWith(item: number, choices: readonly Choice[], m: number): Uint8Array {
  const together = new Uint8Array(m * m);
  for (const { from, chosen } of choices) {
    for (const i of chosen) for (const j of from) together[i * m + j] = together[j * m + i] = 1;
  }
  return reached(item, m, (i, j) => together[i * m + j] === 1);
}

function reached(start: number, m: number, leads: (i: number, j: number) => boolean): Uint8Array {
  const flags = new Uint8Array(m);
  flags[start] = 1;
  const waiting = [start];
  for (let i = waiting.pop(); i !== undefined; i = waiting.pop()) {
    for (let j = 0; j < m; j++) {
      if (flags[j] === 1 || !leads(i, j)) continue;
      flags[j] = 1;
      waiting.push(j);
    }
  }
  return flags;
}
