import type { InterfaceLanguage } from '#members';
import { answered, client } from './client.ts';
import type { components } from './schema.d.ts';

type Schemas = components['schemas'];
export type Account = Schemas['AccountView'];
export type OwnSession = Schemas['OwnSessionView'];
export type Passkey = Schemas['PasskeyView'];
export type AppSecret = Schemas['AppSecretView'];

/** Ways to sign in besides mail. */
export const readSignInWays = (): Promise<Schemas['SignInWaysView']> =>
  answered(client.GET('/api/sign-in/ways'));
/** One's own account. */
export const readAccount = (): Promise<Account> => answered(client.GET('/api/account'));
export const chooseMailLanguage = (language: InterfaceLanguage): Promise<unknown> =>
  answered(client.PUT('/api/account/language', { body: { language } }));

/** One's own sessions, the one used last first. */
export const readSessions = (): Promise<OwnSession[]> => answered(client.GET('/api/sessions'));
export const endSession = (session: string): Promise<unknown> =>
  answered(client.DELETE('/api/sessions/{session}', { params: { path: { session } } }));
export const endOtherSessions = (): Promise<Schemas['EndedView']> =>
  answered(client.POST('/api/sessions/end-others'));

export const readPasskeys = (): Promise<Passkey[]> => answered(client.GET('/api/account/passkeys'));
export const renamePasskey = (passkey: string, name: string): Promise<unknown> =>
  answered(client.PUT('/api/account/passkeys/{passkey}', { params: { path: { passkey } }, body: { name } }));
export const removePasskey = (passkey: string): Promise<unknown> =>
  answered(client.DELETE('/api/account/passkeys/{passkey}', { params: { path: { passkey } } }));

/** A new secret for an authenticator app; shown once. */
export const offerApp = (): Promise<AppSecret> => answered(client.POST('/api/account/app'));
/** Confirms the app by its first code; brings the recovery codes, shown once. */
export const confirmApp = (code: string): Promise<Schemas['RecoveryCodesView']> =>
  answered(client.POST('/api/account/app/confirm', { body: { code } }));
export const removeApp = (): Promise<unknown> => answered(client.DELETE('/api/account/app'));
export const newRecoveryCodes = (): Promise<Schemas['RecoveryCodesView']> =>
  answered(client.POST('/api/account/recovery-codes'));
/** Gives the second factor in this session: a code of the app or a recovery code. */
export const giveSecondFactor = (code: string): Promise<unknown> =>
  answered(client.POST('/api/sign-in/second-factor', { body: { code } }));
