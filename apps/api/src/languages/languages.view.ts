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

/** What an upload came to, or would. */
export class UploadView extends CoverageView {
  dryRun: boolean;
  tag: string;
  name: string;
  direction: 'ltr' | 'rtl';
  /** Number of the version that was made; null for a dry run. */
  version: number | null;
  /** Share of the texts that the language shows now, before the upload; null for a new one. */
  before: number | null;
  /** Translations of texts that the product does not say, or no longer. */
  leftOver: number;
  areas: AreaCoverageView[];
  /** The first of the translations that are refused; `flawed` counts all. */
  refused: RefusedTextView[];
}
