/** The interface languages, in the order in which they are offered. */
export const languages = ['en', 'fr', 'es', 'ar'] as const;

export type Language = (typeof languages)[number];

/** A text in every interface language; languages listed in `unreviewed` still want a native reader. */
export interface LocalText {
  readonly en: string;
  readonly fr: string;
  readonly es: string;
  readonly ar: string;
  readonly unreviewed?: readonly Language[];
}
