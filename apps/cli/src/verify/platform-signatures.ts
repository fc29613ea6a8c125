import type { SignatureClaim, SignatureTest } from '#assembly';
import { BallotSignatures } from '../../../api/src/assembly/ballot-signatures.ts';

const nameOf = ({ key, text, signature }: Pick<SignatureClaim, 'key' | 'text' | 'signature'>): string =>
  `${key} ${signature} ${text}`;

/** Checks signatures by Node's own Ed25519, on all cores; a key is read once. Gives which of them hold. */
export async function platformSignatures(claims: readonly SignatureClaim[]): Promise<SignatureTest> {
  const signatures = new BallotSignatures();
  const valid = new Set<string>();
  await Promise.all(
    claims.map(async (claim) => {
      if (await signatures.validText(claim.key, claim.text, claim.signature)) valid.add(nameOf(claim));
    }),
  );
  return (claim) => valid.has(nameOf(claim));
}
