import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser';
import type { Passkey } from '../api/account.ts';
import { requestJson } from '../api/request-json.ts';
import type { Session } from '../api/session.ts';

/** Nobody touched the device, or no passkey of ours is on it: browsers do not tell which. */
export class PasskeyCancelled extends Error {}

/** Whether this browser has passkeys at all. */
export const passkeysWorkHere = (): boolean => typeof PublicKeyCredential === 'function';

/** Signs in with a passkey that the browser finds by itself. Throws PasskeyCancelled or ApiProblem. */
export async function signInByPasskey(): Promise<Session> {
  const { startAuthentication } = await import('@simplewebauthn/browser');
  const optionsJSON = await post<PublicKeyCredentialRequestOptionsJSON>('/api/sign-in/passkey/options');
  const response = await startAuthentication({ optionsJSON }).catch(cancelled);
  return post('/api/sign-in/passkey', { response });
}

/** Makes a passkey on this device and adds it under a name. Throws PasskeyCancelled or ApiProblem. */
export async function addPasskey(name: string): Promise<Passkey> {
  const { startRegistration } = await import('@simplewebauthn/browser');
  const optionsJSON = await post<PublicKeyCredentialCreationOptionsJSON>('/api/account/passkeys/options');
  const response = await startRegistration({ optionsJSON }).catch(cancelled);
  return post('/api/account/passkeys', { response, name });
}

// What the browser's own calls take and give is typed by their library, not by our OpenAPI document.
const post = <Answer>(path: string, body?: object): Promise<Answer> =>
  requestJson<Answer>(path, { method: 'POST', ...(body && { body }) });

function cancelled(cause: unknown): never {
  throw new PasskeyCancelled('no passkey', { cause });
}
