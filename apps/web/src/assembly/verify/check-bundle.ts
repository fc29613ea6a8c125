import { unzipBundle } from '#archive';
import { bundleChecks, bundleSignatures, validSignature } from '#assembly';
import type { Check, SignatureClaim } from '#assembly';
import { rank } from '#ranking';

/**
 * Every numbered check on an archive, in this browser alone. Signatures are checked by the browser's own Ed25519 where it
 * has one, many times as fast as pure code.
 *
 * @throws Problem for what is no bundle, or unpacks to more than a bundle does
 */
export async function checkBundle(archive: Uint8Array, older: Uint8Array | null): Promise<readonly Check[]> {
  const files = unzipBundle(archive);
  const before = older === null ? null : unzipBundle(older);
  const valid = await validOf(bundleSignatures(files));
  const isValid = (claim: Pick<SignatureClaim, 'key' | 'text' | 'signature'>): boolean =>
    valid === null ? validSignature(claim) : valid.has(nameOf(claim));
  return bundleChecks(files, { rank, older: before, isValid });
}

type PublicKey = Awaited<ReturnType<typeof crypto.subtle.importKey>>;

const nameOf = ({ key, text, signature }: Pick<SignatureClaim, 'key' | 'text' | 'signature'>): string =>
  `${key} ${signature} ${text}`;

/** The claims that hold; null where the browser has no Ed25519 of its own. */
async function validOf(claims: readonly SignatureClaim[]): Promise<ReadonlySet<string> | null> {
  try {
    const keys = new Map<string, Promise<PublicKey>>();
    const keyOf = (key: string): Promise<PublicKey> => {
      const known =
        keys.get(key) ?? crypto.subtle.importKey('raw', bytesOf(key), 'Ed25519', false, ['verify']);
      keys.set(key, known);
      return known;
    };
    // Tried once where nothing is at stake: a browser without it throws here.
    await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify']);
    const valid = new Set<string>();
    const check = async (claim: SignatureClaim): Promise<void> => {
      const text = new TextEncoder().encode(claim.text);
      const key = await keyOf(claim.key).catch(() => null);
      if (key !== null && (await crypto.subtle.verify('Ed25519', key, bytesOf(claim.signature), text)))
        valid.add(nameOf(claim));
    };
    await Promise.all(claims.map(check));
    return valid;
  } catch {
    return null;
  }
}

function bytesOf(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length: hex.length / 2 }, (_, at) =>
    Number.parseInt(hex.slice(2 * at, 2 * at + 2), 16),
  );
}
