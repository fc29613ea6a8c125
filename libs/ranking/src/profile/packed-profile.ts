/** The most preferences of one shard: counted in a tenth of a second, against which fetching it weighs little. */
export const shardSize = 50_000;

/** More preferences than this are frozen as packed shards instead of one text. */
export const mostInOneText = 5_000;

/** What a packed profile says of itself: all of it but its preferences, which lie in the shards. */
export interface PackedHead {
  readonly format: 'gnlc-packed/1';
  readonly areas: readonly { readonly id: string; readonly label: string }[];
  readonly strata: readonly { readonly id: string; readonly members: number }[];
  readonly margins: readonly {
    readonly id: string;
    readonly categories: readonly { readonly id: string; readonly members: number }[];
  }[];
  /** Names of the rating scales, sorted. */
  readonly scales: readonly string[];
  readonly preferences: number;
  /** SHA-256 of the profile's canonical form: the same whether it is packed or not. */
  readonly hash: string;
  /** In canonical order of the preferences; `hash` is the SHA-256 of the shard's bytes. */
  readonly shards: readonly { readonly preferences: number; readonly hash: string }[];
  /** SHA-256 of the canonical JSON of all the rest: the hash of the shards' hashes. */
  readonly root: string;
}

/** A frozen profile in shards: the same preferences in the same order as the typed arrays of the whole. */
export interface PackedProfile {
  readonly head: PackedHead;
  readonly shards: readonly Uint8Array[];
}
