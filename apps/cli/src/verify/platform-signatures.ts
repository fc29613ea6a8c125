import { checkedSignatures } from '#assembly';
import type { SignatureClaim, SignatureTest } from '#assembly';
import { BallotSignatures } from '../../../api/src/assembly/ballot-signatures.ts';

/** Checks signatures by Node's own Ed25519, on all cores; a key is read once. Gives which of them hold. */
export function platformSignatures(
  claims: readonly Pick<SignatureClaim, 'key' | 'text' | 'signature'>[],
): Promise<SignatureTest> {
  const signatures = new BallotSignatures();
  return checkedSignatures(claims, ({ key, text, signature }) => signatures.validText(key, text, signature));
}
