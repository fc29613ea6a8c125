import type { MemberCity } from '#members';
import type { Generator } from '#ranking';
import type { CoreAnswers, Offer, OfferKind, RatingAnswer } from '#survey';
import { areaWorth } from './area-worth.ts';
import { plackettLuceOrder } from './plackett-luce-order.ts';

/**
 * One city's order of three to five areas, ratings that go with it and offers, drawn from its regional and national
 * leanings and a taste of its own.
 */
export function simulateCoreAnswers(
  city: MemberCity,
  areas: readonly string[],
  limit: number,
  generator: Generator,
): CoreAnswers & { readonly ranking: NonNullable<CoreAnswers['ranking']>; readonly rating: RatingAnswer } {
  // The city's own taste multiplies every worth by something between a half and two.
  const worths = new Map(areas.map((area) => [area, areaWorth(city, area) * (0.5 + 1.5 * generator.unit())]));
  const order = plackettLuceOrder(worths, generator);
  const places = Math.min(limit, placesRanked(generator));
  const offers = simulateOffers(order, generator);
  const noOpinion = generator.unit() < 0.2 ? order.slice(-1 - Math.floor(generator.unit() * 2)) : [];
  return {
    ranking: { ranked: order.slice(0, places).map((area) => [area]), noOpinion },
    rating: simulateRating(order, offers, generator),
    offers,
  };
}

function placesRanked(generator: Generator): number {
  const chance = generator.unit();
  if (chance < 0.6) return 5;
  return chance < 0.85 ? 4 : 3;
}

/** Importance falls along the city's order, capacity is higher where the city offers something; some cells stay empty. */
function simulateRating(
  order: readonly string[],
  offers: readonly Offer[],
  generator: Generator,
): RatingAnswer {
  const leniency = Math.floor(generator.unit() * 3) - 1;
  const importance: Record<string, number> = {};
  const capacity: Record<string, number> = {};
  for (const [position, area] of order.entries()) {
    const offered = offers.some((offer) => offer.area === area) ? 1.5 : 0;
    const felt = 4.8 - (3.2 * position) / order.length + 0.5 * leniency;
    // The city's first area is always rated: a ranking without a word on its own first choice would be odd.
    if (position === 0 || generator.unit() < 0.92) importance[area] = onScale(felt + noise(generator));
    if (generator.unit() < 0.8) capacity[area] = onScale(2.6 + offered + 1.4 * noise(generator));
  }
  return { importance, capacity };
}

/** Up to three offers: some of the city's own priorities, and often something that it happens to be good at. */
function simulateOffers(order: readonly string[], generator: Generator): readonly Offer[] {
  const chosen = order.slice(0, 4).filter((_, position) => generator.unit() < 0.4 / (1 + position / 3));
  if (generator.unit() < 0.85) chosen.unshift(order[Math.floor(generator.unit() * order.length)]!);
  return [...new Set(chosen)].slice(0, 3).map((area) => {
    const kind = offerKind(generator);
    const capacity = 1 + Math.floor(generator.unit() * (kind === 'contribute' ? 4 : 2));
    return { area, kind, capacity, note: '' };
  });
}

function offerKind(generator: Generator): OfferKind {
  const chance = generator.unit();
  if (chance < 0.45) return 'lead';
  return chance < 0.7 ? 'host' : 'contribute';
}

/** Between −1 and 1, small values likelier. */
function noise(generator: Generator): number {
  return generator.unit() - generator.unit();
}

function onScale(value: number): number {
  return Math.min(5, Math.max(1, Math.round(value)));
}
