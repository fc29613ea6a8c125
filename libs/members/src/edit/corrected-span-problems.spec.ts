import type { StatusSpan } from '../member-city.ts';
import { aSpan } from '../testing/a-span.ts';
import { correctedSpanProblemCodes, correctedSpanProblems } from './corrected-span-problems.ts';

const active = aSpan('active', '2015-09-01', '2019-09-15');
const gone = aSpan('withdrawn', '2019-09-15');

describe('correctedSpanProblems', () => {
  it.each<[string, readonly StatusSpan[], readonly StatusSpan[]]>([
    ['spans as they stood, even without a source', [{ ...active, source: '' }], [{ ...active, source: '' }]],
    [
      'a corrected day',
      [
        { ...active, until: '2019-09-16' },
        { ...gone, from: '2019-09-16' },
      ],
      [active, gone],
    ],
    ['a span taken away', [active], [active, gone]],
    ['no span left', [], [active]],
    ['a reason of two lines', [{ ...active, reason: 'One.\nTwo.' }], [active]],
  ])('accepts %s', (_, spans, before) => {
    expect(correctedSpanProblems(spans, before)).toEqual([]);
  });

  it.each<[string, readonly StatusSpan[], string, string]>([
    ['a changed span without a source', [{ ...active, source: ' ' }], '/0/source', 'missing-value'],
    ['a source that hides text', [{ ...active, source: 'a\u202Eb' }], '/0/source', 'hidden-characters'],
    ['an endless reason', [{ ...active, reason: 'x'.repeat(1001) }], '/0/reason', 'text-too-long'],
    ['a status that is none', [{ ...active, status: 'gone' as never }], '/0/status', 'unknown-status'],
    ['a day that does not exist', [active, { ...gone, from: '2019-09-31' }], '/1/from', 'not-a-date'],
    ['a year typed wrongly', [active, { ...gone, until: '2109-09-30' }], '/1/until', 'day-out-of-range'],
    ['an overlap', [{ ...active, until: '2019-09-20' }, gone], '/1/from', 'spans-overlap'],
    ['an end before the beginning', [{ ...active, until: '2014-01-01' }], '/0/until', 'span-empty'],
    [
      'an endless history',
      Array.from({ length: 51 }, (_, i) => aSpan('active', `20${10 + i}-01-01`)),
      '',
      'too-many-spans',
    ],
  ])('refuses %s', (_, spans, path, code) => {
    expect(correctedSpanProblems(spans, [active, gone])).toEqual([expect.objectContaining({ path, code })]);
    expect(correctedSpanProblemCodes).toContain(code);
  });
});
