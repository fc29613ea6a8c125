/** A change of signed settings after a round had opened, as everyone may read it: no person stands in it. */
export interface SettingsChangeNote {
  /** When a second person agreed and the change began to count. Instant, ISO 8601 in UTC. */
  readonly at: string;
  readonly reason: string;
  /** SHA-256 of the settings from then on. */
  readonly settingsHash: string;
}
