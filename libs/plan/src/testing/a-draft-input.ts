import { regions } from '#members';
import type { LocalText } from '#members';
import type { RankedArea, RankingReport } from '#ranking';
import type { CityOffer, DraftCity, DraftInput } from '../draft/draft-input.ts';

/** What the draft reads of a ranked area, at the given place among `of`. */
function ranked(id: string, index: number, of: number): RankedArea {
  const area: Partial<RankedArea> = {
    id,
    label: id,
    score: 80 - (60 * index) / of,
    rank: index + 1,
    lower: Math.max(1, index),
    upper: Math.min(of, index + 3),
    rankedBy: 84 - 5 * index,
  };
  return area as RankedArea;
}

/** What the draft reads of a report: the given areas, ranked in their order. */
export function aReport(areas: readonly string[]): RankingReport {
  const report: Partial<RankingReport> = {
    format: 'gnlc-report/1',
    inputHash: 'e'.repeat(64),
    preferences: 131,
    areas: areas.map((id, index) => ranked(id, index, areas.length)),
  };
  return report as RankingReport;
}

function named(name: string): LocalText {
  return { en: name, fr: name, es: name, ar: name };
}

/** A draft over `areas` with `cities` test cities, spread over the regions in turn. */
export function aDraftInput({
  areas = ['esd', 'equity', 'health', 'planning', 'citizenship', 'entrepreneurship', 'literacy'],
  cities = 60,
  offers,
  ...rest
}: Partial<Omit<DraftInput, 'areas' | 'cities' | 'offers'>> & {
  areas?: readonly string[];
  cities?: number | readonly DraftCity[];
  offers?: readonly CityOffer[];
} = {}): DraftInput {
  const roll =
    typeof cities === 'number'
      ? Array.from({ length: cities }, (_, index) => ({
          id: `city-${index}`,
          name: `Test city ${index}`,
          region: regions[index % regions.length] ?? 'africa',
        }))
      : cities;
  const made = roll.flatMap((city, index): CityOffer[] => {
    const area = areas[(index * 3) % areas.length] ?? '';
    const other = areas[(index * 5 + 1) % areas.length] ?? '';
    return [
      { city: city.id, area, kind: 'lead', capacity: 1 + (index % 3) },
      { city: city.id, area: other, kind: index % 2 === 0 ? 'host' : 'contribute', capacity: 1 },
    ];
  });
  return {
    decision: { id: 'decision-1', areas: areas.map((area) => ({ area, reason: null })) },
    report: aReport(areas),
    areas: areas.map((id) => ({ id, name: named(id) })),
    cities: roll,
    offers: offers ?? made,
    participation: {
      answeredByRegion: { africa: 12, 'arab-states': 6, 'asia-pacific': 58 },
      rankedByRegion: { esd: { africa: 7, 'asia-pacific': 40 } },
    },
    simulated: true,
    period: { from: '2020-Q1', to: '2021-Q4' },
    ...rest,
  };
}
