import { wrapped } from './wrapped.ts';

describe('wrapped', () => {
  test.each([
    ['what fits stays one string', 'Global citizenship', 30, 'Global citizenship'],
    [
      'breaks between words',
      'Education for sustainable development',
      20,
      ['Education for', 'sustainable', 'development'],
    ],
    ['a word longer than a line is not cut', 'Entrepreneurship', 10, 'Entrepreneurship'],
  ])('%s', (_name, label, letters, expected) => {
    expect(wrapped(label, letters)).toEqual(expected);
  });
});
