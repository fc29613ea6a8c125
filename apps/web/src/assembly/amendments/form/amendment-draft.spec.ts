import { draftedEdits, emptyDraft, withAnother } from './amendment-draft.ts';

const cost = (value: number) => ({ op: 'set', id: 'P1.O1.A1.cost', value }) as const;
const gone = { op: 'remove', id: 'P1.O1.A2' } as const;

test('a second change of the same field takes the place of the first', () => {
  const first = withAnother({ ...emptyDraft('P1'), now: cost(100) });
  expect(draftedEdits({ ...first, now: cost(200) })).toEqual([cost(200)]);
});

test('another change leaves the part of the plan and takes up what was made', () => {
  const next = withAnother({
    ...emptyDraft('P1'),
    line: 'P1.O1.A1',
    what: 'set',
    now: cost(1),
    reason: 'why',
  });
  expect(next).toEqual({ ...emptyDraft('P1'), edits: [cost(1)], reason: 'why' });
  expect(draftedEdits({ ...next, now: gone })).toEqual([cost(1), gone]);
});
