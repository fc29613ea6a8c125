import { languages } from '#members';
import type { Plan, Reason } from '../plan.ts';
import { planHash } from '../plan-hash.ts';
import { planLines } from '../plan-lines.ts';
import { planAllocations } from '../document/plan-tables.ts';
import { quartersBetween } from '../quarters.ts';
import { aDraftInput, aReport } from '../testing/a-draft-input.ts';
import { reasonText } from '../texts/reason-text.ts';
import { whyChain } from '../why-chain.ts';
import { areaLineage } from '#ranking';
import type { CityOffer, DraftInput } from './draft-input.ts';
import { draftPlan } from './draft-plan.ts';

function gapCodes(gaps: readonly Reason[]): readonly string[] {
  return gaps.map(({ code }) => code);
}

function lead(city: string, area: string): CityOffer {
  return { city, area, kind: 'lead', capacity: 1 };
}

test('the parts of a split area keep its evidence; offers for the whole are a gap until the team assigns them', () => {
  const input = aDraftInput({ areas: ['esd', 'equity'], offers: [lead('city-1', 'esd')] });
  const decided = ['esd~1', 'esd~2', 'equity'].map((area) => ({
    area,
    reason: null,
    from: areaLineage(area),
  }));
  const { areas } = draftPlan({ ...input, decision: { id: 'd', areas: decided } });
  expect(areas.map(({ area, evidence }) => [area, evidence?.rank])).toEqual([
    ['esd~1', 1],
    ['esd~2', 1],
    ['equity', 2],
  ]);
  expect(areas.map(({ coordinators }) => coordinators.length)).toEqual([0, 0, 0]);
  const codes = areas.map(({ gaps }) => gapCodes(gaps));
  expect(codes[0]).toContain('gap-split-unassigned');
  expect(codes[1]).toContain('gap-split-unassigned');
  expect(codes[2]).toContain('gap-no-lead-offers');
});

describe('draftPlan on a full round', () => {
  const input = aDraftInput();
  const plan = draftPlan(input);

  test('begins at least half of the activities in the first year and spreads the starts', () => {
    const starts = plan.areas.flatMap((area) => area.activities.map(({ start }) => start));
    expect(starts.filter((start) => start.startsWith('2020')).length).toBeGreaterThanOrEqual(
      starts.length / 2,
    );
    const perQuarter = quartersBetween(input.period).map((q) => starts.filter((start) => start === q).length);
    expect(Math.max(...perQuarter)).toBeLessThanOrEqual(Math.ceil(starts.length / 8) + 1);
  });

  test('has no coordination gap where offers abound', () => {
    expect(plan.gaps).toEqual([]);
    expect(
      plan.areas.flatMap(({ gaps }) => gapCodes(gaps)).filter((code) => /lead$|region|coord/.test(code)),
    ).toEqual([]);
  });

  test('gives more activities to areas with higher scores', () => {
    const counts = plan.areas.map(({ activities }) => activities.length);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(plan.totals.activities).toBe(35);
  });

  test('walks back from an activity to the answers', () => {
    const chain = whyChain(plan, plan.areas[0]?.activities[1]?.id ?? '');
    expect(chain.map(({ kind }) => kind).filter((kind, i, all) => all[i - 1] !== kind)).toEqual([
      'allocation',
      'activity',
      'decision',
      'ranking',
      'evidence',
    ]);
    expect(chain.map(({ reason }) => reasonText(reason, (text) => text.en)).slice(-6)).toEqual([
      'Cities that ranked this area: 84 of the 131 that answered.',
      'Africa: 7 of 12.',
      'Arab States: 0 of 6.',
      'Asia and the Pacific: 40 of 58.',
      'Europe and North America: 0 of 0.',
      'Latin America and the Caribbean: 0 of 0.',
    ]);
    expect(whyChain(plan, 'P9')).toEqual([]);
    expect(whyChain(plan, 'P1.A99')).toEqual([]);
    expect(whyChain(plan, 'P1').length).toBeGreaterThan(3);
    expect(whyChain(plan, 'P1.coordinators')[0]?.kind).toBe('allocation');
    for (const { id } of planLines(plan, 'en')) {
      if (id === 'title' || /^[FC]\d$/.test(id)) continue;
      expect([id, whyChain(plan, id).length > 0]).toEqual([id, true]);
    }
  });

  test('has lines with unique ids in every language', () => {
    for (const language of languages) {
      const ids = planLines(plan, language).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const [first] = plan.areas[0]?.activities ?? [];
      expect(first?.id).toMatch(/^P1\.O[1-3]\.A1$/);
      expect(ids).toEqual(
        expect.arrayContaining([first?.id, first?.timeline.id, 'P1.objective', 'F2.answers']),
      );
    }
  });

  test('changes its hash with any change', () => {
    expect(planHash(plan)).toMatch(/^[0-9a-f]{64}$/);
    expect(planHash({ ...plan, simulated: false })).not.toBe(planHash(plan));
  });
});

