import {
  aCity,
  aPlan,
  aRoll,
  aRound,
  aSession,
  asked,
  closed,
  confirmed,
  decision,
  nothing,
  now,
  run,
} from '../testing/week-facts.ts';
import { weekOf } from './week-of.ts';
import { weekWaits } from './week.ts';
import type { WeekFacts } from './week.ts';

describe('the phase', () => {
  const cork = aCity('Cork');
  test.each<readonly [string, Partial<WeekFacts>, string]>([
    ['an empty service', {}, 'no-members'],
    ['members and no round', { cities: [cork] }, 'no-round'],
    ['a practice round is no round', { cities: [cork], rounds: [aRound({ practice: true })] }, 'no-round'],
    ['a round that opens later', { rounds: [aRound({ opensAt: '2019-04-20T05:00:00Z' })] }, 'upcoming'],
    ['a round that is open', { rounds: [aRound()] }, 'answering'],
    ['after the deadline', { rounds: [aRound({ deadline: '2019-04-10T08:00:00Z' })] }, 'grace'],
    [
      'after the days of grace',
      { rounds: [aRound({ deadline: '2019-04-05T08:00:00Z', graceDays: 3 })] },
      'ranking',
    ],
    [
      'after the days of grace, while a city has more time',
      {
        rounds: [
          aRound({
            deadline: '2019-04-05T08:00:00Z',
            graceDays: 3,
            cities: [asked('A', 'silent', '2019-04-12T00:00:00Z')],
          }),
        ],
      },
      'grace',
    ],
    ['closed, and nothing ranked', { rounds: [closed()] }, 'ranking'],
    [
      'an unofficial run ranks nothing',
      { rounds: [closed({ runs: [run({ official: false })] })] },
      'ranking',
    ],
    ['ranked, and nothing decided', { rounds: [closed({ runs: [run()] })] }, 'deciding'],
    ['decided, and no plan', { rounds: [closed({ runs: [run()], decision })] }, 'drafting'],
    [
      'a plan without a version is still being drafted',
      { rounds: [closed({ decision })], plans: [aPlan({ state: 'drafting', version: 0 })] },
      'drafting',
    ],
    ['drafted, and no session', { rounds: [closed({ decision })], plans: [aPlan()] }, 'calling'],
    [
      'a rehearsal is no session',
      { rounds: [closed({ decision })], plans: [aPlan()], assemblies: [aSession({ practice: true })] },
      'calling',
    ],
    [
      'the session is open',
      { rounds: [closed({ decision })], plans: [aPlan()], assemblies: [aSession()] },
      'voting',
    ],
    [
      'the plan is adopted',
      {
        rounds: [closed({ decision })],
        plans: [aPlan({ state: 'adopted' })],
        assemblies: [aSession({ state: 'closed' })],
      },
      'adopted',
    ],
    [
      'the session closed without it',
      { rounds: [closed({ decision })], plans: [aPlan()], assemblies: [aSession({ state: 'closed' })] },
      'not-adopted',
    ],
    [
      'a newer round begins anew',
      { rounds: [aRound({ id: 'april-2021' }), closed({ decision })], plans: [aPlan({ state: 'adopted' })] },
      'answering',
    ],
  ])('%s', (_case, facts, name) => {
    expect(weekOf({ ...nothing, ...facts }, now).phase.name).toBe(name);
  });

  test('says how many cities of the round have answered', () => {
    const cities = (['submitted', 'late', 'draft', 'silent'] as const).map((state) => asked(state, state));
    expect(weekOf({ ...nothing, rounds: [aRound({ cities })] }, now).phase).toEqual({
      name: 'answering',
      round: 'april-2019',
      title: 'April 2019',
      answered: 2,
      invited: 4,
    });
  });
});

