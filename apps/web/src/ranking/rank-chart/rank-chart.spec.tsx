import { readFileSync } from 'node:fs';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Language } from '#members';
import { fixedChoice, TextProvider } from '../../i18n/text-context.tsx';
import type { Messages } from '../../i18n/text.ts';
import { RankChart } from './rank-chart.tsx';
import type { ChartedArea } from './rank-chart.tsx';
import { textFor } from '../../i18n/text.ts';

function messages(language: Language): Messages {
  const read = (area: string) =>
    JSON.parse(
      readFileSync(`${process.cwd()}/apps/web/src/i18n/messages/${language}/${area}.json`, 'utf8'),
    ) as Messages;
  return { ...read('common'), ...read('ranking') };
}

const row = (id: string, rank: number, lower: number, upper: number, tier: string): ChartedArea => ({
  id,
  rank,
  lower,
  upper,
  tier,
  standing: upper <= 2 ? 'sure' : lower > 2 ? 'below' : 'contends',
  methodLower: lower,
  methodUpper: upper,
  methodSensitive: id === 'literacy',
});

const areas = [row('esd', 1, 1, 1, 'A'), row('literacy', 2, 2, 3, 'B'), row('digital', 3, 3, 3, 'B')];

function chart(language: Language): string {
  const text = fixedChoice(textFor(language, messages(language)));
  const name = (area: string) => `name of ${area}`;
  return renderToStaticMarkup(
    <TextProvider text={text}>
      {createElement(RankChart, { areas, places: 2, confidence: 0.95, name })}
    </TextProvider>,
  );
}

const rows = (html: string) => html.match(/<tr role="row" class="rank-row.*?<\/tr>/g) ?? [];

describe('RankChart', () => {
  test('every set stands in words beside its picture', () => {
    expect(rows(chart('en')).map((each) => each.match(/rank-range" data-label="[^"]*">(.*?)</)?.[1])).toEqual(
      ['1', '2–3', '3'],
    );
  });

  test('only the method-sensitive row carries the flag and says so', () => {
    expect(rows(chart('en')).map((each) => each.includes('Method-sensitive'))).toEqual([false, true, false]);
  });

  test('a tier shows its letter on its first row only', () => {
    expect(rows(chart('en')).map((each) => each.includes('<b>'))).toEqual([true, true, false]);
  });

  test('in Arabic the first rank stands at the right', () => {
    const left = (html: string) => Number(html.match(/rank-dot" style="left:([\d.]+)%/)?.[1]);
    expect(left(rows(chart('en'))[0] ?? '')).toBeLessThan(50);
    expect(left(rows(chart('ar'))[0] ?? '')).toBeGreaterThan(50);
  });
});
