import * as fc from 'fast-check';
import { bundleChecks, checkNames, makeBundle, resultOf } from '#assembly';
import type { Check } from '#assembly';
import { zipBundle } from '#archive';
import { rank } from '#ranking';
import { amendedBundle, withActivity, withOtherWords } from './amended-bundle.ts';
import { brokenLedgers } from './broken-ledgers.ts';
import { brokenParts } from './broken-parts.ts';
import { goldenBundle, olderBundle } from './forged-bundles.ts';
import type { Files } from './forged-bundles.ts';
import { cities, openChoice, openedSession, partsOf, seatOf } from './golden-session.ts';
import { pythonChecks, whyNoPython } from './python-verifier.ts';

const brokenBundles = [...brokenLedgers, ...brokenParts];
const none = whyNoPython();
if (none !== null) process.stderr.write(`The second verifier is not tried: ${none}.\n`);
const withPython = none === null ? test : test.skip;

/** Numbered checks that only the engine can make; the other verifier leaves them to it. */
const ofTheEngine = [
  'report-recomputed',
  'decision-reasons',
  'merged-recomputed',
  'table-recomputed',
  'cells-large-enough',
  'amended-recomputed',
];

const failedOf = (checks: readonly Check[]) =>
  checks.filter(({ status }) => status === 'failed').map(({ number, name }) => `${number} ${name}`);
const own = (files: Files, older: Files | null = null) => bundleChecks(files, { rank, older });
const other = (files: Files, older: Files | null = null) =>
  pythonChecks(zipBundle(files), older === null ? null : zipBundle(older));
const numbered = (names: readonly string[]) =>
  names.map((name) => `${checkNames.indexOf(name as Check['name']) + 1} ${name}`);
const byBoth = (failed: readonly string[]) =>
  failed.filter((name) => !ofTheEngine.includes(name.split(' ')[1] ?? ''));

const statusOf = (checks: readonly Check[], name: Check['name'] = 'older-continued') =>
  checks.find((check) => check.name === name)?.status;

describe('the golden bundle', () => {
  test('holds', () => {
    expect(failedOf(own(goldenBundle))).toEqual([]);
    const absent = own(goldenBundle).filter(({ status }) => status === 'absent');
    expect(absent.map(({ name }) => name)).toEqual([
      'settings-kept',
      'decision-basis',
      'decision-reasons',
      'merged-recomputed',
      'table-recomputed',
      'cells-large-enough',
      'older-continued',
      'amended-recomputed',
      'amendments-stand',
    ]);
  });

  withPython('holds for the other verifier, check by check under the same numbers', () => {
    const { code, checks } = other(goldenBundle);
    expect(code).toBe(0);
    const said = ({ number, name, status }: Check) => `${number} ${name} ${status}`;
    const expected = own(goldenBundle).map((check) =>
      ofTheEngine.includes(check.name) ? { ...check, status: 'absent' as const } : check,
    );
    expect(checks.map(said)).toEqual(expected.map(said));
  });

  test('continues an older one, and is not continued by it', () => {
    expect(statusOf(own(goldenBundle, olderBundle(20)))).toBe('passed');
    expect(statusOf(own(olderBundle(20), goldenBundle))).toBe('failed');
  });

  withPython('continues an older one for the other verifier too', () => {
    expect(statusOf(other(goldenBundle, olderBundle(20)).checks)).toBe('passed');
    expect(other(olderBundle(20), goldenBundle)).toMatchObject({ code: 1 });
  });
});

describe('a bundle with', () => {
  test.each(brokenBundles)('$name is refused', ({ files, refusedBy }) => {
    expect(failedOf(own(files))).toEqual(expect.arrayContaining(numbered(refusedBy)));
  });

  withPython.each(brokenBundles)(
    '$name is refused by the other verifier under the same numbers',
    ({ files }) => {
      const { code, checks } = other(files);
      expect(code).toBe(1);
      expect(byBoth(failedOf(checks))).toEqual(byBoth(failedOf(own(files))));
    },
  );
});

