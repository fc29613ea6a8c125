/** The settings that a round's ranking is bound to. */
export class SignedSettingsView {
  round: string;
  /** 1, 2, 3 …; the highest one counts. */
  version: number;
  /** `RankingSettings` of the engine. */
  settings: Record<string, unknown>;
  minimumAnswers: number;
  /** SHA-256 of the canonical document, hex. */
  hash: string;
  signedAt: string;
  /** As the pages name that person; null for the system, and for the public. */
  signedBy: string | null;
}

/** What would be signed as things stand, and what is. */
export class RoundSettingsView {
  signed: SignedSettingsView | null;
  /** The usual settings, to start from. */
  usual: Record<string, unknown>;
}
