import type { LetterKind } from '#survey';

/** The words of a letter in a language. */
export class LetterTextView {
  kind: LetterKind;
  language: string;
  subject: string;
  body: string;
  /** True where the team has written its own. */
  own: boolean;
}

/** The words of every letter of a round, in every language. */
export class LetterTextsView {
  texts: LetterTextView[];
}

/** A letter as one reader will get it, or would if the city had an address. */
export class LetterPreviewView {
  /** Null where nobody can be written to. */
  to: string | null;
  language: string;
  subject: string;
  text: string;
}

export class LetterPreviewsView {
  letters: LetterPreviewView[];
}

/** How many letters were put in line. */
export class QueuedView {
  queued: number;
  /** Seconds until the last of them leaves. */
  seconds: number;
}

/** How many letters that waited are held back. */
export class StoppedView {
  stopped: number;
}

/** What became of a list of addresses from which mails came back. */
export class BouncesView {
  /** Cities of the round that cannot be reached thereby. */
  cities: string[];
  /** Addresses that belong to no city of the round. */
  unknown: number;
}
