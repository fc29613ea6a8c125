import type { ChartDefinition } from '#charts';
import type { Language } from '#members';

/** How a cell stands out: tints of the pages' rank tables, or a share that darkens it. */
export type CellTone = 'first' | 'within' | 'hidden' | 'warning' | 'strong' | 'quiet';

/** A cell of a table; a plain string has no tone. */
export type ReportCell =
  | string
  | {
      readonly text: string;
      readonly tone?: CellTone;
      /** 0…1: the larger, the darker. */
      readonly shade?: number;
    };

/** A column: its head, its share of the width, and whether it holds numbers. */
export interface ReportColumn {
  readonly head: string;
  readonly width: number;
  readonly number?: boolean;
}

/** What a colour of a figure or a tint of a table means. */
export interface LegendEntry {
  readonly tone: 'full' | 'light' | 'warning' | 'white' | 'hidden';
  readonly text: string;
}

/** A table under its finding. */
export interface ReportTable {
  readonly kind: 'table';
  readonly title: string;
  readonly note: string | null;
  readonly legend: readonly LegendEntry[];
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly (readonly ReportCell[])[];
  /** A line under the row of this number, counted from 1; null: none. */
  readonly lineAfter: number | null;
}

/** A chart under its finding; the picture is drawn from the definition that the pages use. */
export interface ReportFigure {
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
export interface ReportFact {
  readonly label: string;
  readonly value: string;
  readonly exact?: boolean;
}

/** A part of the report, in words of one language; every format lays the same parts out. */
export type ReportBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string; readonly tone: 'plain' | 'lead' | 'quiet' }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'note'; readonly title: string; readonly text: string }
  | {
      readonly kind: 'figures';
      readonly figures: readonly { readonly value: string; readonly label: string }[];
    }
  | { readonly kind: 'facts'; readonly facts: readonly ReportFact[] }
  | { readonly kind: 'terms'; readonly terms: readonly { readonly term: string; readonly text: string }[] }
  | { readonly kind: 'code'; readonly lines: readonly string[] }
  | ReportTable
  | ReportFigure;

/** A chapter; `fresh` where it begins on a new page. */
export interface ReportChapter {
  readonly title: string;
  readonly fresh: boolean;
  /** Set in smaller letters. */
  readonly annex?: boolean;
  readonly blocks: readonly ReportBlock[];
}

/** The report as a document of one language, before it has a format. */
export interface ReportDocument {
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
  /** The areas that the cover names: those decided on, or those that are sure of a place. */
  readonly areas: {
    readonly title: string;
    readonly areas: readonly { readonly name: string; readonly colour: string }[];
  } | null;
  readonly facts: readonly ReportFact[];
  readonly contents: string;
  readonly chapters: readonly ReportChapter[];
  readonly foot: string;
  /** `page {page} of {pages}`. */
  readonly page: string;
  /** `Figure {number}` and `Table {number}`. */
  readonly figure: string;
  readonly table: string;
  /** Instant, ISO 8601 in UTC. */
  readonly createdAt: string;
}
