import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

// Taken out once: a hot loop in a sandboxed context looks every global up anew.
const { imul } = Math;

/**
 * A stream of pseudo-random numbers that depends on its seed text alone: xoshiro128** (D. Blackman &
 * S. Vigna, ACM TOMS 47(4), 2021) on the first 128 bits of the text's SHA-256. Not for secrets.
 */
export class Generator {
  private readonly state: Int32Array;

  constructor(state: Int32Array) {
    this.state = Int32Array.from(state);
  }

  /** The generator of a seed text; any text will do. */
  static fromText(seed: string): Generator {
    const digest = sha256(utf8ToBytes(seed));
    const bytes = new DataView(digest.buffer, digest.byteOffset, 16);
    return new Generator(Int32Array.from([0, 4, 8, 12], (at) => bytes.getInt32(at)));
  }

  /** The next whole number in 0 … 2³² − 1. */
  uint32(): number {
    const s = this.state;
    const s1 = s[1]!;
    const scrambled = imul(s1, 5);
    const result = imul((scrambled << 7) | (scrambled >>> 25), 9) >>> 0;
    const s2 = s[2]! ^ s[0]!;
    const s3 = s[3]! ^ s1;
    s[1] = s1 ^ s2;
    s[0] = s[0]! ^ s3;
    s[2] = s2 ^ (s1 << 9);
    s[3] = (s3 << 11) | (s3 >>> 21);
    return result;
  }

  /** The next number in the open interval (0, 1): 52 bits, never 0, never 1. */
  unit(): number {
    const high = this.uint32() >>> 6;
    const low = this.uint32() >>> 6;
    return (high * 67108864 + low + 0.5) / 4503599627370496;
  }
}
