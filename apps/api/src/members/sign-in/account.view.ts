import type { SecondFactorState } from '#members';
import { GrantView } from '../sign-in.view.ts';

/** What a person sees of their own account. */
export class AccountView {
  label: string;
  email: string;
  /** Language of the mails. */
  language: string;
  /** All roles, also one that sleeps. */
  grants: GrantView[];
  secondFactor: SecondFactorState;
  /** Holds a role in the network, so that passkeys are offered. */
  staff: boolean;
  /** An authenticator app is set up. */
  app: boolean;
  recoveryCodesLeft: number;
  /** How many passkeys there are. */
  passkeys: number;
}

/** Ways to sign in besides mail. */
export class SignInWaysView {
  passkey: boolean;
  /** What the organisation's account is called; null where there is none. */
  oidc: string | null;
}
