import { isStale } from '#members';
import { weekRoundPhase } from './week-round-phase.ts';
import { weekWaits } from './week.ts';
import type { WeekFacts, WeekWait, WeekWaitKind, WeekWho } from './week.ts';

const day = 86_400_000;
/** Days after which somebody who was invited and has not come is worth a word. */
const patience = 3;
const namesShown = 3;

const about = (kind: WeekWaitKind, who: WeekWho, more: Partial<WeekWait>): WeekWait => ({
  kind,
  who,
  count: 1,
  names: [],
  title: null,
  id: null,
  days: null,
  item: null,
  of: null,
  on: null,
  ...more,
});

/** One line for all who are named; none when nobody is. */
function named(kind: WeekWaitKind, who: WeekWho, names: readonly string[], more: Partial<WeekWait> = {}) {
  if (names.length === 0) return [];
  return [about(kind, who, { count: names.length, names: names.slice(0, namesShown), ...more })];
}

/** Who waits for whom at an instant, the most pressing first. */
export function weekWaiting(facts: WeekFacts, now: string): readonly WeekWait[] {
  const long = Date.parse(now) - patience * day;
  const { cities, people, rounds } = facts;
  const absent = people.filter(({ signedIn, since }) => !signedIn && Date.parse(since) <= long);
  const stale = cities.filter(({ contact }) => isStale(contact, now));
  const waits = [
    ...rounds
      .filter(({ practice }) => !practice)
      .flatMap((round) => [...unsigned(round), ...ofRound(facts, round, now)]),
    ...ofPlans(facts),
    ...ofPolls(facts),
    ...ofRolls(facts),
    ...named('no-focal-point', 'team', namesOf(cities.filter(({ focalPoints }) => focalPoints === 0))),
    ...named(
      'never-signed-in',
      'people',
      absent.map(({ label }) => label),
    ),
    ...named('stale-contact', 'cities', namesOf(stale)),
  ];
  // Stable: what has the same weight stays in the order of the facts.
  return waits.sort((a, b) => weekWaits.indexOf(a.kind) - weekWaits.indexOf(b.kind));
}

const namesOf = (cities: readonly { readonly name: string }[]): readonly string[] =>
  cities.map(({ name }) => name);

/** What waits for somebody else's signature, at whatever stage the round is. */
function unsigned({ id, title, unsigned: waits }: WeekFacts['rounds'][number]): readonly WeekWait[] {
  return [
    ...(waits.decision ? [about('decision-unsigned', 'team', { id, title })] : []),
    ...(waits.settings ? [about('settings-unsigned', 'team', { id, title })] : []),
  ];
}

function ofRound(facts: WeekFacts, round: WeekFacts['rounds'][number], now: string): readonly WeekWait[] {
  const { id, title, runs, decision } = round;
  const phase = weekRoundPhase(round, now);
  const of = { id, title };
  if (phase === 'open' || phase === 'grace') {
    const reviewed = round.cities.filter(({ state }) => state === 'in-review');
    const missing = round.cities.filter(({ state }) => ['silent', 'draft', 'reopened'].includes(state));
    const inTime = missing.filter(({ deadline }) => Date.parse(deadline) >= Date.parse(now));
    const late = missing.length - inTime.length;
    const nearest = Math.min(...inTime.map(({ deadline }) => Date.parse(deadline)));
    const days = Math.max(0, Math.ceil((nearest - Date.parse(now)) / day));
    return [
      ...(phase === 'grace' || late > 0 ? [about('deadline-passed', 'team', { ...of, count: late })] : []),
      ...named('not-answered', 'cities', namesOf(inTime), { ...of, days }),
      ...named('in-review', 'cities', namesOf(reviewed), of),
    ];
  }
  if (phase !== 'closed') return [];
  const official = runs.filter((run) => run.official && run.state !== 'cancelled');
  const done = official.find(({ state }) => state === 'done');
  const undecided = done?.finishedAt != null && (decision === null || decision.signedAt < done.finishedAt);
  return [
    ...(official[0]?.state === 'failed' ? [about('run-failed', 'team', of)] : []),
    // One that is put forward waits for its second signature instead.
    ...(undecided && !round.unsigned.decision ? [about('run-undecided', 'team', of)] : []),
    ...(decision !== null && !undecided && !facts.plans.some((plan) => plan.decision === decision.id)
      ? [about('decision-without-plan', 'team', of)]
      : []),
  ];
}

/** The newest plan of each decision: the older ones were left behind. */
function ofPlans({ plans, assemblies }: WeekFacts): readonly WeekWait[] {
  const newest = plans.filter(
    (plan, index) => plans.findIndex(({ decision }) => decision === plan.decision) === index,
  );
  return newest.flatMap(({ id, state }) => {
    if (state === 'failed') return [about('plan-failed', 'team', { id })];
    const called = assemblies.some(({ plan, practice }) => plan === id && !practice);
    return state === 'draft' && !called ? [about('plan-without-assembly', 'team', { id })] : [];
  });
}

function ofPolls({ assemblies }: WeekFacts): readonly WeekWait[] {
  return assemblies.flatMap(({ id, title, poll }) => {
    if (poll === null) return [];
    const { item, recorded: count, present: of } = poll;
    // Once every present seat has voted, the mayors wait for the team.
    const all = of > 0 && count >= of;
    return [
      about(all ? 'poll-complete' : 'poll-open', all ? 'team' : 'mayors', { id, title, item, count, of }),
    ];
  });
}

/** Objections wait for a ruling, also those to a roll that was frozen again; what was replaced need not be published. */
function ofRolls({ rolls }: WeekFacts): readonly WeekWait[] {
  return rolls.flatMap(({ id, on, replaced, objectionsUntil, openObjections: count }) => [
    ...(count > 0 ? [about('objection-open', 'team', { id, on, count })] : []),
    ...(objectionsUntil === null && !replaced ? [about('roll-unpublished', 'team', { id, on })] : []),
  ]);
}
