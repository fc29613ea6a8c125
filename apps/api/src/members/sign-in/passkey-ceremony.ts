import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import { decodeClientDataJSON } from '@simplewebauthn/server/helpers';
import { Problem } from '#problem';
import type { Passkey, Person } from '#store';
import type { RelyingParty } from './relying-party.ts';

const base64url = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(text, 'base64url'));

/** The challenge that an answer says it answers; refuses what is no answer at all. */
export function challengeIn(response: object): string {
  const { clientDataJSON } = (response as { response?: { clientDataJSON?: unknown } }).response ?? {};
  try {
    const challenge: unknown =
      typeof clientDataJSON === 'string' ? decodeClientDataJSON(clientDataJSON).challenge : null;
    if (typeof challenge === 'string') return challenge;
  } catch {
    // Refused below, as anything else that browsers do not send.
  }
  throw new Problem('invalid', 'passkey-refused');
}

/** What a browser needs to ask for any passkey of ours. */
export async function askForPasskey(party: RelyingParty) {
  return generateAuthenticationOptions({ rpID: party.id, userVerification: 'required' });
}

/** What a browser needs to make a passkey for a person, one that it can find without an address. */
export async function askForNewPasskey(party: RelyingParty, person: Person, known: readonly Passkey[]) {
  return generateRegistrationOptions({
    rpName: 'GNLC Priorities',
    rpID: party.id,
    userID: Uint8Array.from(Buffer.from(person.id)),
    userName: person.email,
    userDisplayName: person.label,
    attestationType: 'none',
    excludeCredentials: known.map(({ id, transports }) => ({ id, transports: [...transports] })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
}

/** The passkey that a browser made in answer to the challenge; refuses what does not prove it. */
export async function newPasskey(
  party: RelyingParty,
  response: object,
  challenge: string,
): Promise<Pick<Passkey, 'id' | 'publicKey' | 'counter' | 'transports'>> {
  const verified = await verifyRegistrationResponse({
    response: response as RegistrationResponseJSON,
    expectedChallenge: challenge,
    expectedOrigin: party.origin,
    expectedRPID: party.id,
    requireUserVerification: true,
  }).catch(refused);
  if (!verified.verified) return refused();
  const { id, publicKey, counter, transports } = verified.registrationInfo.credential;
  return { id, publicKey: base64url(publicKey), counter, transports: transports ?? [] };
}

/**
 * The counter that a device shows in proof of a passkey, in answer to the challenge. Refuses what does not prove it,
 * names another person, or comes from a copy: a counter that does not go on.
 */
export async function provenCounter(
  party: RelyingParty,
  response: object,
  challenge: string,
  passkey: Passkey,
): Promise<number> {
  const { userHandle } = (response as AuthenticationResponseJSON).response;
  if (userHandle && Buffer.from(userHandle, 'base64url').toString() !== passkey.person) return refused();
  const verified = await verifyAuthenticationResponse({
    response: response as AuthenticationResponseJSON,
    expectedChallenge: challenge,
    expectedOrigin: party.origin,
    expectedRPID: party.id,
    credential: {
      id: passkey.id,
      publicKey: bytesOf(passkey.publicKey),
      counter: passkey.counter,
      transports: [...passkey.transports],
    },
    requireUserVerification: true,
  }).catch(refused);
  return verified.verified ? verified.authenticationInfo.newCounter : refused();
}

/** Why it was refused is no news for whoever forged it. */
function refused(): never {
  throw new Problem('invalid', 'passkey-refused');
}
