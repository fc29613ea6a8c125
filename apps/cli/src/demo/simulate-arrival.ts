import type { MemberCity, Region } from '#members';
import type { Generator } from '#ranking';
import { round2019 } from './round-2019.ts';

/** How far a city comes with its answer and when; `none` for a city that never starts. */
export type Arrival =
  | { readonly state: 'none' | 'draft'; readonly submittedAt: null }
  | { readonly state: 'submitted' | 'late'; readonly submittedAt: string };

/** Chance of answering in the end. A national network that chases its members raises it. */
const rates: Readonly<Record<Region, number>> = {
  africa: 0.62,
  'arab-states': 0.6,
  'asia-pacific': 0.7,
  'europe-north-america': 0.72,
  'latin-america-caribbean': 0.7,
};
const chased: ReadonlySet<string> = new Set(['IRL', 'IRN', 'KOR', 'PRT']);
const chasedRate = 0.82;
/** Of those who do not answer, the share that leaves a draft behind. */
const draftShare = 0.45;
const lateShare = 0.07;
const lastTwoDaysShare = 0.25;

/** First hour (UTC) of an office day in the region. */
const officeOpens: Readonly<Record<Region, number>> = {
  africa: 7,
  'arab-states': 5,
  'asia-pacific': 0,
  'europe-north-america': 7,
  'latin-america-caribbean': 13,
};

/** UIL announced the intake of 2019 on 17 July; its cities answer from then on, until 16 August. */
const topUpOpens = Date.UTC(2019, 6, 17);
const day = 86_400_000;

/**
 * When a city answers the round of April 2019, if it does: 60–75 % in full, a draft left by some, a quarter of the
 * answers in the last two days, some after the deadline. Assumptions all of them: UIL's response rates are not public.
 * A city that joined after the deadline can only answer late.
 */
export function simulateArrival(city: MemberCity, generator: Generator): Arrival {
  const rate = chased.has(city.country) ? chasedRate : rates[city.region];
  if (generator.unit() >= rate) {
    return { state: generator.unit() < draftShare ? 'draft' : 'none', submittedAt: null };
  }
  const officeHours = () => (officeOpens[city.region] + generator.unit() * 9) * 3_600_000;
  const joined = city.statuses[0]?.from ?? '';
  if (joined > round2019.deadline) {
    return late(topUpOpens + wholeDays(generator, 1, 30) + officeHours());
  }
  // From the first day after the deadline in every time zone.
  if (generator.unit() < lateShare)
    return late(Date.UTC(2019, 4, 1) + wholeDays(generator, 1, 9) + officeHours());
  const start = Date.UTC(2019, 3, 1);
  const from =
    generator.unit() < lastTwoDaysShare ? wholeDays(generator, 28, 2) : wholeDays(generator, 1, 27);
  return { state: 'submitted', submittedAt: instant(start + from + officeHours()) };
}

function late(time: number): Arrival {
  return { state: 'late', submittedAt: instant(time) };
}

/** Milliseconds to the start of one of `count` days, the first of them after `first` days. */
function wholeDays(generator: Generator, first: number, count: number): number {
  return (first + Math.floor(generator.unit() * count)) * day;
}

function instant(time: number): string {
  return new Date(Math.floor(time / 1000) * 1000).toISOString();
}
