import type { Language } from '#members';

/** A part of a paper, in words of one language; every format lays the same parts out. */
export type PaperBlock =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'text'; readonly text: string; readonly quiet?: boolean }
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'facts'; readonly facts: readonly PaperFact[] }
  | { readonly kind: 'list'; readonly items: readonly { readonly mark: string; readonly text: string }[] }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  /** Ruled lines to write on. */
  | { readonly kind: 'lines'; readonly count: number }
  /** Labelled lines to sign on, and a place for a stamp. */
  | { readonly kind: 'signature'; readonly labels: readonly string[]; readonly stamp: string };

export interface PaperFact {
  readonly label: string;
  readonly value: string;
  /** A number or a hash: letters of one width, left to right in every language. */
  readonly exact?: boolean;
}

/** A printed paper about an answer: a form, a draft, a sheet to sign, a receipt. */
export interface Paper {
  readonly language: Language;
  readonly rightToLeft: boolean;
  readonly network: string;
  readonly title: string;
  readonly lead: string;
  /** Said at the head of the first page where answers are simulated. */
  readonly simulated: string | null;
  readonly blocks: readonly PaperBlock[];
  readonly foot: string;
  /** `page {page} of {pages}`. */
  readonly page: string;
  /** Instant, ISO 8601 in UTC. */
  readonly createdAt: string;
}
