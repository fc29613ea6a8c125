import { canonicalJson } from '#canonical';
import type { Answer } from '#survey';

/** A write as it goes, or went, to the server. */
export interface Write {
  readonly question: string;
  /** Null clears the answer. */
  readonly value: Answer | null;
  /** Idempotency key: the server answers the same key in the same way. */
  readonly key: string;
  /** The revision that this page saw last, 0 for none. */
  readonly revision: number;
}

/** What stands on the server in place of the answer that this page saw. */
export interface OtherVersion {
  readonly theirs: Answer | null;
  readonly revision: number;
  /** When it was saved, ISO 8601; unknown in what was kept by an older page. */
  readonly at?: string | null;
  /** Who saved it, by the name that the city knows; null where that is not told. */
  readonly by?: string | null;
  /** Saved by whoever sits here, or by the same invitation link. */
  readonly self?: boolean;
}

/** What the server has not acknowledged of one question. */
export interface Unsaved {
  readonly question: string;
  /** The newest value. */
  readonly value: Answer | null;
  readonly key: string;
  /** The revision that it was made from; reading a newer one must not hide that. */
  readonly base: number;
  /** A write without an answer yet: it may have arrived, so it is repeated unchanged before anything newer goes. */
  readonly attempt: Write | null;
  /** Someone else's answer that this one must not overwrite unasked. */
  readonly conflict: OtherVersion | null;
  /** The server's reason for not taking it. */
  readonly refused: string | null;
  /** True when the answer itself is refused: only another one helps. */
  readonly final?: boolean;
}

/** Where saving stands. */
export interface SaveQueue {
  /** In the order of the first change. */
  readonly unsaved: readonly Unsaved[];
  readonly revisions: Readonly<Record<string, number>>;
  /** Question whose write is under way. */
  readonly sending: string | null;
  readonly signedOut: boolean;
  /** Failures in a row. */
  readonly failures: number;
  /** When the server last acknowledged something (ISO 8601). */
  readonly savedAt: string | null;
  /** How round and answer stood when they were last read: what was refused may pass when that changes. */
  readonly standing: string | null;
}

/** What can happen to it. */
export type SaveEvent =
  | {
      readonly type: 'changed';
      readonly question: string;
      readonly value: Answer | null;
      readonly key: string;
    }
  | { readonly type: 'sent'; readonly write: Write }
  | { readonly type: 'saved'; readonly question: string; readonly revision: number; readonly savedAt: string }
  | { readonly type: 'failed' }
  | { readonly type: 'signed-out' }
  | { readonly type: 'signed-in' }
  | { readonly type: 'refused'; readonly question: string; readonly reason: string; readonly final: boolean }
  | { readonly type: 'retried' }
  | ({ readonly type: 'stale'; readonly question: string } & OtherVersion)
  | {
      readonly type: 'chosen';
      readonly question: string;
      readonly keep: 'mine' | 'theirs';
      readonly key: string;
    }
  | {
      readonly type: 'read';
      readonly revisions: Readonly<Record<string, number>>;
      readonly savedAt: string | null;
      readonly standing: string;
    };

/** A queue that begins with what this device had kept. */
export function saveQueue(kept: readonly Unsaved[]): SaveQueue {
  const still = { sending: null, signedOut: false, failures: 0, savedAt: null, standing: null };
  return { unsaved: kept, revisions: {}, ...still };
}

