import type { ChartDefinition } from '#charts';
import type { Language } from '#members';
import type { RegionMark } from '../marks/region-marks.ts';

/** How a cell stands out: tints of the pages' rank tables, or a share that darkens it. */
export type CellTone = 'first' | 'within' | 'hidden' | 'warning' | 'strong' | 'quiet';

/** A name in a list of them: of a city with its region. */
export interface PaperName {
  readonly text: string;
  readonly mark: RegionMark | null;
  readonly beside: string;
}

/** A cell of a table; a plain string has no tone. */
export type PaperCell =
  | string
  | {
      readonly text: string;
      readonly tone?: CellTone;
      /** 0…1: the larger, the darker. */
      readonly shade?: number;
      /** A second line, in quieter letters. */
      readonly under?: string;
      /** The mark of a city's region, before the text. */
      readonly mark?: RegionMark;
      /** Names below each other in place of the text, each with its mark and what is said beside it in quieter letters. */
      readonly names?: readonly PaperName[];
      /** A stretch of a bar in this colour, as calendars have them. */
      readonly bar?: string;
      /** The colour of an area, before the text. */
      readonly colour?: string;
    };

/** A column: its head, its share of the width, and whether it holds numbers. */
export interface PaperColumn {
  readonly head: string;
  readonly width: number;
  readonly number?: boolean;
  /** A head over this column and its neighbours of the same group. */
  readonly group?: string;
}

/** What a colour of a figure or a tint of a table means. */
export interface LegendEntry {
  readonly tone: 'full' | 'light' | 'warning' | 'white' | 'hidden';
  readonly text: string;
}

/** A table under its finding. */
export interface PaperTable {
  readonly kind: 'table';
  readonly title: string;
  readonly note: string | null;
  readonly legend: readonly LegendEntry[];
  readonly columns: readonly PaperColumn[];
  readonly rows: readonly (readonly PaperCell[])[];
  /** Breaks over pages wherever it has to, also where it is short. */
  readonly flows?: boolean;
  /** A line under the row of this number, counted from 1; null: none. */
  readonly lineAfter: number | null;
}

/** A chart under its finding; the picture is drawn from the definition that the pages use. */
export interface PaperFigure {
  readonly kind: 'figure';
  readonly title: string;
  readonly note: string | null;
  /** What the picture shows, for those who do not see it. */
  readonly alt: string;
  readonly legend: readonly LegendEntry[];
  readonly chart: ChartDefinition;
  /** In pixels of the page, on the width of `chartWidth`. */
  readonly height: number;
}

/** A label with what stands for it; `exact` for hashes and seeds: letters of one width, left to right. */
export interface PaperFact {
  readonly label: string;
  readonly value: string;
  readonly exact?: boolean;
}

/** One share of a whole, of a region where it has a mark. */
export interface PaperShare {
  readonly label: string;
  readonly mark: RegionMark | null;
  /** 0…1. */
  readonly share: number;
  readonly text: string;
}

/** A stretch of a text in one look. */
export interface PaperSpan {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly link?: string;
}

/** A part of a document, in words of one language; every format lays the same parts out. */
export type PaperBlock =
  /** `minor` stands below the headings of a chapter. */
  | { readonly kind: 'heading'; readonly text: string; readonly minor?: boolean }
  /** `gap` says that something is missing. */
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly tone: 'plain' | 'lead' | 'quiet' | 'gap';
      /** The text with its looks, where it has any. */
      readonly spans?: readonly PaperSpan[];
      /** Stays on the page of what follows. */
      readonly kept?: boolean;
    }
  | {
      readonly kind: 'list';
      readonly items: readonly string[];
      readonly numbered?: boolean;
      /** The items with their looks, where they have any. */
      readonly spans?: readonly (readonly PaperSpan[])[];
    }
  | { readonly kind: 'note'; readonly title: string; readonly text: string; readonly warning?: boolean }
  /** Shares as small bars with their numbers. */
  | { readonly kind: 'shares'; readonly rows: readonly PaperShare[] }
  /** What follows begins on a new page. */
  | { readonly kind: 'break' }
  | {
      readonly kind: 'figures';
      readonly figures: readonly { readonly value: string; readonly label: string }[];
    }
  /** `paired`: two facts beside each other, in smaller space. */
  | { readonly kind: 'facts'; readonly facts: readonly PaperFact[]; readonly paired?: boolean }
  | { readonly kind: 'terms'; readonly terms: readonly { readonly term: string; readonly text: string }[] }
  | { readonly kind: 'code'; readonly lines: readonly string[] }
  | PaperTable
  | PaperFigure;

/** A chapter; `fresh` where it begins on a new page. */
export interface PaperChapter {
  readonly title: string;
  readonly fresh: boolean;
  /** Where the chapter before has filled only the top of a page, it begins on that page. */
  readonly follows?: boolean;
  /** Set in smaller letters. */
  readonly annex?: boolean;
  /** On pages that lie on their side, for wide tables. */
  readonly landscape?: boolean;
  /** Said under the title: `Priority area 2 of 7`. */
  readonly label?: string;
  /** The colour of the area that it is about. */
  readonly colour?: string;
  readonly blocks: readonly PaperBlock[];
}

/** A document of one language, before it has a format. */
export interface PaperDocument {
  readonly language: Language;
  readonly rightToLeft: boolean;
  readonly network: string;
  readonly title: string;
  readonly subtitle: string;
  readonly state: string;
  /** Whether the state stands for something that may still change. */
  readonly provisional: boolean;
  readonly edition: string;
  /** Said on every page where the answers are simulated. */
  readonly simulated: string | null;
  readonly simulatedNote: string | null;
  /** Said on every page where nobody has reviewed the translation, and in more words on the cover. */
  readonly unreviewed: { readonly mark: string; readonly note: string } | null;
  /** The areas that the cover names: those decided on, or those that are sure of a place. */
  readonly areas: {
    readonly title: string;
    readonly areas: readonly { readonly name: string; readonly colour: string }[];
  } | null;
  /** Key figures on the cover; empty: none. */
  readonly figures: readonly { readonly value: string; readonly label: string }[];
  readonly facts: readonly PaperFact[];
  readonly contents: string;
  readonly chapters: readonly PaperChapter[];
  readonly foot: string;
  /** A second line of the foot, and what stands at its end; null: none. */
  readonly fingerprint: { readonly text: string; readonly at: string } | null;
  /** `page {page} of {pages}`. */
  readonly page: string;
  /** `Figure {number}` and `Table {number}`. */
  readonly figure: string;
  readonly table: string;
  /** Instant, ISO 8601 in UTC. */
  readonly createdAt: string;
}
