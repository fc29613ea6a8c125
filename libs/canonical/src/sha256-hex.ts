import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Node's own, where there is one: a tenth of the effort for what is hashed with every request. */
const native = (
  globalThis as {
    readonly process?: { getBuiltinModule?(name: 'node:crypto'): typeof import('node:crypto') };
  }
).process?.getBuiltinModule?.('node:crypto');

/** SHA-256 as 64 lower-case hex digits; a text is hashed as its UTF-8 bytes. */
export function sha256Hex(content: string | Uint8Array): string {
  return native ? native.createHash('sha256').update(content).digest('hex') : portableSha256Hex(content);
}

/** The same in plain JavaScript, for browsers: theirs is asynchronous, and only for secure pages. */
export function portableSha256Hex(content: string | Uint8Array): string {
  return bytesToHex(sha256(typeof content === 'string' ? utf8ToBytes(content) : content));
}
