import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { Problem } from '#problem';
import type { FrozenProfile } from './frozen-profile.ts';
import type { PackedHead } from './packed-profile.ts';
import { readShard } from './shard-bytes.ts';

/** A shard with its number in the head. */
export interface NumberedShard {
  readonly number: number;
  readonly bytes: Uint8Array;
}

/**
 * The preferences of these shards, in their order, as a frozen profile; with all shards of the head it is the
 * one that was packed. Its hash is that of the whole. Without `named` it has no ids: who counts asks for none.
 * Cost O(n·m).
 * @throws Problem `invalid` / `shard-altered` where the bytes are not those that the head speaks of.
 */
export function unpackProfile(
  head: PackedHead,
  shards: readonly NumberedShard[],
  named = true,
): FrozenProfile {
  const m = head.areas.length;
  const n = shards.reduce((sum, { number }) => sum + (head.shards[number]?.preferences ?? 0), 0);
  const table = (): Uint8Array => new Uint8Array(n * m);
  const target = {
    m,
    weights: new Float64Array(n),
    stratum: new Uint16Array(n),
    places: table(),
    margins: head.margins.map(() => new Uint16Array(n)),
    ratings: head.scales.map(table),
    ids: named ? ([] as string[]) : null,
  };
  let at = 0;
  for (const { number, bytes } of shards) {
    const known = head.shards[number];
    if (known?.hash !== bytesToHex(sha256(bytes))) throw new Problem('invalid', 'shard-altered', { number });
    readShard(bytes, known.preferences, at, target);
    at += known.preferences;
  }
  return {
    areas: head.areas,
    strata: head.strata,
    m,
    n,
    places: target.places,
    weights: target.weights,
    stratum: target.stratum,
    ids: target.ids ?? [],
    margins: head.margins.map((margin, k) => ({ ...margin, of: target.margins[k]! })),
    ratings: Object.fromEntries(head.scales.map((scale, k) => [scale, target.ratings[k]!])),
    hash: head.hash,
  };
}
