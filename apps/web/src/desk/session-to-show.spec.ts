import { sessionToShow } from './session-to-show.ts';

const session = (id: string, state: 'open' | 'closed', present: number, plan = 'p1') => ({
  id,
  state,
  present,
  plan,
  practice: id === 'rehearsal',
});
const [rehearsal, called, sitting, done] = [
  session('rehearsal', 'open', 3),
  session('called', 'open', 0),
  session('sitting', 'open', 96),
  session('done', 'closed', 90),
];

describe('sessionToShow', () => {
  test.each([
    ['one that sits comes first', [rehearsal, done, sitting], 'sitting'],
    ['a closed one before one that is only called', [called, done], 'done'],
    ['any before a rehearsal', [rehearsal, called], 'called'],
    ['a rehearsal rather than none', [rehearsal], 'rehearsal'],
    ['none', [], undefined],
  ])('%s', (_name, list, expected) => {
    expect(sessionToShow(list)?.id).toBe(expected);
  });

  test('only sessions on the plan', () => {
    expect(sessionToShow([session('other', 'open', 5, 'p2'), done], 'p1')?.id).toBe('done');
  });
});
