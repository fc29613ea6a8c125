import type { MembershipEvidence } from './membership-spans.ts';
import { membershipSpans } from './membership-spans.ts';

const evidence = (row: Partial<MembershipEvidence>): MembershipEvidence => ({
  joinedYear: null,
  listedBy: null,
  in2019: 'unknown',
  source: 'https://a.example',
  ...row,
});

describe('membershipSpans', () => {
  it.each([
    [
      'an intake year begins on the day of the intake',
      { joinedYear: 2019, in2019: 'active_2019' },
      '2019-07-17',
      'intake-day',
    ],
    [
      'a year before the intakes begins on its first day',
      { joinedYear: 2016, in2019: 'active_2019' },
      '2016-01-01',
      'documented-in-2019',
    ],
    [
      'survival of 2019 that is unproven says so',
      { joinedYear: 2016, in2019: 'joined_before_2019' },
      '2016-01-01',
      'survival-of-2019-unproven',
    ],
    [
      'a year without an intake of its own begins on its first day',
      { joinedYear: 2021 },
      '2021-01-01',
      'joined-year',
    ],
    [
      'without a year the evidence of before 2019 counts',
      { listedBy: '2015-09', in2019: 'active_2019' },
      '2015-09-01',
      'documented-in-2019',
    ],
    [
      'evidence of after 2019 does not postpone documented membership',
      { listedBy: '2020-12', in2019: 'active_2019' },
      '2019-01-01',
      'documented-in-2019',
    ],
    [
      'an inference counts from the first day of 2019',
      { listedBy: '2022-09', in2019: 'inferred_2019' },
      '2019-01-01',
      'inferred-in-2019',
    ],
    ['a later listing counts from its month', { listedBy: '2021-10' }, '2021-10-01', 'listed-by'],
    ['a later listing counts from its day', { listedBy: '2021-10-27' }, '2021-10-27', 'listed-by'],
    ['a later listing counts from its year', { listedBy: '2025' }, '2025-01-01', 'listed-by'],
  ] as const)('%s', (_, row, from, reason) => {
    expect(membershipSpans(evidence(row))).toEqual([
      { status: 'active', from, until: null, source: 'https://a.example', reason },
    ]);
  });

  it('says nothing where nothing is known', () => {
    expect(membershipSpans(evidence({}))).toEqual([]);
  });
});
