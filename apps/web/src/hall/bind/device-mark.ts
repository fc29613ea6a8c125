import { idempotencyKey } from '../../api/idempotency-key.ts';

/** What this device calls itself for a code: kept, so that a code whose answer was lost can be sent again. */
export function deviceMark(code: string): string {
  const name = `gnlc-seat-${code}`;
  try {
    const kept = localStorage.getItem(name);
    if (kept !== null) return kept;
    const made = idempotencyKey();
    localStorage.setItem(name, made);
    return made;
  } catch {
    return idempotencyKey();
  }
}
