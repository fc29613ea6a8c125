/** What an authenticator app needs; shown once. */
export class AppSecretView {
  /** In base32, to be typed. */
  secret: string;
  /** `otpauth://` address, to be scanned. */
  uri: string;
}

export class RecoveryCodesView {
  /** Each works once; shown once. */
  codes: string[];
}
