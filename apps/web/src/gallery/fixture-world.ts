import {
  agendaOfPlan,
  defaultQuorum,
  defaultRules,
  explainOutcome,
  headDigits,
  outcome,
  twoThirdsRule,
} from '#assembly';
import type { Tally } from '#assembly';
import { readMembersCsv, regions, rollOn } from '#members';
import type { MemberCity, Region } from '#members';
import { draftPlan, planHash } from '#plan';
import type { CityOffer } from '#plan';
import { defaultSettings, rank } from '#ranking';
import { areaCatalogue2019, questionnaire2019, questionsInOrder } from '#survey';
import csv from '../../../../libs/members/data/members.csv?raw';
import type { AssemblyView, ItemView } from '../api/assembly.ts';
import { fixtureChance, fixturePreferences } from './fixture-answers.ts';
import { fixtureDropOff, fixtureMonitor } from './fixture-monitor.ts';

const on = '2019-09-30';
const members: readonly MemberCity[] = rollOn(readMembersCsv(csv).members, on);
const preferences = fixturePreferences(members);
const count = (cities: readonly { readonly region: Region }[], region: Region) =>
  cities.filter((city) => city.region === region).length;
const answered = members.filter((city) => preferences.some((each) => each.id === city.id));

const report = rank(
  {
    areas: areaCatalogue2019.areas.map((area) => ({ id: area.id, label: area.name.en })),
    strata: regions.map((id) => ({ id, members: count(members, id) })),
    preferences,
  },
  { ...defaultSettings, draws: 500, replicates: 200, seed: '14' },
);

const run = {
  id: 'run-7',
  round: 'april-2019',
  number: 7,
  state: 'done',
  progress: 1,
  official: true,
  startedBy: 'Coordination team',
  createdAt: '2019-05-06T09:00:00Z',
  startedAt: '2019-05-06T09:00:00Z',
  finishedAt: '2019-05-06T09:00:03Z',
  inputHash: report.inputHash,
  reportHash: report.inputHash,
  settings: report.settings,
  simulated: true,
  leftOut: [],
} as const;

const decision = {
  id: 'decision-1',
  round: 'april-2019',
  run: run.id,
  areas: report.areas.slice(0, 7).map(({ id }) => ({ area: id, name: null, reason: null })),
  borderReason: 'Where the answers leave it open, the team keeps to the order by points.',
  moved: [],
  signedBy: 'Coordination team',
  signedAt: '2019-05-14T10:00:00Z',
  second: { by: 'Reviewer', at: '2019-05-15T10:00:00Z' },
};

const chance = fixtureChance(7);
const offers: readonly CityOffer[] = answered.flatMap((city) =>
  (preferences.find((each) => each.id === city.id)?.ranked ?? [])
    .slice(0, 2)
    .flatMap(([area = '']): CityOffer[] =>
      chance() < 0.5
        ? [
            {
              city: city.id,
              area,
              kind: chance() < 0.6 ? 'lead' : 'host',
              capacity: 1 + Math.floor(chance() * 2),
            },
          ]
        : [],
    ),
);

const rankedIn = (area: string, region: Region) =>
  preferences.filter((each) => each.stratum === region && each.ranked.flat().includes(area)).length;
const plan = draftPlan({
  decision,
  report,
  areas: areaCatalogue2019.areas,
  offers,
  cities: members,
  participation: {
    answeredByRegion: Object.fromEntries(regions.map((region) => [region, count(answered, region)])),
    rankedByRegion: Object.fromEntries(
      areaCatalogue2019.areas.map(({ id }) => [
        id,
        Object.fromEntries(regions.map((region) => [region, rankedIn(id, region)])),
      ]),
    ),
  },
  simulated: true,
  period: { from: '2020-Q1', to: '2021-Q4' },
});

