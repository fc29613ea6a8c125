import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { FrozenProfile } from './frozen-profile.ts';

/**
 * The bytes of the preferences in [from, to): for each of them its weight (eight bytes) and its stratum (two),
 * then two for every margin, all little-endian; then its places and the ratings of every scale, m bytes each;
 * and at the end the ids as a JSON list in UTF-8. Column after column, so that like stands beside like.
 */
export function shardBytes(frozen: FrozenProfile, from: number, to: number): Uint8Array {
  const { m, margins } = frozen;
  const n = to - from;
  const tables = [frozen.places, ...Object.values(frozen.ratings)];
  const ids = utf8ToBytes(JSON.stringify(frozen.ids.slice(from, to)));
  const bytes = new Uint8Array(columnBytes(n, margins.length) + tables.length * n * m + ids.length);
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (let c = from; c < to; c++, at += 8) view.setFloat64(at, frozen.weights[c]!, true);
  for (const of of [frozen.stratum, ...margins.map((margin) => margin.of)])
    for (let c = from; c < to; c++, at += 2) view.setUint16(at, of[c]!, true);
  for (const table of tables) {
    bytes.set(table.subarray(from * m, to * m), at);
    at += n * m;
  }
  bytes.set(ids, at);
  return bytes;
}

/** Where a shard's preferences are put: arrays that are long enough from `at` on. */
export interface ShardTarget extends Pick<FrozenProfile, 'm' | 'weights' | 'stratum' | 'places'> {
  readonly margins: readonly Uint16Array[];
  readonly ratings: readonly Uint8Array[];
  /** Null where nobody asks whose they are: to read names is a good part of the work. */
  readonly ids: string[] | null;
}

/** Puts the n preferences of {@link shardBytes} into arrays, the first of them at row `at`. */
export function readShard(bytes: Uint8Array, n: number, at: number, target: ShardTarget): void {
  const { m, margins } = target;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let from = 0;
  for (let c = 0; c < n; c++, from += 8) target.weights[at + c] = view.getFloat64(from, true);
  for (const of of [target.stratum, ...margins])
    for (let c = 0; c < n; c++, from += 2) of[at + c] = view.getUint16(from, true);
  for (const table of [target.places, ...target.ratings]) {
    table.set(bytes.subarray(from, from + n * m), at * m);
    from += n * m;
  }
  if (!target.ids) return;
  const ids = JSON.parse(new TextDecoder().decode(bytes.subarray(from))) as readonly string[];
  for (const id of ids) target.ids.push(id);
}

function columnBytes(n: number, margins: number): number {
  return n * (8 + 2 * (1 + margins));
}
