import { noDraftEdits, withDraft } from './draft-edits.ts';

const on = { hash: 'a'.repeat(64), version: 3 };
const cost = (value: number) => ({ op: 'set', id: 'P1.O1.A1.cost', value }) as const;

test('a second change of a line takes the place of the first, and keeps where it began', () => {
  const once = withDraft(noDraftEdits, cost(1), false, on);
  const twice = withDraft(once, cost(2), false, { hash: 'b'.repeat(64), version: 4 });
  expect(twice).toEqual({ base: on.hash, version: 3, edits: { 'set P1.O1.A1.cost': cost(2) } });
});

test('a line that is put back as it was is no change', () => {
  expect(withDraft(withDraft(noDraftEdits, cost(1), false, on), cost(0), true, on)).toEqual(noDraftEdits);
});

test('texts of two languages are two changes', () => {
  const text = (language: 'en' | 'fr') => ({ op: 'text', id: 'title', language, text: 'x' }) as const;
  const both = withDraft(withDraft(noDraftEdits, text('en'), false, on), text('fr'), false, on);
  expect(Object.keys(both.edits)).toEqual(['text title en', 'text title fr']);
});