describe('a bundle of a session that amended the plan', () => {
  test('holds, and what the amendments made of the plan is made again', () => {
    const checks = own(amendedBundle());
    expect(failedOf(checks)).toEqual([]);
    expect(statusOf(checks, 'amended-recomputed')).toBe('passed');
    expect(statusOf(checks, 'amendments-stand')).toBe('passed');
  });

  withPython('holds for the other verifier', () => {
    const { code, checks } = other(amendedBundle());
    expect(code).toBe(0);
    expect(statusOf(checks, 'amendments-stand')).toBe('passed');
  });

  test('with other words than the hall adopted is refused by the merging alone', () => {
    expect(failedOf(own(amendedBundle(withOtherWords)))).toEqual(['36 amended-recomputed']);
  });

  const forged = amendedBundle((plan) => withActivity(plan, { cost: 1 }));

  test('with another budget than the hall adopted is refused by the two checks on amendments', () => {
    expect(failedOf(own(forged))).toEqual(['36 amended-recomputed', '37 amendments-stand']);
  });

  withPython('with another budget is refused by the other verifier by that check alone', () => {
    expect(failedOf(other(forged).checks)).toEqual(['37 amendments-stand']);
  });
});

/** Any session on the roll: who is there, who has a key, who votes how and how often, in a poll of any kind. */
const anySession = fc
  .record({
    seated: fc.subarray(cities, { minLength: 1 }),
    keyed: fc.subarray(cities),
    doubtful: fc.subarray(cities),
    kind: fc.constantFrom('yes-no', 'choice', 'order' as const),
    runOff: fc.boolean(),
    written: fc.boolean(),
    rule: fc.record({
      base: fc.constantFrom('yes-no', 'cast', 'present', 'eligible' as const),
      numerator: fc.integer({ min: 1, max: 3 }),
      denominator: fc.integer({ min: 4, max: 7 }),
      strict: fc.boolean(),
    }),
    votes: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.shuffledSubarray(['h1', 'h2', 'h3'], { minLength: 1 })), {
      maxLength: 14,
    }),
  })
  .map(({ seated, keyed, doubtful, kind, runOff, written, rule, votes }) => {
    const session = openedSession();
    for (const city of seated) session.seat(seatOf(city), { provisional: doubtful.includes(city) });
    for (const city of keyed) if (seated.includes(city)) session.bind(seatOf(city));
    if (kind === 'yes-no')
      session.open('poll-1', 'plan', {
        rule,
        ...(written && { procedure: 'written', closesAt: '2019-10-05T00:00:00Z' }),
      });
    else openChoice(session, 'poll-1', kind, runOff);
    for (const [who, how, order] of votes) {
      const city = seated[who % seated.length]!;
      const plain = kind === 'yes-no' ? ['yes', 'no', 'abstain'] : ['h1', 'h2', 'h3', 'abstain'];
      const choice = kind === 'order' && how % 5 > 0 ? order : plain[how % plain.length]!;
      session.vote(
        'poll-1',
        seatOf(city),
        kind === 'order' && typeof choice === 'string' ? 'abstain' : choice,
      );
    }
    session.close('poll-1');
    session.declare('poll-1', null);
    return session.entries;
  });

const bundleOf = (entries: Parameters<typeof partsOf>[0]) => makeBundle(partsOf(entries, ['poll-1']));

describe('any session', () => {
  test('holds, and its recorded tally is the one that is counted again', () => {
    fc.assert(
      fc.property(anySession, (entries) => {
        expect(failedOf(own(bundleOf(entries)))).toEqual([]);
        const closed = entries.find(({ event }) => event.type === 'poll-closed')?.event;
        expect(closed).toMatchObject(resultOf(entries, 'poll-1'));
      }),
      { numRuns: 60 },
    );
  });

  withPython('counts the same for the other verifier', () => {
    fc.assert(
      fc.property(anySession, (entries) => {
        expect(failedOf(other(bundleOf(entries)).checks)).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});
