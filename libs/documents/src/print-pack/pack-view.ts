import type { Language } from '#members';
import { packLabels } from './pack-labels.ts';

/** What is printed for a session whose network may die. */
export interface PrintPack {
  readonly language: Language;
  /** The session, in the team's words. */
  readonly title: string;
  /** Instant, ISO 8601 in UTC: when the session was called. */
  readonly openedAt: string;
  readonly simulated: boolean;
  /** Seats by name of their city. */
  readonly seats: readonly { readonly city: string; readonly country: string }[];
  /** What an order of priorities is made of, in the language of the pack; none: no slips for one. */
  readonly areas: readonly string[];
}

type LabelKey = keyof typeof packLabels;

/** Everything that the template lays out, in words of one language. */
export function packView({ language, title, openedAt, simulated, seats, areas }: PrintPack) {
  const say = (key: LabelKey): string => packLabels[key][language];
  const tag = language === 'en' ? 'en-GB' : language === 'ar' ? 'ar-u-nu-latn' : language;
  const day = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
  return {
    language,
    rightToLeft: language === 'ar',
    session: isolated(title),
    called: day.format(new Date(openedAt)),
    simulated,
    steps: say('steps').split('|'),
    count: say('seats').replace('{count}', String(seats.length)),
    seats: seats.map(({ city, country }, index) => ({
      number: String(index + 1),
      city: isolated(city),
      country: isolated(country),
    })),
    areas,
    labels: Object.fromEntries((Object.keys(packLabels) as LabelKey[]).map((key) => [key, say(key)])),
  };
}

/** A name keeps its own direction inside Arabic. */
function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}
