/** The World Bank's groups of countries by income a head, the lowest first. */
export const incomeGroups = ['low', 'lower-middle', 'upper-middle', 'high'] as const;

export type IncomeGroup = (typeof incomeGroups)[number];

/**
 * Countries with members, by group: World Bank list of economies, June 2019 (fiscal year 2020: July 2019 to June
 * 2020), which was in force when the cities were asked. See `../data/README.md`.
 */
const countries: Readonly<Record<IncomeGroup, string>> = {
  low: 'BEN ETH GIN GNB TGO UGA',
  'lower-middle': 'CIV CMR CPV EGY IDN IND KEN MAR NGA NIC PHL SEN TUN UKR VNM ZMB ZWE',
  'upper-middle': 'ARG BIH BRA CHN COL ECU GAB GEO IRN JOR MEX MYS NAM PER PRY THA TKM TUR VEN ZAF',
  high:
    'ARE AUS BEL BHR CAN CHE CHL CYP DEU DNK ESP FIN FRA GBR GRC HUN IRL ISR ITA JPN KOR NLD OMN POL PRT ' +
    'QAT SAU',
};

const groupOf = new Map(
  incomeGroups.flatMap((group) => countries[group].split(' ').map((country) => [country, group] as const)),
);

/** The income group of a country (ISO 3166-1 alpha-3); null for one that the table does not have. */
export function incomeGroupOf(country: string): IncomeGroup | null {
  return groupOf.get(country) ?? null;
}
