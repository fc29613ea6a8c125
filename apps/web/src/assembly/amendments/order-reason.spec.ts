import type { AmendmentLine, AmendmentView } from '../../api/amendments.ts';
import { orderReason } from './order-reason.ts';

const words = {
  t: ((key: string, values: object) => `${key} ${JSON.stringify(values)}`) as never,
  number: (value: number) => String(value),
};
const line = (kind: AmendmentLine['kind'], more: object = {}): AmendmentLine =>
  ({ kind, line: 'P1.O1.A1', parts: [], before: null, after: null, ...more }) as unknown as AmendmentLine;
const reason = (lines: readonly AmendmentLine[], to: string | null = null) =>
  orderReason({ to, lines }, [{ id: 'a1', label: 'A1' } as AmendmentView], words).replace(/^.*why\./, '');

test('what is taken out weighs more than fields and words', () => {
  expect(reason([line('field'), line('removed')])).toBe('removed {"count":1}');
});

test('an amount says by how much of itself it changes', () => {
  expect(reason([line('field', { before: 6000, after: 9000 })])).toBe('amount {"share":"0.5"}');
});

test('words that go out and come in are counted, unchanged ones are not', () => {
  const parts = [
    { kind: 'same', text: 'Six ' },
    { kind: 'removed', text: 'open sessions' },
    { kind: 'added', text: 'talks' },
  ];
  expect(reason([line('text', { parts })])).toBe('words {"count":3}');
});

test('what amends another amendment comes before that one', () => {
  expect(reason([line('text')], 'a1')).toBe('to {"other":"A1"}');
});
