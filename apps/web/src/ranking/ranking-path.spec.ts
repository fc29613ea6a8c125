import { rankingPath } from './ranking-path.ts';

test.each([
  ['the first page of the newest run', rankingPath('april'), '/ranking/april'],
  ['another page of a chosen run', rankingPath('april', 'holds', 'r2'), '/ranking/april/holds?run=r2'],
  [
    'with what the page itself asks',
    rankingPath('april', 'methods', 'r2', { panel: 'all' }),
    '/ranking/april/methods?panel=all&run=r2',
  ],
])('%s', (_, path, expected) => {
  expect(path).toBe(expected);
});
