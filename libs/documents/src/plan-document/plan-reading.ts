import { regionNames } from '#members';
import type { LocalText } from '#members';
import {
  activityNumber,
  paragraphParts,
  paragraphText,
  quartersBetween,
  reasonText,
  unmarkedText,
} from '#plan';
import type { Allocation, Paragraph, PlanActivity, Quarter, Reason } from '#plan';
import { regionMarks } from '../marks/region-marks.ts';
import type { RegionMark } from '../marks/region-marks.ts';
import type { PaperBlock } from '../paper-document/paper-document.ts';
import { markedBlocks } from './marked-blocks.ts';
import type { PlanAbout } from './plan-about.ts';
import { fillWords } from './words/fill-words.ts';
import { planWords } from './words/plan-words.ts';

type Words = typeof planWords;
type Values = Readonly<Record<string, string | number>>;

/** A city as it is shown. */
export interface CityLook {
  readonly name: string;
  readonly region: string;
  readonly mark: RegionMark | null;
}

/** What every chapter is written with: the plan, the words of one language, and the names of things in it. */
export interface PlanReading extends PlanAbout {
  readonly rightToLeft: boolean;
  readonly say: <Part extends keyof Words>(part: Part, key: keyof Words[Part], values?: Values) => string;
  readonly local: (text: LocalText) => string;
  readonly reason: (reason: Reason) => string;
  readonly running: (paragraph: Paragraph) => string;
  /** A paragraph as parts: what it says, and what it says to be missing. */
  readonly told: (paragraph: Paragraph, tone?: 'plain' | 'lead') => readonly PaperBlock[];
  /** The name of an area of the catalogue. */
  readonly areaName: (id: string) => string;
  readonly city: (id: string) => CityLook;
  /** The name of a city inside a sentence. */
  readonly named: (id: string) => string;
  /** Things one after the other, as the language separates them. */
  readonly list: (things: readonly string[]) => string;
  /** A city with how far it has consented: `Cork (proposed)`. */
  readonly allocated: (allocation: Allocation) => string;
  readonly number: (value: number) => string;
  readonly money: (value: number) => string;
  readonly quarters: readonly Quarter[];
  /** `Q1`, or `Q1 2020`. */
  readonly quarter: (quarter: Quarter, withYear?: boolean) => string;
  readonly when: (activity: PlanActivity) => string;
  readonly numberOf: (activity: PlanActivity) => string;
}

/** Reads a plan in the language of the document. */
export function planReading(about: PlanAbout): PlanReading {
  const { language, plan } = about;
  const rightToLeft = language === 'ar';
  const cities = new Map(about.cities.map((city) => [city.id, city]));
  const local = (text: LocalText) => text[language];
  const say: PlanReading['say'] = (part, key, values = {}) => {
    const text = planWords[part][key] as LocalText;
    return fillWords(local(text), values, language);
  };
  /** Latin words and numbers keep their own direction inside Arabic. */
  const isolated = (text: string) => (rightToLeft ? `\u2068${text}\u2069` : text);
  const format = new Intl.NumberFormat(`${language}-u-nu-latn`, { useGrouping: 'always' });
  const number = (value: number) => format.format(value);
  const city: PlanReading['city'] = (id) => {
    const found = cities.get(id);
    if (found === undefined) return { name: id, region: '', mark: null };
    return { name: found.name, region: local(regionNames[found.region]), mark: regionMarks[found.region] };
  };
  const quarter: PlanReading['quarter'] = (each, withYear = false) => {
    const [year = '', of = ''] = each.split('-Q');
    const label = say('area', 'quarter', { number: of });
    return withYear ? `${label} ${year}` : label;
  };
  const named = (id: string) => isolated(city(id).name);
  return {
    ...about,
    rightToLeft,
    say,
    local,
    reason: (reason) => reasonText(reason, local),
    running: (paragraph) => unmarkedText(paragraphText(paragraph, local)),
    told: (paragraph, tone = 'plain') =>
      paragraphParts(paragraph, local).flatMap(({ gap, text }) =>
        gap ? [{ kind: 'text', text: unmarkedText(text), tone: 'gap' }] : markedBlocks(text, tone),
      ),
    areaName: (id) => {
      const name = about.areaNames?.[id];
      return name === undefined ? id : local(name);
    },
    city,
    named,
    list: (things) => things.join(rightToLeft ? '، ' : ', '),
    allocated: ({ city: id, consent }) => `${named(id)} (${say('area', consent)})`,
    number,
    money: (value) =>
      language === 'en' ? `EUR ${number(value)}` : `${number(value)} ${say('table', 'inEuro')}`,
    quarters: quartersBetween(plan.period),
    quarter,
    when: ({ start, end }) =>
      start === end
        ? quarter(start, true)
        : say('cover', 'fromTo', { from: quarter(start, true), to: quarter(end, true) }),
    numberOf: ({ id }) => isolated(activityNumber(id)),
  };
}
