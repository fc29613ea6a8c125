import { membersNamed } from './members-named.ts';

const members = [
  { name: 'İzmir', countryName: 'Türkiye', region: 'europe-north-america' as const },
  { name: "N'Zérékoré", countryName: 'Guinea', region: 'africa' as const },
  { name: 'Medellín', countryName: 'Colombia', region: 'latin-america-caribbean' as const },
];

describe('membersNamed', () => {
  test.each([
    ['without accents', 'medellin', '', ['Medellín']],
    ['a dotted capital', 'izmir', '', ['İzmir']],
    ['a typographic apostrophe finds a straight one', 'n’zere', '', ["N'Zérékoré"]],
    ['by country', 'guin', '', ["N'Zérékoré"]],
    ['by region', '', 'africa', ["N'Zérékoré"]],
    ['both must hold', 'medellin', 'africa', []],
    ['nothing asked shows all', ' ', '', ['İzmir', "N'Zérékoré", 'Medellín']],
  ])('%s', (_name, words, region, expected) => {
    expect(membersNamed(members, words, region).map((member) => member.name)).toEqual(expected);
  });
});
