import { languagesToChoose } from './languages-to-choose.ts';

const compareIn = (reader: string) => new Intl.Collator(reader).compare;

describe('languagesToChoose', () => {
  test.each(['en', 'fr', 'es', 'ar', 'ko'])(
    'names each once, in the order of %s, and no bare code',
    (reader) => {
      const offered = languagesToChoose([], reader, compareIn(reader));
      const labels = offered.map(({ label }) => label);
      expect(new Set(labels).size).toBe(labels.length);
      expect(labels).toEqual(labels.toSorted(compareIn(reader)));
      expect(offered.filter(({ value, label }) => value === label)).toEqual([]);
      expect(labels.length).toBeGreaterThan(150);
    },
  );

  test('what a member has is not offered again, under whichever code', () => {
    const offered = languagesToChoose(['tw', 'fr'], 'en', compareIn('en'));
    expect(offered.filter(({ label }) => label === 'Akan' || label === 'French')).toEqual([]);
    expect(languagesToChoose([], 'en', compareIn('en'))).toContainEqual({ value: 'ak', label: 'Akan' });
  });
});
