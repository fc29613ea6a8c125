import * as fc from 'fast-check';
import { citySlug } from './city-slug.ts';

describe('citySlug', () => {
  it.each([
    ['İzmir', 'izmir'],
    ["N'Zérékoré", 'nzerekore'],
    ['N’Zérékoré', 'nzerekore'],
    ["Xi'an", 'xian'],
    ['Łódź', 'lodz'],
    ['Straße', 'strasse'],
    ['Kara (Commune de Kozah 1)', 'kara-commune-de-kozah-1'],
    ['서울', ''],
  ])('%s becomes %s', (name, slug) => {
    expect(citySlug(name)).toBe(slug);
  });

  it('is plain ASCII and settled: a slug is its own slug', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const slug = citySlug(name);
        expect(slug).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
        expect(citySlug(slug)).toBe(slug);
      }),
    );
  });
});
