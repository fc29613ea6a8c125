import { regionNames } from '#members';
import type { FrozenMember, FrozenRoll, Language, Region } from '#members';
import { regionMarks } from '../marks/region-marks.ts';
import { kindLabels, rollLabels, sizeLabels } from './roll-labels.ts';

/** What a document needs to know besides the roll itself. */
export interface RollDocument {
  readonly language: Language;
  /** What the roll was frozen for, in the team's words. */
  readonly title: string | null;
  /** SHA-256 (hex) of the roll's canonical text. */
  readonly hash: string;
  /** Instant, ISO 8601 in UTC. */
  readonly frozenAt: string;
}

/** Everything that the template lays out, in words of one language. */
export type RollView = ReturnType<typeof rollView>;

type LabelKey = keyof typeof rollLabels;

const dash = '–';
/** Arabic documents of the network keep Latin digits. */
const tagOf = (language: Language): string =>
  language === 'en' ? 'en-GB' : language === 'ar' ? 'ar-u-nu-latn' : language;

/** The roll in the words of one language, ready to be laid out. */
export function rollView(roll: FrozenRoll, document: RollDocument) {
  const { language } = document;
  const say = (key: LabelKey, values: Readonly<Record<string, string>> = {}): string =>
    rollLabels[key][language].replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
  const date = (day: string): string =>
    new Intl.DateTimeFormat(tagOf(language), {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    }).format(new Date(day));
  const inhabited = roll.byRegion.filter(({ members }) => members > 0);
  const largest = Math.max(1, ...roll.byRegion.map(({ members }) => members));
  return {
    language,
    rightToLeft: language === 'ar',
    network: say('network'),
    title: say('title', { date: date(roll.on) }),
    purpose: document.title === null ? null : isolated(document.title),
    frozen: say('frozen', { date: date(document.frozenAt) }),
    figures: [
      { value: String(roll.members.length), label: say('members') },
      { value: String(roll.byCountry.length), label: say('countries') },
      { value: String(inhabited.length), label: say('regions') },
    ],
    regions: roll.byRegion.map(({ region, members }) => ({
      name: regionNames[region][language],
      mark: regionMarks[region],
      count: String(members),
      share: members / largest,
    })),
    sections: inhabited.map(({ region, members }) => ({
      name: regionNames[region][language],
      mark: regionMarks[region],
      count: String(members),
      countries: countriesOf(roll.members, region).map((cities) => ({
        name: isolated(cities[0]?.countryName ?? ''),
        members: cities.map((city) => ({
          name: isolated(city.name),
          officialName: isolated(city.officialName ?? ''),
          kind: kindLabels[city.kind][language],
          size: city.sizeClass === null ? dash : sizeLabels[city.sizeClass][language],
        })),
      })),
    })),
    hash: document.hash,
    notes: [say('check'), say('sizeNote'), say('unreviewed')].filter((note) => note !== ''),
    labels: Object.fromEntries((Object.keys(rollLabels) as LabelKey[]).map((key) => [key, say(key)])),
  };
}

/** A name keeps its own direction inside Arabic: the apostrophe of 's-Hertogenbosch stays before it. */
function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}

/** Members of a region by country, countries and cities by name; names of cities are Latin in every language. */
function countriesOf(members: readonly FrozenMember[], region: Region): readonly (readonly FrozenMember[])[] {
  const { compare } = new Intl.Collator('en');
  const here = members
    .filter((city) => city.region === region)
    .sort(
      (a, b) => compare(a.countryName, b.countryName) || compare(a.name, b.name) || (a.id < b.id ? -1 : 1),
    );
  const countries = [...new Set(here.map(({ country }) => country))];
  return countries.map((country) => here.filter((city) => city.country === country));
}
