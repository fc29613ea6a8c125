/** What somebody does, as the audit log names it: never a text that was sent, never an address. */
export interface Act {
  /** What was called: `MemberFiles.importCsv`, `sign-in.begin`. */
  readonly operation: string;
  /** HTTP method and route pattern, `POST /api/members/import`; null where no request asked for it. */
  readonly route: string | null;
  /** Ids of what it is about, by name. */
  readonly subject: Readonly<Record<string, string>>;
  /** Roles with which it is done, see `actingRoles`. */
  readonly roles: readonly string[];
  /** Id of the request, as refusals name it; null where there was none. */
  readonly request: string | null;
}

/** Whether it was done, or refused and with which code. */
export type AuditOutcome = 'done' | 'refused';

/** One line of who did what. */
export interface AuditEntry extends Act {
  /** Counts up in the order of writing; numbers may be missing where a write was rolled back. */
  readonly id: number;
  /** Instant, ISO 8601 in UTC, to the millisecond. */
  readonly at: string;
  readonly actor: 'person' | 'system' | 'public';
  /** The person's id; null for the system and the public. */
  readonly person: string | null;
  /** The part of the system that acted; null for people. */
  readonly system: string | null;
  readonly outcome: AuditOutcome;
  /** Code of the refusal; null for what was done. */
  readonly code: string | null;
}

/** An entry in its place in the chain. */
export interface AuditSeal {
  /** 1, 2, 3 … without gaps. */
  readonly number: number;
  /** Hash of the seal before; 64 zeros for the first. */
  readonly previous: string;
  readonly entry: AuditEntry;
  /** SHA-256 (hex) of the canonical JSON of { previous, entry }. */
  readonly hash: string;
}
