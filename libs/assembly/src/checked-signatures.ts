import type { SignatureClaim, SignatureTest } from './signature-claims.ts';
import { isSoundKey, validSignature } from './valid-signature.ts';

type Signed = Pick<SignatureClaim, 'key' | 'text' | 'signature'>;

/** Half a second of pure code on a phone. */
const mostWrong = 100;

const nameOf = ({ key, text, signature }: Signed): string => `${key} ${signature} ${text}`;

/**
 * Which signatures hold, by a platform's own Ed25519, many times as fast as pure code, and with its verdicts.
 * Platforms leave the cofactor out and take keys that have signed everything (Chalkias, Garillot, Nikolaenko 2020, "Taming
 * the many EdDSAs"): keys are looked at first, and what the platform refuses is asked again of pure code. That ends when
 * {@link mostWrong} were wrong there too: a record with so many is refused, and shall not take long to be.
 *
 * @param claims checked now; others are not known to the test that is given
 * @param quick the platform's verdict on one of them
 */
export async function checkedSignatures(
  claims: readonly Signed[],
  quick: (claim: Signed) => Promise<boolean>,
): Promise<SignatureTest> {
  const sound = new Map([...new Set(claims.map(({ key }) => key))].map((key) => [key, isSoundKey(key)]));
  const asked = claims.filter(({ key }) => sound.get(key));
  const said = await Promise.all(asked.map(quick));
  const refused = asked.filter((_, index) => !said[index]);
  const valid = new Set(asked.filter((_, index) => said[index]).map(nameOf));
  let wrong = 0;
  for (const claim of refused) {
    if (wrong >= mostWrong) break;
    if (validSignature(claim)) valid.add(nameOf(claim));
    else wrong += 1;
  }
  return (claim) => valid.has(nameOf(claim));
}
