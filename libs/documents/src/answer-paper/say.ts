import type { Language, LocalText } from '#members';
import { zoneToday } from '#survey';
import { paperLabels } from './paper-labels.ts';
import type { PaperLabel } from './paper-labels.ts';

/** Words of one language for a paper. */
export interface Say {
  readonly language: Language;
  readonly label: (key: PaperLabel, values?: Readonly<Record<string, string | number>>) => string;
  readonly local: (text: LocalText) => string;
  /** A calendar day, or the day of an instant in UTC. */
  readonly day: (at: string) => string;
  /** An instant, on the clocks of an IANA zone, which is named. */
  readonly moment: (at: string, timeZone: string) => string;
  readonly list: (items: readonly string[]) => string;
  readonly number: (value: number) => string;
}

/** Papers of the network keep Latin digits in Arabic. */
const tagOf = (language: Language): string =>
  language === 'en' ? 'en-GB' : language === 'ar' ? 'ar-u-nu-latn' : language;

export function sayIn(language: Language): Say {
  const tag = tagOf(language);
  return {
    language,
    label: (key, values = {}) =>
      paperLabels[key][language].replace(/\{(\w+)\}/g, (place, name: string) =>
        String(values[name] ?? place),
      ),
    local: (text) => text[language],
    day: (at) =>
      new Intl.DateTimeFormat(tag, {
        day: 'numeric',
        month: 'long',
        year: 'numeric',
        timeZone: 'UTC',
      }).format(new Date(at)),
    moment: (at, timeZone) => {
      const format = new Intl.DateTimeFormat(tag, {
        dateStyle: 'long',
        timeStyle: 'short',
        hourCycle: 'h23',
        timeZone,
      });
      return `${format.format(new Date(at))} (${isolated(zoneToday(timeZone))})`;
    },
    list: (items) => new Intl.ListFormat(tag).format(items),
    number: (value) => new Intl.NumberFormat(tag).format(value),
  };
}

/** A name keeps its own direction inside Arabic. */
export function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}
