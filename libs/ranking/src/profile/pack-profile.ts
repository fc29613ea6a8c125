import { canonicalJson, sha256Hex } from '#canonical';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { FrozenProfile } from './frozen-profile.ts';
import { shardSize, type PackedHead, type PackedProfile } from './packed-profile.ts';
import { shardBytes } from './shard-bytes.ts';

/**
 * A frozen profile as packed shards of at most `size` preferences each, in canonical order, under a hash of
 * hashes. The same profile gives the same bytes. Cost O(n·m).
 */
export function packProfile(frozen: FrozenProfile, size = shardSize): PackedProfile {
  const shards: Uint8Array[] = [];
  for (let from = 0; from < frozen.n; from += size)
    shards.push(shardBytes(frozen, from, Math.min(frozen.n, from + size)));
  const rest: Omit<PackedHead, 'root'> = {
    format: 'gnlc-packed/1',
    areas: frozen.areas,
    strata: frozen.strata,
    margins: frozen.margins.map(({ id, categories }) => ({ id, categories })),
    scales: Object.keys(frozen.ratings),
    preferences: frozen.n,
    hash: frozen.hash,
    shards: shards.map((bytes, k) => ({
      preferences: Math.min(size, frozen.n - k * size),
      hash: bytesToHex(sha256(bytes)),
    })),
  };
  return { head: { ...rest, root: sha256Hex(canonicalJson(rest)) }, shards };
}
