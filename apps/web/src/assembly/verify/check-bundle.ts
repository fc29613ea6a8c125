import { unzipBundle } from '#archive';
import { bundleChecks, bundleSignatures, checkedSignatures, validSignature } from '#assembly';
import type { Check, SignatureClaim, SignatureTest } from '#assembly';
import { rank } from '#ranking';

/**
 * Every numbered check on an archive, in this browser alone.
 *
 * @throws Problem for what is no bundle, or unpacks to more than a bundle does
 */
export async function checkBundle(archive: Uint8Array, older: Uint8Array | null): Promise<readonly Check[]> {
  const files = unzipBundle(archive);
  const before = older === null ? null : unzipBundle(older);
  return bundleChecks(files, {
    rank,
    older: before,
    isValid: await browserSignatures(bundleSignatures(files)),
  });
}

type PublicKey = Awaited<ReturnType<typeof crypto.subtle.importKey>>;

/** Which of these signatures hold, by the browser's own Ed25519 where it has one, otherwise by pure code. */
export async function browserSignatures(
  claims: readonly Pick<SignatureClaim, 'key' | 'text' | 'signature'>[],
): Promise<SignatureTest> {
  const keys = new Map<string, Promise<PublicKey>>();
  const keyOf = (key: string): Promise<PublicKey> => {
    const known = keys.get(key) ?? crypto.subtle.importKey('raw', bytesOf(key), 'Ed25519', false, ['verify']);
    keys.set(key, known);
    return known;
  };
  try {
    // Tried once where nothing is at stake: a browser without it throws here.
    await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify']);
    return await checkedSignatures(claims, async ({ key, text, signature }) => {
      const object = await keyOf(key).catch(() => null);
      if (object === null) return false;
      return crypto.subtle.verify('Ed25519', object, bytesOf(signature), new TextEncoder().encode(text));
    });
  } catch {
    return validSignature;
  }
}

function bytesOf(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length: hex.length / 2 }, (_, at) =>
    Number.parseInt(hex.slice(2 * at, 2 * at + 2), 16),
  );
}
