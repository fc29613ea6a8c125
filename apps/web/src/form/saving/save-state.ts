import type { SaveQueue } from './save-queue.ts';

/** Where the person's work is, for the line at the foot of the form. */
export type SaveState =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'sending' }
  /** Kept on this device and sent as soon as there is a line. */
  | { readonly kind: 'waiting'; readonly changes: number }
  /** Nowhere but in this page: the browser gives no storage. */
  | { readonly kind: 'unkept'; readonly changes: number }
  | { readonly kind: 'signed-out'; readonly changes: number }
  | { readonly kind: 'conflict'; readonly question: string }
  | { readonly kind: 'refused'; readonly question: string; readonly reason: string; readonly final: boolean };

/** The state to tell: what needs the person first, then what is not safe yet, then what is. */
export function saveState(queue: SaveQueue, keptOnDevice: boolean): SaveState {
  const changes = queue.unsaved.length;
  if (changes > 0 && queue.signedOut) return { kind: 'signed-out', changes };
  for (const { question, conflict, refused, final = false } of queue.unsaved) {
    if (conflict !== null) return { kind: 'conflict', question };
    if (refused !== null) return { kind: 'refused', question, reason: refused, final };
  }
  if (changes > 0 && queue.failures > 0) return { kind: keptOnDevice ? 'waiting' : 'unkept', changes };
  if (changes > 0) return { kind: 'sending' };
  return queue.savedAt === null ? { kind: 'nothing' } : { kind: 'saved', at: queue.savedAt };
}
