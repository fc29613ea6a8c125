/** How many texts stand in which state. */
export class CoverageView {
  total: number;
  /** Read in English. */
  missing: number;
  /** Translated, but cannot be shown: read in English. */
  flawed: number;
  /** Shown, though the English has changed since. */
  outdated: number;
  /** Shown, though no native reader has looked at it. */
  unreviewed: number;
  /** Share of the texts that are shown in the language; 100 only when all are. */
  percent: number;
}

/** A language in which the product can be read. */
export class LanguageView extends CoverageView {
  tag: string;
  /** The language in its own words. */
  name: string;
  direction: 'ltr' | 'rtl';
  builtIn: boolean;
  /** Of an added language: names its texts, see `/languages/{tag}/messages`. */
  hash: string | null;
  version: number | null;
  at: string | null;
}

/** The texts of one part of the product. */
export class AreaCoverageView extends CoverageView {
  area: string;
}

/** A text that has to be translated, or translated again. */
export class OpenTextView {
  area: string;
  /** What identifies the text; `data` where its English does. */
  context: string;
  english: string;
  state: 'missing' | 'flawed' | 'outdated';
  /** The translation that there is. */
  text: string | null;
  /** The English that was translated, where it has changed. */
  translatedFrom: string | null;
}

export class LanguageDetailView extends LanguageView {
  areas: AreaCoverageView[];
  open: OpenTextView[];
}

/** What can be shown in an added language, by key; the texts of data by `data`, U+0004 and their English. */
export class LanguageMessagesView {
  tag: string;
  hash: string;
  texts: Record<string, string>;
}

/** A translation that is refused, and why. */
export class RefusedTextView {
  /** Line of the file. */
  line: number;
  context: string;
  english: string;
  text: string;
  code: string;
  detail: string;
}

/** What a file does to the texts that a language shows so far. */
export class UploadCountsView {
  /** Shown from now on. */
  added: number;
  /** Shown with other words. */
  changed: number;
  /** Refused; the earlier translation stays. */
  kept: number;
  /** No longer in the file: read in English from now on. */
  dropped: number;
  /** Refused, whether or not there is an earlier translation. */
  refused: number;
}

/** What an upload came to, or would; the numbers of the states are those after it. */
export class UploadView extends CoverageView {
  dryRun: boolean;
  tag: string;
  name: string;
  direction: 'ltr' | 'rtl';
  /** Number of the version that was made; null for a dry run. */
  version: number | null;
  /** The file holds no text that could be shown: it cannot be offered. */
  nothing: boolean;
  /** Share of the texts that the language shows now, before the upload; null for a new one. */
  before: number | null;
  /** Number of the version that it follows; null where the language is not offered. */
  replaces: number | null;
  counts: UploadCountsView;
  /** Translations of texts that the product does not say, or no longer. */
  leftOver: number;
  areas: AreaCoverageView[];
  /** The first of the translations that are refused; `counts.refused` counts all. */
  refused: RefusedTextView[];
}
