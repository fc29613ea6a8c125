import { advanceSaving, nextWrite, saveQueue } from './save-queue.ts';
import type { SaveEvent, SaveQueue } from './save-queue.ts';

const after = (events: readonly SaveEvent[], from: SaveQueue = saveQueue([])): SaveQueue =>
  events.reduce(advanceSaving, from);
const changed = (value: string, key: string, question = 'note'): SaveEvent => ({
  type: 'changed',
  question,
  value,
  key,
});
const saved = (revision: number, question = 'note'): SaveEvent => ({
  type: 'saved',
  question,
  revision,
  savedAt: '2019-04-18T12:32:00Z',
});
/** Sends what is next. */
const send = (queue: SaveQueue): SaveQueue => {
  const write = nextWrite(queue);
  if (write === null) throw new Error('nothing to send');
  return advanceSaving(queue, { type: 'sent', write });
};

test('an answer goes with the revision that was read, and is gone from the queue once acknowledged', () => {
  const read = after([
    { type: 'read', revisions: { note: 3 }, savedAt: null, standing: 'open' },
    changed('a', 'k1'),
  ]);
  expect(nextWrite(read)).toEqual({ question: 'note', value: 'a', key: 'k1', revision: 3 });
  const done = after([saved(4)], send(read));
  expect(done.unsaved).toEqual([]);
  expect(done.savedAt).toBe('2019-04-18T12:32:00Z');
});

test('only one write is under way at a time', () => {
  const sending = send(after([changed('a', 'k1'), changed('b', 'k2', 'other')]));
  expect(nextWrite(sending)).toBeNull();
  expect(nextWrite(after([saved(1)], sending))).toMatchObject({ question: 'other' });
});

test('what was typed while a write was under way goes next, on the new revision', () => {
  const queue = after([changed('ab', 'k2'), saved(1)], send(after([changed('a', 'k1')])));
  expect(nextWrite(queue)).toEqual({ question: 'note', value: 'ab', key: 'k2', revision: 1 });
});

test('a write without an answer is repeated unchanged, with its key, before anything newer', () => {
  const queue = after([changed('ab', 'k2'), { type: 'failed' }], send(after([changed('a', 'k1')])));
  expect(nextWrite(queue)).toEqual({ question: 'note', value: 'a', key: 'k1', revision: 0 });
  expect(queue.failures).toBe(1);
});

test('the repeated write survives a reload', () => {
  const before = after([changed('ab', 'k2'), { type: 'failed' }], send(after([changed('a', 'k1')])));
  const reloaded = after(
    [{ type: 'read', revisions: { note: 1 }, savedAt: null, standing: 'open' }],
    saveQueue(JSON.parse(JSON.stringify(before.unsaved)) as SaveQueue['unsaved']),
  );
  expect(nextWrite(reloaded)).toMatchObject({ value: 'a', key: 'k1', revision: 0 });
});

test('reading a newer answer of someone else does not hide that this one was made without it', () => {
  const queue = after([
    changed('mine', 'k1'),
    { type: 'read', revisions: { note: 7 }, savedAt: null, standing: 'open' },
  ]);
  expect(nextWrite(queue)).toMatchObject({ value: 'mine', revision: 0 });
});

describe('a stale write', () => {
  const stale = (theirs: string): SaveEvent => ({ type: 'stale', question: 'note', theirs, revision: 7 });
  const conflict = after([stale('theirs')], send(after([changed('mine', 'k1')])));

  test('waits for the person and holds nothing else up', () => {
    expect(conflict.unsaved[0]?.conflict).toEqual({ theirs: 'theirs', revision: 7 });
    expect(nextWrite(conflict)).toBeNull();
    expect(nextWrite(after([changed('b', 'k2', 'other')], conflict))).toMatchObject({ question: 'other' });
  });

  test('goes on top of the other when the person keeps their own', () => {
    const kept = after([{ type: 'chosen', question: 'note', keep: 'mine', key: 'k9' }], conflict);
    expect(nextWrite(kept)).toEqual({ question: 'note', value: 'mine', key: 'k9', revision: 7 });
  });

  test('goes away when the person takes the other', () => {
    const taken = after([{ type: 'chosen', question: 'note', keep: 'theirs', key: 'k9' }], conflict);
    expect(taken.unsaved).toEqual([]);
    expect(nextWrite(after([changed('more', 'k10')], taken))).toMatchObject({ revision: 7 });
  });

  test('is no conflict when both say the same, in whatever order of members', () => {
    const mine: SaveEvent = {
      type: 'changed',
      question: 'ranking',
      value: { ranked: [['esd']], noOpinion: [] },
      key: 'k1',
    };
    const theirs = { noOpinion: [], ranked: [['esd']] };
    const queue = after([{ type: 'stale', question: 'ranking', theirs, revision: 2 }], send(after([mine])));
    expect(queue.unsaved).toEqual([]);
  });
});

test('an expired sign-in stops sending and keeps everything; signing in again sends it', () => {
  const out = after([{ type: 'signed-out' }], send(after([changed('a', 'k1')])));
  expect(nextWrite(out)).toBeNull();
  expect(out.unsaved).toHaveLength(1);
  expect(nextWrite(after([{ type: 'signed-in' }], out))).toMatchObject({ key: 'k1', value: 'a' });
});

test('a refused answer is kept, not sent again, and a better one goes', () => {
  const refused = after(
    [{ type: 'refused', question: 'note', reason: 'Too long.', final: true }],
    send(after([changed('aaa', 'k1')])),
  );
  expect(refused.unsaved).toMatchObject([{ value: 'aaa', refused: 'Too long.' }]);
  expect(nextWrite(refused)).toBeNull();
  expect(nextWrite(after([changed('a', 'k2')], refused))).toMatchObject({ value: 'a', key: 'k2' });
});

test('a refusal of an older answer does not stop the newer one', () => {
  const queue = after(
    [changed('a', 'k2'), { type: 'refused', question: 'note', reason: 'Too long.', final: true }],
    send(after([changed('aaa', 'k1')])),
  );
  expect(nextWrite(queue)).toMatchObject({ value: 'a', key: 'k2' });
});

describe('what was refused', () => {
  const read = (standing: string): SaveEvent => ({ type: 'read', revisions: {}, savedAt: null, standing });
  const refused = (final: boolean) => {
    const queue = send(after([read('closed'), changed('a', 'k1')]));
    return after([{ type: 'refused', question: 'note', reason: 'No.', final }], queue);
  };

  test('goes again when round or answer stand otherwise, and not before', () => {
    expect(nextWrite(after([read('closed')], refused(false)))).toBeNull();
    expect(nextWrite(after([read('open')], refused(false)))).toMatchObject({ question: 'note', value: 'a' });
  });

  test('goes again when the form is opened another time', () => {
    const reopened = saveQueue(refused(false).unsaved);
    expect(nextWrite(after([read('closed')], reopened))).toMatchObject({ question: 'note', value: 'a' });
  });

  test('goes again when the person asks for it', () => {
    expect(nextWrite(after([{ type: 'retried' }], refused(false)))).toMatchObject({ value: 'a' });
  });

  test('waits for another answer where the answer itself is wrong', () => {
    expect(nextWrite(after([read('open'), { type: 'retried' }], refused(true)))).toBeNull();
  });
});
