import { rulesItem, seatsHash } from '#assembly';
import type { BundleParts, LedgerEntry, SessionParts } from '#assembly';
import { canonicalJson, sha256Hex } from '#canonical';
import { rollHash } from '#members';
import type { FrozenRoll, LocalText } from '#members';
import { draftPlan } from '#plan';
import type { Plan } from '#plan';
import { rank } from '#ranking';
import type { Profile, RankingSettings } from '#ranking';
import { defaultRules } from '#assembly';
import { SessionScript } from '../../libs/assembly/src/testing/a-long-session.ts';

export const cities = ['bristol-gbr', 'cork-irl', 'espoo-fin', 'goyang-kor', 'lagos-nga', 'medellin-col'];
/** The seat of a city; its id leads to nobody. */
export const seatOf = (city: string): string => `seat-${sha256Hex(city).slice(0, 8)}`;

/** The six cities on the day. */
export const roll: FrozenRoll = {
  format: 'gnlc-roll/1',
  on: '2019-09-01',
  members: cities.map((id) => ({
    id,
    name: id,
    officialName: null,
    country: id.slice(-3).toUpperCase(),
    countryName: id.slice(-3),
    region: 'europe-north-america',
    kind: 'city',
    sizeClass: null,
  })),
  byRegion: [{ region: 'europe-north-america', members: cities.length }],
  byCountry: [],
};

const settings: RankingSettings = {
  rule: 'borda',
  weighting: 'city',
  unranked: 'below',
  places: 1,
  confidence: 0.95,
  draws: 100,
  replicates: 100,
  seed: 'Medellín',
};

const preferences: Profile = {
  areas: [
    { id: 'esd', label: 'Sustainable development' },
    { id: 'health', label: 'Health' },
  ],
  strata: [{ id: 'africa', members: 3 }],
  preferences: [
    { id: 'aa7000000000', stratum: 'africa', weight: 1, ranked: [['esd']], noOpinion: [] },
    { id: 'bb2000000000', stratum: 'africa', weight: 1, ranked: [['health'], ['esd']], noOpinion: [] },
  ],
};

const report = rank(preferences, settings);

/** A plan without a line; what is checked is that it is this one. */
export const plan: Plan = draftPlan({
  decision: { id: 'd1', areas: [] },
  report,
  areas: [],
  offers: [],
  cities: [],
  participation: { answeredByRegion: {}, rankedByRegion: {} },
  simulated: true,
  period: { from: '2020-Q1', to: '2021-Q4' },
});

const words = (text: string): LocalText => ({
  en: text,
  fr: `${text} (fr)`,
  es: `${text} (es)`,
  ar: `${text} (ar)`,
});
const planHash = sha256Hex(canonicalJson(plan));
const host = [words('Host'), words('Who hosts the next conference?'), words('Three cities have offered.')];
const options = ['h1', 'h2', 'h3'].map((id) => ({ id, title: words(`Option ${id}`) }));
const hostHash = sha256Hex(canonicalJson(host));
const optionsHash = sha256Hex(canonicalJson([hostHash, options]));

/** A script of a session on the roll, its agenda set: rules, host, the whole plan. */
export function openedSession(put = planHash): SessionScript {
  const session = new SessionScript(cities.map(seatOf), {
    planHash: put,
    rollHash: rollHash(roll),
    seatsHash: seatsHash(seats),
    seats: cities.length,
    rules: defaultRules,
  });
  session.add('rules', 'rules', [], rulesItem(defaultRules).textHash);
  session.add('host', 'choice', [], hostHash);
  session.add('plan', 'plan', [], put);
  return session;
}

/** Opens a poll on the options of the golden session. */
export function openChoice(
  session: SessionScript,
  poll: string,
  kind: 'choice' | 'order',
  runOff = false,
): void {
  session.open(poll, 'host', { kind, runOff, options: options.map(({ id }) => id), textHash: optionsHash });
}

const seats = Object.fromEntries(cities.map((city) => [seatOf(city), city]));

