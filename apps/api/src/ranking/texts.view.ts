import type { CodeCount, WrittenText } from '#survey';

/** What a city wrote, with its codes. */
export class WrittenTextView implements WrittenText {
  /** Stands for these very words of this city. */
  id: string;
  city: string;
  cityName: string;
  region: string;
  /** How many cities of its region wrote texts, this one among them. */
  citiesOfRegion: number;
  question: string;
  text: string;
  /** Ids of the codes that it has. */
  codes: string[];
}

export class TextsView {
  /** At most fifty from the offset on. */
  texts: WrittenTextView[];
  /** How many match. */
  found: number;
  /** How many there are. */
  all: number;
  /** How many have a code. */
  coded: number;
  /** Questions that have texts, in their order. */
  questions: string[];
}

/** A code of the code book, and how often it was given. */
export class TextCodeView implements CodeCount {
  id: string;
  name: string;
  definition: string;
  /** No longer given. */
  retired: boolean;
  texts: number;
  cities: number;
  /** Area → cities with the code that have it among their first three priorities. */
  areas: Record<string, number>;
}

export class CodeBookView {
  codes: TextCodeView[];
}

export class QuoteRevocationView {
  reason: string;
  by: string | null;
  at: string;
}

/** Words that one person cleared for publication, as the team sees them. */
export class TextQuoteView {
  id: string;
  text: string;
  words: string;
  /** Null where the city has taken the text back since: the quote is not published then. */
  city: string | null;
  question: string | null;
  /** As the pages name that person. */
  clearedBy: string | null;
  clearedAt: string;
  revoked: QuoteRevocationView | null;
}

/** A quote as anyone reads it: no city, no person. */
export class PublishedQuoteView {
  words: string;
  question: string;
  /** The region of the city, or the regions that are shown together because each has too few answers. */
  regions: string[];
}
