import { regions } from '#members';
import type { Region } from '#members';
import { bestCandidate } from './best-candidate.ts';
import type { Chosen } from './best-candidate.ts';
import type { Candidate, OfferBook } from './offer-book.ts';

const MOST_COORDINATORS = 3;
const WANTED_REGIONS = 2;

/** Who coordinates what so far; no city more than one area. */
interface Choice {
  readonly book: OfferBook;
  readonly chosen: Map<string, Chosen[]>;
  readonly taken: Set<string>;
  readonly perRegion: Map<Region, number>;
}

/**
 * One to three coordinating cities for each area, only among cities that offered to lead, each at most once.
 * Greedy in passes, the area with the fewest offers first: one city each; a second from another region; every
 * region somewhere; a third from a third region; last, exchanges with an area that can spare a region.
 */
export function chooseCoordinators(
  areas: readonly string[],
  book: OfferBook,
): ReadonlyMap<string, readonly Chosen[]> {
  const choice: Choice = {
    book,
    chosen: new Map(areas.map((area) => [area, []])),
    taken: new Set(),
    perRegion: new Map(),
  };
  const scarcestFirst = [...areas].sort(
    (a, b) => regionsOffering(book, a) - regionsOffering(book, b) || offersIn(book, a) - offersIn(book, b),
  );
  for (const area of scarcestFirst) take(choice, area);
  for (const area of scarcestFirst) if (of(choice, area).length === 1) take(choice, area);
  for (const region of regions) bringIn(choice, region, scarcestFirst);
  for (const area of scarcestFirst) if (of(choice, area).length === WANTED_REGIONS) take(choice, area);
  for (const area of scarcestFirst) if (regionsOf(choice, area).size < WANTED_REGIONS) exchange(choice, area);
  return choice.chosen;
}

function of({ chosen }: Choice, area: string): readonly Chosen[] {
  return chosen.get(area) ?? [];
}

function regionsOf(choice: Choice, area: string): ReadonlySet<Region> {
  return new Set(of(choice, area).map(({ candidate }) => candidate.city.region));
}

function offersIn(book: OfferBook, area: string): number {
  return book.candidates(area, 'lead').length;
}

function regionsOffering(book: OfferBook, area: string): number {
  return new Set(book.candidates(area, 'lead').map(({ city }) => city.region)).size;
}

/** Free candidates of an area from regions that it does not have yet. */
function free(choice: Choice, area: string): readonly Candidate[] {
  const present = regionsOf(choice, area);
  return choice.book
    .candidates(area, 'lead')
    .filter(({ city }) => !choice.taken.has(city.id) && !present.has(city.region));
}

function take(choice: Choice, area: string, candidates = free(choice, area)): void {
  const best = bestCandidate(candidates, choice.perRegion, offersIn(choice.book, area));
  if (best !== null) give(choice, area, best);
}

function give(choice: Choice, area: string, chosen: Chosen): void {
  const { id, region } = chosen.candidate.city;
  choice.chosen.set(area, [...of(choice, area), chosen]);
  choice.taken.add(id);
  choice.perRegion.set(region, (choice.perRegion.get(region) ?? 0) + 1);
}

function bringIn(choice: Choice, region: Region, areas: readonly string[]): void {
  if (choice.perRegion.has(region)) return;
  const roomiestFirst = areas
    .filter((area) => of(choice, area).length < MOST_COORDINATORS)
    .sort((a, b) => of(choice, a).length - of(choice, b).length);
  for (const area of roomiestFirst) {
    const fromThere = free(choice, area).filter(({ city }) => city.region === region);
    if (fromThere.length === 0) continue;
    take(choice, area, fromThere);
    return;
  }
}

/** Gives an area a city of another region that coordinates elsewhere, where a free city can take its place there. */
function exchange(choice: Choice, area: string): void {
  const present = regionsOf(choice, area);
  const wanted = choice.book.candidates(area, 'lead').filter(({ city }) => !present.has(city.region));
  for (const candidate of wanted) {
    const { id, region, name } = candidate.city;
    const elsewhere = [...choice.chosen].find(([, all]) => all.some((one) => one.candidate.city.id === id));
    if (elsewhere === undefined) continue;
    const [other, all] = elsewhere;
    const rest = all.filter((one) => one.candidate.city.id !== id);
    const restRegions = new Set(rest.map((one) => one.candidate.city.region));
    const enough = Math.min(WANTED_REGIONS, regionsOf(choice, other).size);
    const successor = choice.book
      .candidates(other, 'lead')
      .find(
        ({ city }) => !choice.taken.has(city.id) && new Set([...restRegions, city.region]).size >= enough,
      );
    if (successor === undefined) continue;
    const offers = offersIn(choice.book, other);
    choice.chosen.set(other, rest);
    give(choice, other, {
      candidate: successor,
      reason: { code: 'coordinate-exchange', values: { city: successor.city.name, other: name, offers } },
    });
    choice.chosen.set(area, [
      ...of(choice, area),
      {
        candidate,
        reason: {
          code: 'coordinate-second-region',
          values: { city: name, region, offers: offersIn(choice.book, area) },
        },
      },
    ]);
    return;
  }
}
