import { writerOf } from './writer-of.ts';

test.each([
  ['the other tab of the same person', { self: true, by: 'Ana Pérez' }, false, 'self'],
  ['the other tab of a guest', { self: true, by: null }, true, 'guest'],
  ['a colleague', { self: false, by: 'Ana Pérez' }, false, 'known'],
  ['somebody whom a guest does not know', { self: false, by: null }, true, 'other'],
  ['what an older page had kept', {}, false, 'other'],
])('%s', (_name, other, guest, writer) => {
  expect(writerOf(other, guest)).toBe(writer);
});
