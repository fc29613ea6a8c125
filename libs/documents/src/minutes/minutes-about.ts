import type { Minutes } from '#assembly';
import type { Language, LocalText, MemberCity } from '#members';

/** An item in words. */
export interface MinutesItemText {
  readonly id: string;
  readonly number: number;
  readonly title: LocalText;
  readonly question: LocalText;
  /** Poll → option → what it is called. */
  readonly options: Readonly<Record<string, Readonly<Record<string, LocalText>>>>;
}

/** Everything that the minutes are written from, as data. */
export interface MinutesAbout {
  readonly language: Language;
  /** ICU patterns by key, see the pages' messages. */
  readonly messages: Readonly<Record<string, string>>;
  readonly minutes: Minutes;
  readonly practice: boolean;
  /** Instants, ISO 8601 in UTC. */
  readonly closedAt: string | null;
  readonly reservationsUntil: string | null;
  readonly createdAt: string;
  readonly items: readonly MinutesItemText[];
  /** Seat → its city. */
  readonly seats: Readonly<Record<string, Pick<MemberCity, 'id' | 'name' | 'region'>>>;
  /** Names of other cities that the minutes mention, by id. */
  readonly cities: Readonly<Record<string, string>>;
}
