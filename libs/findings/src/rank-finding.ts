import type { RankedArea, RankingReport } from '#ranking';
import type { TextValues } from '#texts';

/** What may be said of a ranking. */
type RankKey =
  | `ranking.finding${'None' | 'Room' | 'Sure' | 'Open' | 'Unproven' | 'Contend'}`
  | `ranking.first${'Tied' | 'Sure' | 'ByPoints' | 'SureOfFile' | 'ByPointsOfFile'}`
  | 'ranking.contendersOpen';

/** A sentence about a ranking: its message, its numbers, and the area that it names, if any. */
export interface RankSentence {
  readonly key: RankKey;
  readonly values: TextValues;
  readonly area?: string;
}

type Ranked = Pick<RankedArea, 'id' | 'rank' | 'lower' | 'upper' | 'standing' | 'rankedBy'>;
type Report = Pick<RankingReport, 'preferences'> & {
  readonly areas: readonly Ranked[];
  readonly settings: Pick<RankingReport['settings'], 'places'>;
};

/** The page's title: how many areas are sure of a place and how many contend for the rest; never an order. */
export function rankFinding(report: Report): RankSentence {
  const places = report.settings.places;
  const sure = report.areas.filter((area) => area.standing === 'sure').length;
  const contend = report.areas.filter((area) => area.standing === 'contends').length;
  const open = places - sure;
  const values = { sure, contend, open, places };
  if (report.preferences === 0) return { key: 'ranking.findingNone', values: {} };
  if (report.areas.length <= places) return { key: 'ranking.findingRoom', values: { places } };
  if (open <= 0 || contend === 0) return { key: 'ranking.findingSure', values: { sure } };
  if (sure === 0) return { key: 'ranking.findingOpen', values };
  // Sets so wide that nobody else is left: the places are not contested, only not proven.
  if (contend <= open) return { key: 'ranking.findingUnproven', values };
  return { key: 'ranking.findingContend', values };
}

/**
 * What stands under the title: who is first, as far as the sets bear it, and that the contenders are not in
 * an order where all their sets overlap.
 * @param limit how many areas a city could rank; null for the orders of a file, where no city speaks.
 */
export function rankLead(report: Report, limit: number | null): readonly RankSentence[] {
  const first = report.areas[0];
  if (report.preferences === 0 || first === undefined) return [];
  const tied = report.areas.filter((area) => area.rank === first.rank).length > 1;
  const sentences: RankSentence[] = [
    tied
      ? { key: 'ranking.firstTied', values: {} }
      : {
          key: `${first.upper === 1 ? 'ranking.firstSure' : 'ranking.firstByPoints'}${limit === null ? 'OfFile' : ''}` as const,
          values: limit === null ? {} : { rankedBy: first.rankedBy, answers: report.preferences, limit },
          area: first.id,
        },
  ];
  const contenders = report.areas.filter((area) => area.standing === 'contends');
  if (contenders.length > 1 && overlap(contenders)) {
    sentences.push({ key: 'ranking.contendersOpen', values: { contend: contenders.length } });
  }
  return sentences;
}

/** True when every two of the sets share a rank. */
function overlap(areas: readonly Pick<RankedArea, 'lower' | 'upper'>[]): boolean {
  const highestLower = Math.max(...areas.map((area) => area.lower));
  const lowestUpper = Math.min(...areas.map((area) => area.upper));
  return highestLower <= lowestUpper;
}
