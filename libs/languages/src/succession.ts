import type { JudgedText } from './judged-texts.ts';
import type { Translation } from './translation.ts';

/** What a file does to the texts that a language shows so far, in numbers of texts. */
export interface SuccessionCounts {
  /** Shown from now on. */
  readonly added: number;
  /** Shown with other words. */
  readonly changed: number;
  /** Refused; the earlier translation stays. */
  readonly kept: number;
  /** No longer in the file: read in English from now on. */
  readonly dropped: number;
  /** Refused, whether or not there is an earlier translation. */
  readonly refused: number;
}

/** The texts of a language after a file, with what the file does to them. */
export interface Succession {
  readonly texts: readonly JudgedText[];
  readonly counts: SuccessionCounts;
}

/**
 * The texts that a language has once a file follows on those that it had, both judged against the same sources. The
 * file replaces; but a translation that is refused never takes away the earlier one of its text.
 */
export function succession(former: readonly JudgedText[], given: readonly JudgedText[]): Succession {
  const counts = { added: 0, changed: 0, kept: 0, dropped: 0, refused: 0 };
  const texts = given.map((next, index) => {
    const earlier = shown(former[index]);
    if (next.flaw) {
      counts.refused += 1;
      if (earlier === null) return next;
      counts.kept += 1;
      return former[index] ?? next;
    }
    if (next.translation === null) counts.dropped += earlier === null ? 0 : 1;
    else if (earlier === null) counts.added += 1;
    else if (earlier.text !== next.translation.text) counts.changed += 1;
    return next;
  });
  return { texts, counts };
}

const shown = (text: JudgedText | undefined): Translation | null =>
  text === undefined || text.flaw ? null : text.translation;
