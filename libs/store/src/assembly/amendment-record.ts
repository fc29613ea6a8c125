import type { Amendment, FallCause, TranslatedText } from '#assembly';
import type { Language } from '#members';

/** How an amendment came in: from the device of a seat, from a signed-in city, by the team or whoever chairs. */
export type AmendmentWay = 'seat' | 'city' | 'team';

/** What became of an amendment, and by what. */
export type AmendmentFate = { readonly at: string } & (
  | { readonly kind: 'poll'; readonly poll: string }
  | { readonly kind: 'call'; readonly call: string }
  | { readonly kind: 'fell'; readonly with: string; readonly cause: FallCause }
  | { readonly kind: 'withdrawn'; readonly mover: string; readonly reason: string }
);

/** The texts of an amendment in another language. */
export interface AmendmentTranslation {
  readonly language: Language;
  readonly reason: string | null;
  readonly texts: readonly TranslatedText[];
}

/** A change of the plan that is put to a session, with who stands by it: seats, where the rules speak of cities. */
export interface AmendmentRecord extends Omit<Amendment, 'cities'> {
  readonly assembly: string;
  /** The seat that moves it. */
  readonly seat: string;
  readonly via: AmendmentWay;
  readonly item: string | null;
  /** Languages in which it is not there and is decided all the same. */
  readonly untranslated: readonly Language[];
  readonly fate: AmendmentFate | null;
  readonly submittedAt: string;
  /** Seats, the mover first, then as they came. */
  readonly supporters: readonly string[];
  readonly translations: readonly AmendmentTranslation[];
}