describe('draftPlan on poor input', () => {
  test.each<[string, DraftInput, (plan: Plan) => readonly string[], readonly string[]]>([
    [
      'no offers at all',
      aDraftInput({ areas: ['esd'], offers: [], cities: 2 }),
      (plan) => [...gapCodes(plan.gaps), ...gapCodes(plan.areas[0]?.gaps ?? [])],
      ['gap-region-absent', 'gap-region-absent', 'gap-no-lead-offers'],
    ],
    [
      'one region only',
      aDraftInput({
        areas: ['esd'],
        activities: 1,
        cities: [{ id: 'cork-irl', name: 'Cork', region: 'europe-north-america' }],
        offers: [{ city: 'cork-irl', area: 'esd', kind: 'lead', capacity: 2 }],
      }),
      (plan) => gapCodes(plan.areas[0]?.gaps ?? []),
      ['gap-one-region'],
    ],
    [
      'an area that the run did not rank',
      { ...aDraftInput({ areas: ['esd'], activities: 1 }), report: aReport([]) },
      (plan) => gapCodes(plan.areas[0]?.gaps ?? []).slice(0, 1),
      ['gap-no-evidence'],
    ],
    [
      'a budget of nought',
      aDraftInput({
        areas: ['esd'],
        activities: 1,
        settings: {
          budget: [
            { year: 2020, cash: 0 },
            { year: 2021, cash: 0 },
          ],
        },
      }),
      (plan) => [...gapCodes(plan.gaps), ...gapCodes(plan.areas[0]?.gaps ?? [])].slice(0, 3),
      ['gap-region-no-place', 'gap-region-no-place', 'gap-rule-broken'],
    ],
    [
      'an area without template',
      aDraftInput({ areas: ['beekeeping'], activities: 1 }),
      (plan) => gapCodes(plan.areas[0]?.gaps ?? []).slice(0, 1),
      ['gap-no-sdg'],
    ],
    [
      'a split that nobody has assigned',
      {
        ...aDraftInput({ areas: ['esd', 'esd-schools'], offers: [lead('city-0', 'climate')] }),
        decision: {
          id: 'd',
          areas: [
            { area: 'esd', reason: null, from: ['climate'] },
            { area: 'esd-schools', reason: 'Split', from: ['climate'] },
          ],
        },
      },
      (plan) => [
        ...plan.areas.flatMap(({ gaps }) => gapCodes(gaps)).filter((code) => code.includes('split')),
        ...plan.unusedOffers.map(({ reason }) => reason.code),
      ],
      ['gap-split-unassigned', 'gap-split-unassigned', 'unused-unassigned'],
    ],
    ['no area', aDraftInput({ areas: [], cities: 0 }), (plan) => gapCodes(plan.gaps), []],
    [
      'an offer by a city off the roll',
      aDraftInput({
        areas: ['esd'],
        cities: 0,
        offers: [{ city: 'atlantis', area: 'esd', kind: 'lead', capacity: 1 }],
      }),
      (plan) => gapCodes(plan.gaps),
      ['offers-off-roll'],
    ],
  ])('names its gaps: %s', (_, input, gaps, expected) => {
    expect(gaps(draftPlan(input))).toEqual(expected);
  });

  test('follows the lineage of areas: a merger takes all offers, a split what the team assigned', () => {
    const offers = [lead('city-0', 'climate'), lead('city-1', 'energy'), lead('city-2', 'climate')];
    const input = aDraftInput({ areas: ['green', 'schools'], offers });
    const plan = draftPlan({
      ...input,
      decision: {
        id: 'd',
        areas: [
          { area: 'green', reason: 'Merged and split', from: ['climate', 'energy'] },
          { area: 'schools', reason: 'Split', from: ['climate'] },
        ],
      },
      assignments: [
        { city: 'city-0', kind: 'lead', from: 'climate', into: 'schools' },
        { city: 'city-2', kind: 'lead', from: 'climate', into: 'green' },
      ],
    });
    expect(plan.areas.map(({ coordinators }) => coordinators.map(({ city }) => city).sort())).toEqual([
      ['city-1', 'city-2'],
      ['city-0'],
    ]);
    expect(plan.unusedOffers).toEqual([]);
  });

  test('keeps what the team holds, and names a lock that no offer stands behind', () => {
    const input = aDraftInput();
    const first = draftPlan(input);
    const [area] = first.areas;
    const spare = first.unusedOffers.find(
      ({ kind, area: at, reason }) => kind === 'lead' && at === area?.area && reason.code === 'unused-others',
    );
    const city = spare?.city ?? '';
    const type = area?.activities[0]?.type ?? 'toolkit';
    const again = draftPlan({
      ...input,
      locks: [
        { area: 'esd', task: 'coordinate', city },
        { area: 'esd', task: 'lead', type, city },
        { area: 'esd', task: 'start', type, quarter: '2020-Q3' },
        { area: 'esd', task: 'host', type: 'study-visit', city: 'atlantis' },
      ],
    });
    const held = again.areas[0]?.activities.find((each) => each.type === type);
    expect(city).not.toBe('');
    expect(again.areas[0]?.coordinators.map((each) => each.city)).toContain(city);
    expect(held).toMatchObject({ start: '2020-Q3', lead: { city, reason: { code: 'chosen-held' } } });
    expect(gapCodes(again.gaps)).toEqual(['gap-lock-lost']);
  });

  test('keeps what nothing speaks against when it is drafted again', () => {
    const input = aDraftInput();
    const first = draftPlan({ ...input, seed: 'first' });
    const again = draftPlan({ ...input, seed: 'second', previous: first });
    const other = draftPlan({ ...input, seed: 'second' });
    const tasks = (plan: Plan) =>
      planAllocations(plan).map(
        ({ line, allocation }) => `${line} ${allocation.function} ${allocation.city}`,
      );
    const kept = (plan: Plan) => tasks(plan).filter((task) => tasks(first).includes(task)).length;
    expect(kept(again)).toBeGreaterThan(kept(other));
    expect(kept(again)).toBeGreaterThan(0.8 * tasks(first).length);
  });

  test('moves a city where another area can spare it', () => {
    const plan = draftPlan(
      aDraftInput({
        areas: ['esd', 'health'],
        cities: [
          { id: 'a', name: 'A', region: 'africa' },
          { id: 'b', name: 'B', region: 'africa' },
          { id: 'x', name: 'X', region: 'asia-pacific' },
          { id: 'y', name: 'Y', region: 'asia-pacific' },
        ],
        // Only x can give health its second region; esd has a choice.
        offers: [
          lead('a', 'esd'),
          lead('x', 'esd'),
          lead('y', 'esd'),
          lead('b', 'health'),
          lead('x', 'health'),
        ],
      }),
    );
    expect(plan.areas.map(({ coordinators }) => coordinators.map(({ city }) => city).sort())).toEqual([
      ['a', 'y'],
      ['b', 'x'],
    ]);
  });

  test('states the reason that the team gave, isolated in Arabic', () => {
    const input = aDraftInput({ areas: ['esd'] });
    const plan = draftPlan({
      ...input,
      decision: { id: 'd', areas: [{ area: 'esd', reason: 'Merged with climate' }] },
    });
    const reason = plan.areas[0]?.reason ?? { code: '', values: {} };
    expect(reasonText(reason, (text) => text.en)).toBe(
      'Place 1 in the plan. Reason given by the team: Merged with climate',
    );
    expect(reasonText(reason, (text) => text.ar)).toContain('\u2068Merged with climate\u2069');
    expect(reasonText({ code: 'no-such-code', values: {} }, (text) => text.en)).toBe('⟦no-such-code⟧');
  });
});
