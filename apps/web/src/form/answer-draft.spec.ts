import { overlaid, withAnswer } from './answer-draft.ts';

const unsaved = { key: 'k', base: 0, attempt: null, conflict: null, refused: null };

test('what is kept on the device stands over what the server has', () => {
  expect(
    overlaid({ a: 'server', b: 'server' }, [
      { ...unsaved, question: 'a', value: 'mine' },
      { ...unsaved, question: 'b', value: null },
      { ...unsaved, question: 'c', value: 'new' },
    ]),
  ).toEqual({ a: 'mine', c: 'new' });
});

test('an answer that is cleared is absent, not empty', () => {
  expect(Object.keys(withAnswer({ a: 'x' }, 'a', null))).toEqual([]);
});
