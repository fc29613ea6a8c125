import type { MemberCity, Region } from '#members';

type Worths = Readonly<Record<string, number>>;

/**
 * How strongly the simulated cities are drawn to each area: assumptions, not findings. The order follows what happened
 * afterwards (more than 100 cities joined the cluster on sustainable development; the other six clusters come next).
 */
const worths: Worths = {
  esd: 10,
  equity: 6.5,
  health: 6,
  planning: 4.4,
  citizenship: 3.5,
  entrepreneurship: 3.4,
  literacy: 3.1,
  digital: 3,
  work: 1.9,
  family: 1.5,
  youth: 1.2,
  governance: 1.1,
  culture: 0.9,
  migrants: 0.8,
  ageing: 0.7,
};

const regionalTilts: Readonly<Record<Region, Worths>> = {
  africa: { literacy: 2.5, entrepreneurship: 2, work: 1.8, digital: 1.2, ageing: 0.4 },
  'arab-states': { literacy: 2.2, youth: 1.5, work: 1.3 },
  'asia-pacific': { family: 1.3, digital: 1.2 },
  'europe-north-america': { esd: 1.3, citizenship: 1.3, migrants: 1.5 },
  'latin-america-caribbean': { entrepreneurship: 1.8, work: 1.6, equity: 1.4, youth: 1.6 },
};

const nationalTilts: Readonly<Record<string, Worths>> = {
  CHN: { esd: 1.6 },
  DEU: { migrants: 4 },
  GRC: { migrants: 4 },
  KOR: { ageing: 3.5, planning: 1.7 },
};

/** The worth of an area to cities of this region and country, above 0; 1 for an area that the model does not know. */
export function areaWorth(city: Pick<MemberCity, 'country' | 'region'>, area: string): number {
  const regional = regionalTilts[city.region][area] ?? 1;
  const national = nationalTilts[city.country]?.[area] ?? 1;
  return (worths[area] ?? 1) * regional * national;
}
