import { saveQueue } from './save-queue.ts';
import type { SaveQueue, Unsaved } from './save-queue.ts';
import { saveState } from './save-state.ts';

const change: Unsaved = {
  question: 'note',
  value: 'a',
  key: 'k1',
  base: 0,
  attempt: null,
  conflict: null,
  refused: null,
};
const queue = (part: Partial<SaveQueue>): SaveQueue => ({ ...saveQueue([]), ...part });

test.each<[string, SaveQueue, boolean, string]>([
  ['nothing was answered', queue({}), true, 'nothing'],
  ['all is on the server', queue({ savedAt: '2019-04-18T12:32:00Z' }), true, 'saved'],
  ['a change is on its way', queue({ unsaved: [change], savedAt: '2019-04-18T12:32:00Z' }), true, 'sending'],
  ['the line is down', queue({ unsaved: [change], failures: 1 }), true, 'waiting'],
  [
    'the line is down and the browser keeps nothing',
    queue({ unsaved: [change], failures: 1 }),
    false,
    'unkept',
  ],
  ['the sign-in has expired', queue({ unsaved: [change], failures: 1, signedOut: true }), true, 'signed-out'],
  [
    'someone else wrote too',
    queue({ unsaved: [{ ...change, conflict: { theirs: 'b', revision: 2 } }] }),
    true,
    'conflict',
  ],
  ['the server refused', queue({ unsaved: [{ ...change, refused: 'Too long.' }] }), true, 'refused'],
  ['nothing waits after an expired sign-in', queue({ signedOut: true }), true, 'nothing'],
])('%s', (_situation, given, kept, kind) => {
  expect(saveState(given, kept).kind).toBe(kind);
});
