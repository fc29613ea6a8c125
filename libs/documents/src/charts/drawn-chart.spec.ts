import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { paperColours } from '#charts';
import type { ChartDefinition } from '#charts';
import { directionOf, languages } from '#members';
import type { Language } from '#members';
import { chartPng, chartSvg } from './drawn-chart.ts';
import { differingShare } from './testing/differing-share.ts';
import { coveringLabels, drawnLabels } from './testing/drawn-labels.ts';
import { smallPicture } from './testing/small-picture.ts';
import { exampleCharts } from './testing/example-charts.ts';

const pictures = join(process.cwd(), 'libs/documents/src/charts/pictures');
const width = 1000;
/** Letters are smoothed a little differently from one machine to another; a label elsewhere or another colour is more. */
const tolerance = 0.01;

const names = Object.keys(exampleCharts('en'));
const drawnIn = (language: Language) => names.flatMap((name) => [[name, language] as const]);
const asked = (
  name: string,
  language: Language,
  change: (chart: ChartDefinition) => ChartDefinition = (c) => c,
) => {
  const { chart, height } = exampleCharts(language)[name]!;
  return { chart: change(chart), height, width, rightToLeft: directionOf(language) === 'rtl' };
};

test.each(languages.flatMap(drawnIn))('no label of %s covers another in %s', (name, language) => {
  const labels = drawnLabels(() => chartPng(asked(name, language)));
  expect(labels.length).toBeGreaterThan(10);
  expect(coveringLabels(labels)).toEqual([]);
});

test.each([...drawnIn('en'), ...drawnIn('ar')])(
  '%s looks as its picture does in %s',
  async (name, language) => {
    const file = join(pictures, `${name}-${language}.png`);
    const png = await smallPicture(chartPng(asked(name, language)));
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, png);
    expect(await differingShare(png, readFileSync(file))).toBeLessThan(tolerance);
  },
);

test('another colour, or labels that cover each other, are seen', async () => {
  const usual = chartPng(asked('bars', 'en'));
  const red =
    (chart: ChartDefinition): ChartDefinition =>
    (colours, rtl, narrow) =>
      chart({ ...colours, accentWash: '#ffd0d0' }, rtl, narrow);
  expect(await differingShare(usual, chartPng(asked('bars', 'en', red)))).toBeGreaterThan(tolerance);
  const crowded = { ...asked('bars', 'en'), height: 200 };
  expect(coveringLabels(drawnLabels(() => chartPng(crowded)))).not.toEqual([]);
});

test('the same definition gives the same bytes, as points and as lines', () => {
  expect(Buffer.compare(chartPng(asked('quadrant', 'ar')), chartPng(asked('quadrant', 'ar')))).toBe(0);
  expect(Buffer.compare(chartSvg(asked('quadrant', 'ar')), chartSvg(asked('quadrant', 'ar')))).toBe(0);
});

test('full and light tones stay apart in grey print', () => {
  const grey = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
      Number.parseInt(colour.slice(at, at + 2), 16),
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const { accent, accentWash, warning, paper } = paperColours;
  expect(grey(accentWash) - grey(accent)).toBeGreaterThan(100);
  expect(grey(paper) - grey(warning)).toBeGreaterThan(100);
});
