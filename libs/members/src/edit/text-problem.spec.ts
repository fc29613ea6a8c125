import { textProblem } from './text-problem.ts';

describe('textProblem', () => {
  it.each([
    ['a plain text', 'Cork', { limit: 10 }, null],
    ['nothing where something is wanted', ' ', { limit: 10 }, 'missing-value'],
    ['nothing where nothing is needed', '', { limit: 10, optional: true }, null],
    ['a text at its limit', 'x'.repeat(10), { limit: 10 }, null],
    ['a text beyond its limit', 'x'.repeat(11), { limit: 10 }, 'text-too-long'],
    ['a wrongly decoded text', 'C\uFFFDrk', { limit: 10 }, 'broken-encoding'],
    ['a hidden mark', 'C\u202Erk', { limit: 10 }, 'hidden-characters'],
    ['two lines in a name', 'Cork\nCity', { limit: 10 }, 'hidden-characters'],
    ['two lines in a note', 'Cork\nCity', { limit: 10, lines: true }, null],
    ['a hidden mark in a note', 'Cork\n\u200B', { limit: 10, lines: true }, 'hidden-characters'],
  ])('%s', (_, text, rule, code) => {
    expect(textProblem('/name', text, rule)?.code ?? null).toBe(code);
  });

  it('names the place and the limit', () => {
    expect(textProblem('/note', 'abc', { limit: 2 })).toEqual({
      path: '/note',
      code: 'text-too-long',
      params: { count: 3, limit: 2 },
    });
  });
});
