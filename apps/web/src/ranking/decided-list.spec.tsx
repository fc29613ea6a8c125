import { readFileSync } from 'node:fs';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { RankingReport } from '#ranking';
import type { DecisionView } from '../api/ranking.ts';
import { fixedChoice, TextProvider } from '../i18n/text-context.tsx';
import type { Messages } from '../i18n/text.ts';
import { textFor } from '../i18n/text.ts';
import { DecidedList } from './decided-list.tsx';

const read = (area: string) =>
  JSON.parse(readFileSync(`${process.cwd()}/apps/web/src/i18n/messages/en/${area}.json`, 'utf8')) as Messages;
const text = fixedChoice(textFor('en', { ...read('common'), ...read('ranking') }));

const row = (id: string, rank: number) => ({ id, rank, lower: rank, upper: rank, standing: 'sure' });
const report = {
  settings: { places: 2 },
  areas: [row('equity', 1), row('health', 2), row('literacy', 3), row('work', 4)],
} as unknown as RankingReport;
const decision = (areas: readonly string[], moved: DecisionView['moved']) =>
  ({
    areas: areas.map((area) => ({ area, name: null, reason: null })),
    borderReason: null,
    moved,
  }) as unknown as DecisionView;

const shown = (made: DecisionView) =>
  renderToStaticMarkup(
    <TextProvider text={text}>
      {createElement(DecidedList, { decision: made, report, name: (area) => `area ${area}` })}
    </TextProvider>,
  );

test('what was left out from within the places is named', () => {
  expect(shown(decision(['equity', 'work'], []))).toContain(
    'Left out although within the places: area health.',
  );
});

test('after a merge every rank is that of the ranking made anew', () => {
  const moved = [
    { area: 'literacy+work', rank: 1, lower: 1, upper: 1, before: [] },
    { area: 'equity', rank: 2, lower: 2, upper: 3, before: [{ area: 'equity', rank: 1 }] },
    { area: 'health', rank: 3, lower: 2, upper: 3, before: [{ area: 'health', rank: 2 }] },
  ];
  const page = shown(decision(['literacy+work', 'equity'], moved));
  expect(page).toContain('2nd by points, could be 2–3; contends');
  expect(page).not.toContain('1st by points');
});
