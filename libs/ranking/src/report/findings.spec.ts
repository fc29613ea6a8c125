import { defaultSettings } from '../default-settings.ts';
import { rank } from '../rank.ts';
import { profileOf } from '../testing/profile-of.ts';

const quick = { ...defaultSettings, places: 1, draws: 500, replicates: 100 };
const codes = (areas: string, lines: readonly string[]): readonly string[] =>
  rank(profileOf(areas, lines), quick).findings.map(({ code }) => code);

describe('findings', () => {
  it('are definite when the answers are', () => {
    expect(codes('a b c', ['40: a > b > c', '2: a > c > b'])).toEqual([
      'answered',
      'first-for-sure',
      'sure-of-a-place',
      'surely-beyond',
      'beats-every-other',
      'settled-whatever-the-silent-say',
    ]);
  });

  it('leave open what the answers leave open', () => {
    expect(codes('a b c', ['4: a > b > c', '3: b > c > a', '3: c > a > b'])).toEqual([
      'answered',
      'may-be-first',
      'contend',
      'no-area-beats-every-other',
      'silent-could-change-every-place',
      'depends-on-single-answers',
    ]);
  });

  it('do not order a pair that every duel orders the other way', () => {
    // Condorcet's own kind of example: b has the higher count, a wins every duel.
    const report = rank(profileOf('a b c d', ['60: a > b > c > d', '40: b > c > d > a']), quick);
    expect(report.areas[0]!.id).toBe('b');
    expect(report.findings).toContainEqual({
      code: 'contradicted-pair',
      values: { areas: ['b', 'a'], methods: ['kemeny', 'schulzeMargins', 'rankedPairsMargins'] },
    });
    expect(report.findings.map(({ code }) => code)).not.toContain('first-for-sure');
    expect(report.findings.map(({ code }) => code)).not.toContain('sure-of-a-place');
  });

  it('say nothing of members where there is no roll', () => {
    const withoutRoll = (lines: readonly string[]) => ({
      ...profileOf('a b', lines),
      strata: [{ id: 'all', members: 0 }],
    });
    const first = (lines: readonly string[]) => rank(withoutRoll(lines), quick).findings[0];
    expect(first(['3: a > b'])).toEqual({ code: 'answered-without-roll', values: { answers: 3 } });
    expect(first([])).toEqual({ code: 'no-answers', values: {} });
  });

  it('name no single answer as decisive where many are alike', () => {
    const lines = ['42: a > b > c > d', '26: b > c > d > a', '15: c > d > b > a', '17: d > c > b > a'];
    const { robustness, findings } = rank(profileOf('a b c d', lines, { weighted: true }), quick);
    expect(robustness.withoutCities!.decisive).toEqual([]);
    expect(findings.map(({ code }) => code)).not.toContain('depends-on-single-answers');
  });

  it('name areas that nobody compared', () => {
    const { findings } = rank(profileOf('a b c', ['3: a > b | c', '2: b > a | c']), quick);
    expect(findings).toContainEqual({ code: 'never-compared', values: { areas: ['a', 'b', 'c'], pairs: 2 } });
  });
});
