import type { Profile } from '../profile.ts';

/** What a city would do in an area, as far as it is counted here. */
export interface CountedOffer {
  readonly area: string;
  readonly kind: 'lead' | 'host' | 'contribute';
  /** Activities that the city can carry. */
  readonly capacity: number;
}

/** Mean importance and mean capacity, 1–5, by those who rated both. */
export interface NeedRating {
  readonly answers: number;
  readonly importance: number;
  readonly capacity: number;
}

/** Where the gap is in one area, and who would close it. */
export interface AreaNeed {
  readonly area: string;
  /** Of all answers; null where fewer than the smallest cell rated it. */
  readonly all: NeedRating | null;
  /** Stratum → the same; strata with fewer answers than the smallest cell, or that would tell those, are left out. */
  readonly strata: Readonly<Record<string, NeedRating>>;
  /** Answers that hold the area important (4 or 5) and can do little about it (1 or 2); null as above. */
  readonly needing: number | null;
  /** Answers that would lead, that would host at most, that would contribute at most. */
  readonly offers: Readonly<Record<CountedOffer['kind'], number>>;
  /** Activities offered in all. */
  readonly activities: number;
}

/**
 * Importance against capacity, and offers against need, by area in the order of the profile. An answer counts
 * once in an area's offers, by the largest part that it offers. Unweighted. Cost O(n·m).
 */
export function areaNeeds(
  profile: Profile,
  offersOf: (preference: string) => readonly CountedOffer[],
  least: number,
): readonly AreaNeed[] {
  const offers = profile.preferences.map(({ id }) => offersOf(id));
  return profile.areas.map(({ id: area }) => {
    const rated = profile.preferences.flatMap(({ stratum, ratings }) => {
      const [importance, capacity] = [ratings?.['importance']?.[area], ratings?.['capacity']?.[area]];
      return importance === undefined || capacity === undefined ? [] : [{ stratum, importance, capacity }];
    });
    const of = (stratum: string) =>
      meanRating(
        rated.filter((each) => each.stratum === stratum),
        least,
      );
    const all = meanRating(rated, least);
    const best = offers.map((own) => largestPart(own.filter((offer) => offer.area === area)));
    const count = (kind: CountedOffer['kind']) => best.filter((each) => each === kind).length;
    return {
      area,
      all,
      strata: Object.fromEntries(
        shownBesideTheWhole(
          profile.strata.flatMap(({ id }) => {
            const rating = of(id);
            return rating === null ? [] : [[id, rating] as const];
          }),
          all?.answers ?? 0,
          least,
        ),
      ),
      needing: all && rated.filter((each) => each.importance >= 4 && each.capacity <= 2).length,
      offers: { lead: count('lead'), host: count('host'), contribute: count('contribute') },
      activities: offers
        .flat()
        .filter((offer) => offer.area === area)
        .reduce((sum, offer) => sum + offer.capacity, 0),
    };
  });
}

/**
 * Means that may stand beside that of all: where fewer answers than the smallest cell are left over, their mean
 * could be told by subtraction, so that the smallest of the others is left out as well.
 */
function shownBesideTheWhole(
  strata: readonly (readonly [string, NeedRating])[],
  answers: number,
  least: number,
): readonly (readonly [string, NeedRating])[] {
  const over = answers - strata.reduce((sum, [, rating]) => sum + rating.answers, 0);
  if (over === 0 || over >= least) return strata;
  const [smallest] = strata.toSorted(([, one], [, other]) => one.answers - other.answers);
  return strata.filter((each) => each !== smallest);
}

function largestPart(offers: readonly CountedOffer[]): CountedOffer['kind'] | undefined {
  return (['lead', 'host', 'contribute'] as const).find((kind) =>
    offers.some((offer) => offer.kind === kind),
  );
}

function meanRating(
  rated: readonly { readonly importance: number; readonly capacity: number }[],
  least: number,
): NeedRating | null {
  if (rated.length < least || rated.length === 0) return null;
  const mean = (scale: 'importance' | 'capacity') =>
    rated.reduce((sum, each) => sum + each[scale], 0) / rated.length;
  return { answers: rated.length, importance: mean('importance'), capacity: mean('capacity') };
}
