import { rankChartSvg } from './rank-chart-svg.ts';
import type { PicturedArea } from './rank-chart-svg.ts';

const colours = { paper: '#fff', ink: '#000', ink2: '#333', line: '#ccc', edge: '#777', accent: '#05a' };
const area = (name: string, rank: number, standing: PicturedArea['standing']): PicturedArea => ({
  name,
  rank,
  lower: rank,
  upper: Math.min(3, rank + 1),
  tier: rank === 1 ? 'A' : 'B',
  standing,
  range: `${rank} to ${Math.min(3, rank + 1)}`,
});
const areas = [
  area('Health & <care>', 1, 'sure'),
  area('Literacy', 2, 'contends'),
  area('Youth', 3, 'below'),
];
const words = { title: 'What comes first', places: '2 places', number: String };
const drawn = (rtl: boolean) => rankChartSvg({ areas, places: 2, words, rtl, colours });
const centres = (svg: string) => [...svg.matchAll(/<circle cx="([\d.]+)"/g)].map(([, x]) => Number(x));

describe('rankChartSvg', () => {
  test('is a picture by itself with every name, escaped, and its title', () => {
    const svg = drawn(false);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg).toContain('<title>What comes first</title>');
    expect(svg).toContain('>Health &amp; &lt;care&gt;</text>');
    expect(svg).not.toContain('<care>');
  });

  test('has a dot for each area in the order of ranks, hollow where it contends', () => {
    const svg = drawn(false);
    expect(centres(svg)).toEqual(centres(svg).toSorted((a, b) => a - b));
    expect(svg.match(/fill="#fff"\/>/g)?.length).toBe(2);
  });

  test('begins at the right where text does', () => {
    expect(centres(drawn(true))).toEqual(centres(drawn(true)).toSorted((a, b) => b - a));
    expect(drawn(true)).toContain('direction="rtl"');
  });
});
