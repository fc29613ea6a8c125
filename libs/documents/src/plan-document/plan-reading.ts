import { regionNames } from '#members';
import type { LocalText } from '#members';
import {
  activityNumber,
  isStanding,
  paragraphParts,
  paragraphText,
  quartersBetween,
  reasonText,
  unmarkedText,
} from '#plan';
import type { ActivityStatus, Allocation, Paragraph, PlanActivity, Quarter, Reason } from '#plan';
import { labelled as labelledIn, wellSpaced } from '#texts';
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
  /** Statements one after the other, parted by what the language parts them with. */
  readonly apart: (parts: readonly string[]) => string;
  /** Draft, adopted, or adopted and revised since; with the version. */
  readonly state: string;
  /** The mayors have adopted it. */
  readonly settled: boolean;
  /** What became of an activity after the adoption, in a few words. */
  readonly became: (status: ActivityStatus) => string;
  /** Words that may be of another script, kept in their own direction inside Arabic. */
  readonly isolated: (text: string) => string;
  /** A label before what it labels: `Host: Espoo`. */
  readonly labelled: (label: string, text: string) => string;
  /** A day in words: `4 March 2020`. */
  readonly day: (iso: string) => string;
  /** How far a city has consented to a task: `proposed`. */
  readonly consent: (allocation: Allocation) => string;
  /** A city with how far it has consented: `Cork (proposed)`. */
  readonly allocated: (allocation: Allocation) => string;
  readonly number: (value: number) => string;
  readonly money: (value: number) => string;
  readonly quarters: readonly Quarter[];
  /** `Q1`, or `Q1 2020`. */
  readonly quarter: (quarter: Quarter, withYear?: boolean) => string;
  readonly when: (span: Pick<PlanActivity, 'start' | 'end'>) => string;
  readonly numberOf: (activity: PlanActivity) => string;
  /** How many activities there are, and how many were cancelled besides. */
  readonly counted: (activities: readonly PlanActivity[]) => string;
}

/** Reads a plan in the language of the document. */
export function planReading(about: PlanAbout): PlanReading {
  const { language, plan } = about;
  const rightToLeft = language === 'ar';
  const cities = new Map(about.cities.map((city) => [city.id, city]));
  const local = (text: LocalText) => wellSpaced(text[language], language);
  const labelled = (label: string, text: string) => labelledIn(label, text, language);
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
  const consent: PlanReading['consent'] = ({ consent: said, conditional }) =>
    say('area', conditional === true ? 'conditional' : said);
  const days = new Intl.DateTimeFormat(`${language === 'en' ? 'en-GB' : language}-u-nu-latn`, {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  const day = (iso: string) => days.format(new Date(`${iso}T00:00:00Z`));
  const revised = plan.revisions !== undefined;
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
    state: say('cover', revised ? 'revised' : about.adopted ? 'adopted' : 'draft', {
      version: about.version,
    }),
    settled: revised || about.adopted,
    became: ({ state, on, text }) => {
      const words = say('history', state);
      return labelled(
        on === null ? words : say('history', 'on', { state: words, date: day(on) }),
        isolated(local(text)),
      );
    },
    isolated,
    labelled,
    day,
    consent,
    apart: (parts) => parts.join(rightToLeft ? '؛ ' : language === 'fr' ? '\u202f; ' : '; '),
    list: (things) => things.join(rightToLeft ? '، ' : ', '),
    allocated: (allocation) => `${named(allocation.city)} (${consent(allocation)})`,
    number,
    money: (value) =>
      language === 'en' ? `EUR ${number(value)}` : `${number(value)} ${say('table', 'inEuro')}`,
    quarters: quartersBetween(plan.period),
    quarter,
    when: ({ start, end }) =>
      start === end
        ? quarter(start, true)
        : say('cover', 'fromTo', { from: quarter(start, true), to: quarter(end, true) }),
    counted: (activities) => {
      const count = activities.filter(isStanding).length;
      const cancelled = activities.length - count;
      return cancelled === 0 ? number(count) : say('area', 'countCancelled', { count, cancelled });
    },
    numberOf: ({ id }) => isolated(activityNumber(id)),
  };
}
