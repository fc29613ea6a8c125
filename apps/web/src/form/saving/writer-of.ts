import type { OtherVersion } from './save-queue.ts';

/** Whose the other version is, as far as the reader may know. */
export function writerOf(
  { self = false, by }: Pick<OtherVersion, 'self' | 'by'>,
  guest: boolean,
): 'self' | 'guest' | 'known' | 'other' {
  // Several people may write with one invitation link.
  if (self) return guest ? 'guest' : 'self';
  return typeof by === 'string' ? 'known' : 'other';
}
