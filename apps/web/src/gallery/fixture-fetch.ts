import { regions } from '#members';
import type { Session } from '../api/session.ts';
import { fixtureWorld as world } from './fixture-world.ts';

/** Which state the pages are shown in: by whom they are read, or what is wrong. */
export const fixtureStates = ['team', 'public', 'city', 'empty', 'loading', 'refused'] as const;
export type FixtureState = (typeof fixtureStates)[number];

const ownCity = 'cork-irl';

function sessionFor(state: FixtureState): Session {
  const grants = {
    city: [{ role: 'focal-point' as const, city: ownCity, cityName: 'Cork' }],
    public: [],
  };
  const team = [{ role: 'coordinator' as const, city: null, cityName: null }];
  return {
    person:
      state === 'public' ? null : { id: 'p1', label: state === 'city' ? 'Focal point' : 'Maria Keller' },
    grants: state === 'city' || state === 'public' ? grants[state] : team,
    language: 'en',
    actions: [],
    secondFactor: 'none-needed',
    simulated: state !== 'empty',
    development: true,
    empty: false,
  };
}

const results = {
  round: world.round.id,
  run: world.run,
  report: world.report,
  decision: world.decision,
};

/** Answers by address, first match wins; undefined is a 404. */
const answers: readonly (readonly [RegExp, (match: RegExpMatchArray, state: FixtureState) => unknown])[] = [
  [/^\/api\/session$/, (_match, state) => sessionFor(state)],
  [/^\/api\/members\/([^?]+)$/, ([, id]) => world.members.find((city) => city.id === id)],
  [/^\/api\/members/, () => world.roll],
  [/^\/api\/mails$/, () => []],
  [/^\/api\/rounds$/, () => [world.round]],
  [/^\/api\/rounds\/[^/]+$/, () => ({ round: world.round, questionnaire: world.questionnaire })],
  [/\/monitor$/, () => world.monitor],
  [/\/monitor\/questions$/, () => world.dropOff],
  [/\/targets$/, () => ({ targets: [] })],
  [/\/runs$/, () => [world.run]],
  [/\/report$/, () => world.report],
  [/\/decision$/, (_match, state) => (state === 'team' ? undefined : world.decision)],
  [/\/decisions$/, () => []],
  [/\/results$/, () => results],
  [/\/responses\/([^/]+)$/, ([, city]) => response(city ?? '')],
  [/^\/api\/plans$/, () => [world.planView]],
  [/\/versions\/\d+$/, () => world.plan],
  [/^\/api\/plans\/[^/]+$/, () => world.planView],
  [/^\/api\/assemblies$/, () => [world.assembly]],
  [/^\/api\/assemblies\/[^/]+$/, () => world.assembly],
];

const emptyAnswers: Readonly<Record<string, unknown>> = {
  '/api/session': { ...sessionFor('team'), simulated: false },
  '/api/members': {
    on: '2019-09-30',
    members: [],
    byRegion: regions.map((region) => ({ region, members: 0 })),
  },
  '/api/rounds': [],
  '/api/plans': [],
  '/api/assemblies': [],
  '/api/mails': [],
};

function response(city: string) {
  const ranked = world.preferences.find((each) => each.id === city)?.ranked ?? [];
  return {
    round: world.round.id,
    city,
    cityName: world.members.find((each) => each.id === city)?.name ?? city,
    state: 'submitted',
    answers: { ranking: { ranked, noOpinion: [] } },
    revisions: {},
    areaOrder: [],
    savedAt: '2019-04-18T12:00:00Z',
    submittedAt: '2019-04-18T12:00:00Z',
    statement: null,
    receipt: { hash: world.report.inputHash, number: 57 },
    simulated: true,
  };
}

/** Puts the gallery's world in the place of the service, for this page only. Development only. */
export function answerFromFixtures(state: FixtureState): void {
  globalThis.EventSource = class extends EventTarget {
    close() {
      return undefined;
    }
  } as unknown as typeof EventSource;
  globalThis.fetch = (input) => {
    const address = input instanceof Request ? input.url.replace(location.origin, '') : String(input);
    if (state === 'loading' && address !== '/api/session') return new Promise(() => undefined);
    if (state === 'refused' && address !== '/api/session') {
      return Promise.resolve(Response.json({ code: 'broken' }, { status: 500 }));
    }
    const found =
      state === 'empty'
        ? emptyAnswers[address.split('?')[0] ?? '']
        : answers
            .map(([pattern, answer]) => {
              const match = address.match(pattern);
              return match === null ? null : { value: answer(match, state) };
            })
            .find((each) => each !== null)?.value;
    return Promise.resolve(
      found === undefined ? Response.json({ code: 'not-found' }, { status: 404 }) : Response.json(found),
    );
  };
}
