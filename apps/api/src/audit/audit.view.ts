import type { AuditOutcome } from '#members';

export class AuditSubjectView {
  name: string;
  id: string;
}

export class AuditEntryView {
  id: number;
  at: string;
  actor: 'person' | 'system' | 'public';
  person: string | null;
  /** What the person goes by today; null where nobody is known by that id any more. */
  label: string | null;
  system: string | null;
  roles: string[];
  operation: string;
  route: string | null;
  subject: AuditSubjectView[];
  request: string | null;
  outcome: AuditOutcome;
  code: string | null;
  /** Place in the chain; null while the entry waits for its seal. */
  number: number | null;
}

export class AuditPersonView {
  id: string;
  label: string | null;
}

/** A page of the log, and how far the log has come. */
export class AuditView {
  entries: AuditEntryView[];
  /** Entries that were looked for, on all pages. */
  total: number;
  page: number;
  pages: number;
  /** Entries of the whole log. */
  all: number;
  since: Date | null;
  waiting: number;
  /** Seals in the chain. */
  sealed: number;
  /** Hash of the last seal. */
  head: string;
  sealedAt: Date | null;
  people: AuditPersonView[];
  operations: string[];
}
