import { deflateRawSync, inflateRawSync } from 'node:zlib';

/**
 * A shard in the form in which it is kept: deflated at the quickest level. The places of many answers are like each other,
 * so that a third is left to carry from the database to the thread that counts it.
 */
export function deflatedShard(shard: Uint8Array): Uint8Array {
  return deflateRawSync(shard, { level: 1 });
}

/** The bytes of a shard that {@link deflatedShard} made smaller. Others come back as they are: their hash tells that they were altered. */
export function inflatedShard(kept: Uint8Array): Uint8Array {
  try {
    return inflateRawSync(kept);
  } catch {
    return kept;
  }
}
