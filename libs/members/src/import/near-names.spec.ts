import { NearNames } from './near-names.ts';

describe('NearNames', () => {
  const near = (known: string, asked: string, group = 'COL'): string | null => {
    const names = new NearNames<string>();
    names.add('COL', known, known);
    return names.find(group, asked);
  };

  it.each([
    ['Medellín', 'Medelin'],
    ['Medellín', 'Medallín'],
    ['Košice', 'Kosice'],
    ['Xi’an Ville', 'Xian-Ville'],
    ['Lagoa (Açores)', 'Lagoa'],
    ['Tunis', 'Tunsi'],
  ])('%s and %s are alike', (known, asked) => {
    expect(near(known, asked)).toBe(known);
  });

  it.each([
    ['Maroua 1er', 'Maroua 2e'],
    ['Cork', 'York'],
    ['Bristol', 'Beijing'],
    ['x'.repeat(50), `${'x'.repeat(50)}y`],
  ])('%s and %s are not', (known, asked) => {
    expect(near(known, asked)).toBeNull();
  });

  it('does not look into another group', () => {
    expect(near('Medellín', 'Medellín', 'ESP')).toBeNull();
  });

  it('takes no notice of a name without letters', () => {
    expect(near('1', '1')).toBeNull();
  });
});
