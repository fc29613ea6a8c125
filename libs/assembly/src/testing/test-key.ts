import { ed25519 } from '@noble/curves/ed25519.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { sha256Hex } from '#canonical';

/** A key pair that a name stands for, the same in every run. */
export interface TestKey {
  readonly key: string;
  readonly sign: (text: string) => string;
}

/** The key of a device or a witness of that name. */
export function testKey(name: string): TestKey {
  const seed = hexToBytes(sha256Hex(`key of ${name}`));
  return {
    key: bytesToHex(ed25519.getPublicKey(seed)),
    sign: (text) => bytesToHex(ed25519.sign(utf8ToBytes(text), seed)),
  };
}
