import { answeredRegions, methodName, regionLabel, testsOfRanking } from '#findings';
import type { AnsweredRegion, RankingTests } from '#findings';
import { countryNameIn } from '#members';
import { isMerged } from '#ranking';
import { intlTag, textFor } from '#texts';
import type { ReaderText } from '#texts';
import type { PrioritiesAbout } from './priorities-about.ts';
import { reportWords } from './words/report-words.ts';

/** What every chapter is written with: the results, the words of one language, and the names of things in it. */
export interface ReportReading extends PrioritiesAbout {
  readonly text: ReaderText;
  readonly t: ReaderText['t'];
  readonly name: (area: string) => string;
  readonly region: (stratum: string, length?: 'region' | 'regionShort') => string;
  readonly method: (id: string) => string;
  readonly percent: (share: number) => string;
  /** A number with so many decimals. */
  readonly fixed: (value: number, decimals: number) => string;
  /** A set of ranks. */
  readonly range: (lower: number, upper: number) => string;
  readonly places: number;
  readonly regions: readonly AnsweredRegion[];
  readonly tests: RankingTests;
}

/** Reads results in the language of the report. */
export function reportReading(about: PrioritiesAbout): ReportReading {
  const { language, report, areas, insights } = about;
  const text: ReaderText = textFor<string>(language, { ...about.messages, ...reportWords(language) });
  const { t, number } = text;
  const names = new Map(areas.map(({ id, name }) => [id, text.local(name)]));
  for (const { area, name } of about.decision?.areas ?? []) {
    if (name !== null && isMerged(area)) names.set(area, text.local(name));
  }
  const tag = intlTag(language);
  const inLanguage = ({ country, countryName }: { country: string; countryName: string }) =>
    language === 'en' ? countryName : (countryNameIn(country, tag) ?? countryName);
  return {
    ...about,
    text,
    t,
    name: (area) => names.get(area) ?? area,
    region: (stratum, length) => regionLabel(stratum, text, length),
    method: (id) => methodName(id, text),
    percent: (share) => number(share, { style: 'percent' }),
    fixed: (value, decimals) =>
      number(value, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }),
    range: (lower, upper) => t('ranking.range', { one: lower === upper ? 'yes' : 'no', lower, upper }),
    places: report.settings.places,
    regions: answeredRegions(report),
    tests: testsOfRanking(report, insights?.countries ?? [], text, inLanguage),
  };
}
