/** One of a person's passkeys. */
export class PasskeyView {
  /** Credential id, base64url. */
  id: string;
  name: string;
  createdAt: string;
  /** Null: not yet. */
  usedAt: string | null;
}