/** What stands beside the ledger of a session on this roll; `polls` are those with options. */
export function partsOf(ledger: readonly LedgerEntry[], polls: readonly string[]): BundleParts {
  const adopted = ledger.some(({ event }) => event.type === 'plan-adopted');
  const session: SessionParts = {
    roll,
    seats,
    texts: {
      texts: { [rulesItem(defaultRules).textHash]: defaultRules, [hostHash]: host },
      options: Object.fromEntries(polls.map((poll) => [poll, options])),
    },
    versions: [
      { version: 3, hash: planHash, adopted: false, plan: null },
      ...(adopted ? [{ version: 4, hash: planHash, adopted: true, plan: null }] : []),
    ],
  };
  const generatedAt = '2019-10-03T12:00:00Z';
  return { generatedAt, simulated: true, preferences, report, plan, ledger, session };
}

/** A session in which everything happens that a check looks at; its heads are counter-signed. */
export function goldenSession(): SessionScript {
  const session = openedSession();
  const [bristol, cork, espoo, goyang, lagos, medellin] = cities.map(seatOf) as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  session.say({ type: 'chair-seated', chair: 'medellin-col' });
  for (const seat of [bristol, cork, espoo, goyang, medellin]) session.seat(seat);
  session.seat(lagos, { provisional: true, rank: 'representative' });
  for (const seat of [bristol, cork, espoo, goyang]) session.bind(seat);
  session.register('teller-a');
  session.register('teller-b');
  session.register('chair', 'chair');
  session.call('call-1', 'rules');

  // A choice with a ballot that replaces another one, a device that is taken away, paper, a doubtful holder.
  openChoice(session, 'poll-1', 'choice');
  session.vote('poll-1', cork, 'h1');
  session.vote('poll-1', bristol, 'h1');
  session.vote('poll-1', espoo, 'h2');
  session.vote('poll-1', cork, 'h2');
  session.revoke(goyang);
  session.bind(goyang, 'second device of Goyang');
  session.vote('poll-1', goyang, 'abstain');
  session.vote('poll-1', lagos, 'h2');
  const paper = { type: 'paper-ballot', poll: 'poll-1', seat: medellin, choice: 'h3' } as const;
  const number = session.say({ ...paper, teller: 'teller-a', nonce: session.nonce() });
  session.say({ type: 'paper-confirmed', poll: 'poll-1', seat: medellin, number, teller: 'teller-b' });
  session.close('poll-1');
  session.witness(['teller-a', 'teller-b']);
  session.say({ type: 'vote-contested', poll: 'poll-1', seat: medellin, nonce: session.nonce() });
  const reason = 'The slip said h2';
  session.say({
    type: 'vote-corrected',
    poll: 'poll-1',
    seat: medellin,
    choice: 'h2',
    teller: 'teller-a',
    reason,
  });
  session.declare('poll-1', 'host');
  session.say({ type: 'credentials-decided', seat: lagos, accepted: true });
  session.say({ type: 'item-reopened', item: 'host', mover: cork, reason: 'In an order this time' });

  openChoice(session, 'poll-2', 'order');
  session.vote('poll-2', cork, ['h2', 'h1', 'h3']);
  session.vote('poll-2', espoo, ['h1', 'h2', 'h3']);
  session.vote('poll-2', goyang, ['h3']);
  session.vote('poll-2', bristol, 'abstain');
  session.close('poll-2');
  session.witness(['chair', 'teller-b']);
  session.declare('poll-2', 'host');

  const rule = { base: 'cast', numerator: 2, denominator: 3, strict: false } as const;
  session.open('poll-3', 'plan', { rule });
  for (const seat of [cork, espoo, goyang, medellin]) session.vote('poll-3', seat, 'yes');
  session.vote('poll-3', bristol, 'no');
  session.vote('poll-3', lagos, 'abstain');
  session.close('poll-3');
  session.witness(['teller-a', 'teller-b']);
  session.declare('poll-3', 'plan');
  session.say({ type: 'plan-adopted', planHash, version: 4 });
  const text = 'The slip of Medellín said h3.';
  session.say({ type: 'dispute-filed', dispute: 'd1', seat: bristol, poll: 'poll-1', language: 'en', text });
  const ruled = { upheld: false, body: 'The bureau', reason: 'Both tellers read h2.' };
  session.say({ type: 'dispute-ruled', dispute: 'd1', ...ruled });
  session.witness(['teller-a', 'chair']);
  return session;
}