/** The queue after an event. */
export function advanceSaving(queue: SaveQueue, event: SaveEvent): SaveQueue {
  switch (event.type) {
    case 'changed':
      return changed(queue, event);
    case 'sent':
      return {
        ...withUnsaved(queue, event.write.question, (unsaved) => ({ ...unsaved, attempt: event.write })),
        sending: event.write.question,
      };
    case 'saved':
      return {
        ...withUnsaved(queue, event.question, (unsaved) =>
          wasNewest(unsaved) ? null : { ...unsaved, base: event.revision, attempt: null },
        ),
        revisions: { ...queue.revisions, [event.question]: event.revision },
        savedAt: event.savedAt,
        sending: null,
        failures: 0,
      };
    case 'failed':
      return { ...queue, sending: null, failures: queue.failures + 1 };
    case 'signed-out':
      return { ...queue, sending: null, signedOut: true };
    case 'signed-in':
      return { ...queue, signedOut: false, failures: 0 };
    case 'refused':
      return {
        ...withUnsaved(queue, event.question, (unsaved) =>
          // A newer answer is not the one that was refused.
          ({
            ...unsaved,
            attempt: null,
            refused: wasNewest(unsaved) ? event.reason : null,
            final: event.final,
          }),
        ),
        sending: null,
      };
    case 'stale':
      return stale(queue, event);
    case 'chosen':
      return chosen(queue, event);
    case 'retried':
      return retried(queue);
    case 'read': {
      const { savedAt, standing } = event;
      const revisions = { ...queue.revisions, ...event.revisions };
      return { ...(standing === queue.standing ? queue : retried(queue)), revisions, savedAt, standing };
    }
  }
}

/** The write to send now; null while one is under way, nobody is signed in, or nothing can go. */
export function nextWrite(queue: SaveQueue): Write | null {
  if (queue.sending !== null || queue.signedOut) return null;
  const ready = queue.unsaved.find(({ conflict, refused }) => conflict === null && refused === null);
  if (ready === undefined) return null;
  const { question, value, key, base, attempt } = ready;
  return attempt ?? { question, value, key, revision: base };
}

function changed(queue: SaveQueue, { question, value, key }: SaveEvent & { type: 'changed' }): SaveQueue {
  if (queue.unsaved.some((unsaved) => unsaved.question === question)) {
    return withUnsaved(queue, question, (unsaved) => ({ ...unsaved, value, key, refused: null }));
  }
  const base = queue.revisions[question] ?? 0;
  const fresh: Unsaved = { question, value, key, base, attempt: null, conflict: null, refused: null };
  return { ...queue, unsaved: [...queue.unsaved, fresh] };
}

/** The queue in which everything may go again that the answer itself does not stand against. */
function retried(queue: SaveQueue): SaveQueue {
  return {
    ...queue,
    unsaved: queue.unsaved.map((unsaved) =>
      unsaved.final === true ? unsaved : { ...unsaved, refused: null },
    ),
  };
}

function stale(queue: SaveQueue, event: SaveEvent & { type: 'stale' }): SaveQueue {
  const { type: _, question, ...other } = event;
  const { theirs, revision } = other;
  return {
    ...withUnsaved(queue, question, (unsaved) =>
      sameAnswer(unsaved.value, theirs) ? null : { ...unsaved, attempt: null, conflict: other },
    ),
    revisions: { ...queue.revisions, [question]: revision },
    sending: null,
    failures: 0,
  };
}

function chosen(queue: SaveQueue, { question, keep, key }: SaveEvent & { type: 'chosen' }): SaveQueue {
  return withUnsaved(queue, question, (unsaved) =>
    keep === 'theirs' || unsaved.conflict === null
      ? null
      : { ...unsaved, key, base: unsaved.conflict.revision, conflict: null, refused: null },
  );
}

function withUnsaved(
  queue: SaveQueue,
  question: string,
  change: (unsaved: Unsaved) => Unsaved | null,
): SaveQueue {
  return {
    ...queue,
    unsaved: queue.unsaved.flatMap((unsaved) => {
      if (unsaved.question !== question) return [unsaved];
      const next = change(unsaved);
      return next === null ? [] : [next];
    }),
  };
}

function wasNewest({ attempt, key }: Unsaved): boolean {
  return attempt === null || attempt.key === key;
}

/** The database sorts the members of an answer in its own way. */
function sameAnswer(mine: Answer | null, theirs: Answer | null): boolean {
  return canonicalJson(mine) === canonicalJson(theirs);
}
