import { countryNameIn, regionNames } from '#members';
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
  /** The last day for objections; null until it is published. */
  readonly objectionsUntil: string | null;
  /** Whether another roll of the same day has taken its place. */
  readonly replaced: boolean;
  /** When the earlier roll of the same day was frozen that it takes the place of; null where there is none. */
  readonly replaces: string | null;
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
    state: [
      document.objectionsUntil === null
        ? say('unpublished')
        : say('published', { until: date(document.objectionsUntil) }),
      ...(document.replaces === null ? [] : [say('replaces', { date: date(document.replaces) })]),
      ...(document.replaced ? [say('replaced')] : []),
    ].join(' '),
    officialNames: roll.members.some(({ officialName }) => officialName !== null),
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
      countries: countriesOf(roll.members, region, language).map(({ name, cities }) => ({
        name: isolated(name),
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

/** Members of a region by country, in the order of the reader's language; names of cities are Latin in every one. */
function countriesOf(
  members: readonly FrozenMember[],
  region: Region,
  language: Language,
): readonly { readonly name: string; readonly cities: readonly FrozenMember[] }[] {
  const { compare } = new Intl.Collator(tagOf(language));
  const inEnglish = new Intl.Collator('en');
  const here = members
    .filter((city) => city.region === region)
    .sort((a, b) => inEnglish.compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
  const nameOf = ({ country, countryName }: FrozenMember): string =>
    // The roll is kept in English, and its own name stands there.
    language === 'en' ? countryName : (countryNameIn(country, tagOf(language)) ?? countryName);
  return [...new Map(here.map((city) => [city.country, nameOf(city)]))]
    .map(([country, name]) => ({ name, cities: here.filter((city) => city.country === country) }))
    .sort((a, b) => compare(a.name, b.name));
}