describe('who waits for whom', () => {
  test.each<readonly [string, Partial<WeekFacts>, readonly object[]]>([
    [
      'nobody, where all is done',
      { cities: [aCity('Cork')], rounds: [closed({ decision })], plans: [aPlan({ state: 'adopted' })] },
      [],
    ],
    [
      'cities without a focal point wait for the team',
      { cities: [aCity('Cork', { focalPoints: 0 }), aCity('Goyang')] },
      [{ kind: 'no-focal-point', who: 'team', count: 1, names: ['Cork'] }],
    ],
    [
      'three names are enough',
      { cities: ['A', 'B', 'C', 'D'].map((name) => aCity(name, { focalPoints: 0 })) },
      [{ kind: 'no-focal-point', count: 4, names: ['A', 'B', 'C'] }],
    ],
    [
      'an invitation of three days ago waits, one of yesterday does not yet',
      {
        people: [
          { label: 'Old', since: '2019-04-07T09:00:00.000Z', signedIn: false },
          { label: 'New', since: '2019-04-09T09:00:00.000Z', signedIn: false },
          { label: 'Came', since: '2019-01-01T09:00:00.000Z', signedIn: true },
        ],
      },
      [{ kind: 'never-signed-in', who: 'people', count: 1, names: ['Old'] }],
    ],
    [
      'contacts that are missing, old or bounced',
      {
        cities: [
          aCity('Missing', { contact: null }),
          aCity('Old', { contact: { confirmedAt: '2018-01-01T00:00:00.000Z', bouncedAt: null } }),
          aCity('Bounced', { contact: { ...confirmed, bouncedAt: now } }),
          aCity('Right'),
        ],
      },
      [{ kind: 'stale-contact', who: 'cities', count: 3, names: ['Missing', 'Old', 'Bounced'] }],
    ],
    [
      'cities that have not answered, with the days that are left; those in review wait for a signature',
      {
        rounds: [
          aRound({
            deadline: '2019-04-15T08:00:00Z',
            cities: [
              asked('Silent', 'silent'),
              asked('Draft', 'draft'),
              asked('Reopened', 'reopened'),
              asked('Review', 'in-review'),
              asked('Done', 'submitted'),
              asked('Late', 'late'),
            ],
          }),
        ],
      },
      [
        { kind: 'not-answered', who: 'cities', count: 3, names: ['Silent', 'Draft', 'Reopened'], days: 5 },
        { kind: 'in-review', count: 1, names: ['Review'], id: 'april-2019' },
      ],
    ],
    [
      'after the deadline the team closes the round',
      {
        rounds: [
          aRound({
            deadline: '2019-04-09T00:00:00Z',
            cities: [asked('Silent', 'silent', '2019-04-09T00:00:00Z')],
          }),
        ],
      },
      [{ kind: 'deadline-passed', who: 'team', count: 1 }],
    ],
    [
      'nobody waits for a practice round',
      { rounds: [aRound({ practice: true, cities: [asked('Silent', 'silent')] })] },
      [],
    ],
    [
      'a decision that is put forward waits for its second signature, no longer for a decision',
      { rounds: [closed({ runs: [run()], unsigned: { decision: true, settings: false } })] },
      [{ kind: 'decision-unsigned', who: 'team', id: 'april-2019' }],
    ],
    [
      'a change of settings waits for somebody else, whatever the stage',
      { rounds: [aRound({ unsigned: { decision: false, settings: true } })] },
      [{ kind: 'settings-unsigned', who: 'team', id: 'april-2019' }],
    ],
    ['a run waits for a decision', { rounds: [closed({ runs: [run()] })] }, [{ kind: 'run-undecided' }]],
    [
      'a run after the decision waits for another',
      { rounds: [closed({ runs: [run({ finishedAt: '2019-04-08T00:00:00.000Z' })], decision })] },
      [{ kind: 'run-undecided' }],
    ],
    ['an unofficial run waits for nothing', { rounds: [closed({ runs: [run({ official: false })] })] }, []],
    [
      'a run that failed last',
      { rounds: [closed({ runs: [run({ state: 'failed', finishedAt: null })] })] },
      [{ kind: 'run-failed', who: 'team' }],
    ],
    [
      'a decision waits for a plan',
      { rounds: [closed({ runs: [run()], decision })] },
      [{ kind: 'decision-without-plan', id: 'april-2019' }],
    ],
    [
      'a draft waits for a session, and an older one for nothing',
      { rounds: [closed({ decision })], plans: [aPlan(), aPlan({ id: 'older' })] },
      [{ kind: 'plan-without-assembly', id: 'p' }],
    ],
    [
      'a plan that could not be drafted',
      { rounds: [closed({ decision })], plans: [aPlan({ state: 'failed', version: 0 })] },
      [{ kind: 'plan-failed', who: 'team' }],
    ],
    [
      'an open poll waits for the mayors, in a rehearsal too',
      {
        plans: [aPlan({ state: 'adopted' })],
        assemblies: [aSession({ practice: true, poll: { item: 3, recorded: 40, present: 68 } })],
      },
      [{ kind: 'poll-open', who: 'mayors', item: 3, count: 40, of: 68, id: 's' }],
    ],
    [
      'a poll in which every present seat has voted waits for the team',
      { assemblies: [aSession({ practice: true, poll: { item: 3, recorded: 68, present: 68 } })] },
      [{ kind: 'poll-complete', who: 'team', item: 3, count: 68, of: 68, id: 's' }],
    ],
    [
      'a poll for which nobody has come waits for the mayors',
      { assemblies: [aSession({ practice: true, poll: { item: 3, recorded: 0, present: 0 } })] },
      [{ kind: 'poll-open', who: 'mayors' }],
    ],
    [
      'objections wait for a ruling, also those to a roll that was frozen again',
      { rolls: [aRoll({ openObjections: 2 }), aRoll({ id: 'old', replaced: true, openObjections: 1 })] },
      [
        { kind: 'objection-open', who: 'team', id: 'r', on: '2019-04-08', count: 2 },
        { kind: 'objection-open', who: 'team', id: 'old', count: 1 },
      ],
    ],
    [
      'a frozen roll waits to be published, unless another took its place',
      { rolls: [aRoll({ objectionsUntil: null }), aRoll({ objectionsUntil: null, replaced: true })] },
      [{ kind: 'roll-unpublished', who: 'team', id: 'r', on: '2019-04-08' }],
    ],
  ])('%s', (_case, facts, expected) => {
    const { waiting } = weekOf({ ...nothing, ...facts }, now);
    expect(waiting).toHaveLength(expected.length);
    expect(waiting).toMatchObject(expected);
  });

  test('the most pressing comes first', () => {
    const { waiting } = weekOf(
      {
        ...nothing,
        cities: [aCity('Cork', { focalPoints: 0, contact: null })],
        rounds: [aRound({ cities: [asked('Cork', 'silent')] }), closed({ id: 'old', runs: [run()] })],
        assemblies: [aSession({ poll: { item: 1, recorded: 0, present: 3 } })],
      },
      now,
    );
    const kinds = waiting.map(({ kind }) => kind);
    expect(kinds).toEqual(weekWaits.filter((kind) => kinds.includes(kind)));
    expect(kinds).toHaveLength(5);
  });
});