const seated = members.slice(0, 96);
const tally: Tally = { yes: 71, no: 14, abstain: 8, present: 96, eligible: members.length };
const cityName = (id: string) => members.find((city) => city.id === id)?.name ?? id;
const items: readonly ItemView[] = agendaOfPlan(plan, cityName).map((item) => {
  const id = `item-${item.number}`;
  const poll = {
    id: `poll-${item.number}`,
    item: id,
    rule: twoThirdsRule,
    quorum: defaultQuorum,
    openedAt: '2019-10-02T11:00:00Z',
    kind: 'yes-no',
    options: [],
    runOff: false,
    procedure: 'hall',
    closesAt: null,
    rehearsal: false,
    again: null,
    contestSeconds: 120,
    contestUntil: null,
    declaredAt: null,
    voided: null,
    openHash: null,
    result: null,
    without: null,
  } as const;
  const { number, kind, area, title, question, summary } = item;
  const place = { place: number, partOf: null, holds: [], call: null };
  const base = { id, number, kind, area, title, question, summary, ...place };
  if (number > 3) return { ...base, state: 'waiting', poll: null };
  if (number === 3) {
    const open = {
      ...poll,
      state: 'open',
      closedAt: null,
      recorded: 41,
      tally: null,
      outcome: null,
    } as const;
    return { ...base, state: 'polling', poll: { ...open, named: null } };
  }
  const named = seated.slice(0, 93).map((city, index) => ({
    seat: city.id,
    city: city.id,
    cityName: city.name,
    region: city.region,
    choice: index < 71 ? ('yes' as const) : index < 85 ? ('no' as const) : ('abstain' as const),
    way: 'electronic' as const,
    provisional: false,
  }));
  const found = outcome(twoThirdsRule, defaultQuorum, tally);
  const explanation = explainOutcome(twoThirdsRule, defaultQuorum, found);
  const result = { tally, outcome: found, counts: null, chosen: null, ordered: null, explanation };
  const times = { closedAt: '2019-10-02T11:05:10Z', declaredAt: '2019-10-02T11:07:10Z' };
  const closed = { state: 'closed', recorded: 93, tally, ...times } as const;
  return { ...base, state: 'adopted', poll: { ...poll, ...closed, outcome: found, result, named } };
});
const hash = planHash(plan);
const assembly: AssemblyView = {
  id: 'medellin',
  title: 'Mayors’ session, Medellín, 2 October 2019',
  plan: 'plan-1',
  planVersion: 3,
  state: 'open',
  seats: members.length,
  present: seated.length,
  simulated: true,
  practice: false,
  ledgerHead: { number: 118, hash, digits: headDigits(hash) },
  items,
  current: 'poll-3',
  openedAt: '2019-10-02T08:30:00Z',
  closedAt: null,
  provisional: 0,
  roll: null,
  access: 'open',
  publishedAt: null,
  governing: 'en',
  rules: defaultRules,
  chair: null,
  shown: null,
  agenda: 'a0',
  call: null,
  written: [],
};

/** One simulated world from roll to vote, made by the functions that the service runs. */
export const fixtureWorld = {
  roll: {
    on,
    members: members.map(({ statuses: _statuses, note: _note, ...city }) => ({ ...city, status: 'active' })),
    byRegion: regions.map((region) => ({ region, members: count(members, region) })),
  },
  members,
  preferences,
  round: {
    id: 'april-2019',
    title: 'April 2019',
    questionnaire: { id: questionnaire2019.id, version: questionnaire2019.version },
    opensAt: '2019-04-01T00:00:00Z',
    deadline: '2019-04-30T22:00:00Z',
    timeZone: 'Europe/Berlin',
    state: 'closed',
    simulated: true,
    practice: false,
    answered: answered.length,
    invited: members.length,
  },
  questionnaire: questionnaire2019,
  monitor: fixtureMonitor(members, new Set(answered.map((city) => city.id))),
  answersByRegion: regions.map((region) => ({
    region,
    members: count(members, region),
    answered: count(answered, region),
  })),
  dropOff: fixtureDropOff(
    questionsInOrder(questionnaire2019).map(({ id }) => id),
    answered.length,
  ),
  run,
  report,
  decision,
  plan,
  planView: {
    id: 'plan-1',
    decision: decision.id,
    round: 'april-2019',
    state: 'draft',
    version: 3,
    hash,
    createdAt: '2019-06-01T09:00:00Z',
    versionAt: '2019-06-20T09:00:00Z',
    seed: 'b2f1c7f0-0000-4000-8000-000000000001',
    progress: 1,
    published: true,
    simulated: true,
  },
  assembly,
} as const;
