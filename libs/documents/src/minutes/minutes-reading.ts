import { textFor } from '#texts';
import type { ReaderText } from '#texts';
import { ruleValues } from '#assembly';
import type { MajorityRule, Quorum } from '#assembly';
import { regionNames } from '#members';
import { regionMarks } from '../marks/region-marks.ts';
import type { RegionMark } from '../marks/region-marks.ts';
import type { MinutesAbout, MinutesItemText } from './minutes-about.ts';
import { minutesWords } from './words/minutes-words.ts';

/** What every chapter is written with: the minutes, the words of one language, and the names of things in it. */
export interface MinutesReading extends MinutesAbout {
  readonly text: ReaderText;
  readonly t: ReaderText['t'];
  /** Name of a seat's city, or of a city. */
  readonly city: (id: string) => string;
  readonly look: (seat: string) => { name: string; region: string; mark: RegionMark | null };
  /** Names of seats in the order of the alphabet. */
  readonly sorted: (seats: Iterable<string>) => readonly string[];
  readonly item: (id: string) => MinutesItemText | null;
  /** `2 October 2019, 09:41` in UTC. */
  readonly time: (instant: string) => string;
  /** `09:41` in UTC, with its day where that is not the first. */
  readonly hour: (instant: string) => string;
  readonly languageName: (language: string) => string;
  readonly rule: (rule: MajorityRule) => string;
  readonly quorum: (quorum: Quorum) => string;
}

/** Reads minutes in the language of the document. */
export function minutesReading(about: MinutesAbout): MinutesReading {
  const { language, seats, cities, items } = about;
  const text: ReaderText = textFor<string>(language, { ...about.messages, ...minutesWords(language) });
  const { t } = text;
  const first = about.minutes.openedAt.slice(0, 10);
  const byId = new Map(items.map((item) => [item.id, item]));
  const city = (id: string) => seats[id]?.name ?? cities[id] ?? id;
  const clock = { hour: '2-digit', minute: '2-digit', timeZone: 'UTC', hourCycle: 'h23' } as const;
  const day = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  return {
    ...about,
    text,
    t,
    city,
    look: (seat) => {
      const found = seats[seat];
      if (found === undefined) return { name: city(seat), region: '', mark: null };
      return {
        name: found.name,
        region: text.local(regionNames[found.region]),
        mark: regionMarks[found.region],
      };
    },
    sorted: (ids) => [...ids].map(city).sort(text.compare),
    item: (id) => byId.get(id) ?? null,
    time: (instant) => t('minutes.utc', { at: text.date(instant, { ...day, ...clock }) }),
    hour: (instant) => text.date(instant, instant.slice(0, 10) === first ? clock : { ...day, ...clock }),
    languageName: (code) => new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code,
    rule: (rule) => t('assembly.rule', ruleValues(rule)),
    quorum: ({ of, numerator, denominator }) => t('minutes.quorumIs', { of, numerator, denominator }),
  };
}
