import { ed25519 } from '@noble/curves/ed25519.js';
import { hexOf } from './hex.ts';

/** A key pair where the browser knows no Ed25519 of its own; only then this part is loaded. */
export function pureKey(): { readonly publicKey: string; readonly privateKey: Uint8Array<ArrayBuffer> } {
  const privateKey = crypto.getRandomValues(new Uint8Array(32));
  return { publicKey: hexOf(ed25519.getPublicKey(privateKey)), privateKey };
}

/** The signature over bytes, 128 hex digits. */
export function pureSignature(bytes: Uint8Array, privateKey: Uint8Array): string {
  return hexOf(ed25519.sign(bytes, privateKey));
}
