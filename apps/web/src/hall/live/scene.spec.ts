import { defaultRules } from '#assembly';
import type { AssemblyEvent, AssemblyView, CallView, ItemView, PollView } from '../../api/assembly.ts';
import { afterEvent } from './after-event.ts';
import { hallAddress } from '../hall-address.ts';
import { sceneOf } from './scene.ts';

const text = { en: '', fr: '', es: '', ar: '' };
const poll = (id: string, closedAt: string | null): PollView => ({
  id,
  item: id,
  state: closedAt === null ? 'open' : 'closed',
  rule: { base: 'yes-no', numerator: 2, denominator: 3, strict: false },
  quorum: { of: 'present', numerator: 1, denominator: 2 },
  openedAt: '2019-10-02T11:00:00Z',
  closedAt,
  kind: 'yes-no',
  options: [],
  runOff: false,
  procedure: 'hall',
  closesAt: null,
  rehearsal: false,
  again: null,
  contestSeconds: 120,
  contestUntil: null,
  declaredAt: closedAt,
  voided: null,
  openHash: null,
  result: null,
  without: null,
  recorded: 3,
  tally: null,
  outcome: null,
  named: null,
});
const item = (id: string, state: ItemView['state'], of: PollView | null = null): ItemView => ({
  id,
  number: 1,
  kind: 'area',
  area: 'health',
  title: text,
  question: text,
  summary: text,
  state,
  place: 1,
  partOf: null,
  holds: [],
  poll: of,
  call: null,
});
const call = (id: string, closedAt: string | null): CallView => ({
  id,
  item: id,
  state: closedAt === null ? 'open' : 'closed',
  quorum: { of: 'present', numerator: 1, denominator: 2 },
  eligible: 174,
  present: 96,
  openedAt: '2019-10-02T11:00:00Z',
  closedAt,
  objections: closedAt === null ? null : 0,
  verdict: closedAt === null ? null : 'adopted',
  objecting: null,
});
const head = { number: 1, hash: 'ab', digits: ['5083', '1947', '2266'] };
const assembly = (items: ItemView[], part: Partial<AssemblyView> = {}): AssemblyView => ({
  id: 'a1',
  title: 'Session',
  plan: 'p1',
  planVersion: 1,
  state: 'open',
  seats: 174,
  present: 96,
  simulated: true,
  practice: false,
  ledgerHead: head,
  items,
  current: null,
  call: null,
  written: [],
  openedAt: '2019-10-02T10:00:00Z',
  closedAt: null,
  provisional: 0,
  roll: null,
  access: 'open',
  publishedAt: null,
  governing: 'en',
  rules: defaultRules,
  chair: null,
  shown: null,
  agenda: 'a0',
  ...part,
});
const event = (part: Partial<AssemblyEvent> = {}): AssemblyEvent => ({
  version: 2,
  current: null,
  present: 96,
  state: 'open',
  ledgerHead: head,
  agenda: 'a0',
  speaker: { seat: null, waiting: 0, pointsOfOrder: 0 },
  left: [],
  timer: null,
  ...part,
});

describe('sceneOf', () => {
  const done = item('i1', 'adopted', poll('p1', '2019-10-02T11:05:10Z'));
  const later = item('i2', 'rejected', poll('p2', '2019-10-02T11:20:00Z'));
  const open = item('i3', 'polling', poll('p3', null));
  const waiting = item('i4', 'waiting');
  const voided = { mover: 'chair', reason: 'Lost line', at: '2019-10-02T11:41:00Z' };

  test.each<[string, AssemblyView, string]>([
    ['before the first poll the item to come', assembly([waiting]), 'next i4'],
    ['an open poll before everything', assembly([done, open, waiting], { current: 'p3' }), 'polling i3'],
    [
      'between polls the last result, by time and not by number',
      assembly([later, done, waiting]),
      'result i2',
    ],
    ['what the chair shows, once nothing is open', assembly([later, waiting], { shown: 'i4' }), 'next i4'],
    [
      'an open poll before what the chair shows',
      assembly([open, waiting], { current: 'p3', shown: 'i4' }),
      'polling i3',
    ],
    ['after the close nothing more', assembly([done, later], { state: 'closed' }), 'over'],
    [
      'a call for objections before everything',
      assembly([done, { ...waiting, call: call('c1', null) }], { call: 'c1' }),
      'calling i4',
    ],
    [
      'a counted poll until it is declared',
      assembly([later, item('i5', 'counted', { ...poll('p5', '2019-10-02T11:10:00Z'), declaredAt: null })]),
      'board i5',
    ],
    [
      'what was adopted without a vote, when that was last',
      assembly([later, { ...done, poll: null, call: call('c2', '2019-10-02T11:30:00Z') }]),
      'called i1',
    ],
    [
      'a voided poll is no result',
      assembly([item('i6', 'waiting', { ...poll('p6', '2019-10-02T11:40:00Z'), voided })]),
      'next i6',
    ],
  ])('%s', (_property, view, expected) => {
    const scene = sceneOf(view);
    expect('item' in scene ? `${scene.kind} ${scene.item.id}` : scene.kind).toBe(expected);
  });
});

describe('afterEvent', () => {
  const view = assembly([item('i3', 'polling', poll('p3', null))], { current: 'p3' });
  const current = {
    kind: 'poll',
    id: 'p3',
    item: 'i3',
    openedAt: '2019-10-02T11:30:00Z',
    closesAt: null,
    recorded: 63,
  } as const;
  const same = { current } as const;

  test('counts come without a request', () => {
    const { assembly: next, stale } = afterEvent(view, event({ ...same, present: 97 }));
    expect(stale).toBe(false);
    expect(next.items[0]?.poll?.recorded).toBe(63);
    expect(next.present).toBe(97);
  });

  test.each<[string, Partial<AssemblyEvent>]>([
    ['a poll that closed', { ...same, current: null }],
    ['an agenda that changed', { ...same, agenda: 'a1' }],
    ['a session that closed', { ...same, state: 'closed' }],
    ['a call for objections', { ...same, current: { ...current, kind: 'call', id: 'c1' } }],
  ])('%s makes the view stale', (_property, part) => {
    expect(afterEvent(view, event(part)).stale).toBe(true);
  });
});

test('the head of the ledger is worth a request only while votes can be put right', () => {
  const counted = item('i3', 'counted', { ...poll('p3', '2019-10-02T11:05:10Z'), declaredAt: null });
  const moved = { ledgerHead: { ...head, number: 2 } };
  expect(afterEvent(assembly([counted]), event(moved)).stale).toBe(true);
  expect(afterEvent(assembly([item('i3', 'waiting')]), event(moved)).stale).toBe(false);
});

test.each([
  ['/hall/a1', { assembly: 'a1', view: 'seat' }],
  ['/hall/a1/screen', { assembly: 'a1', view: 'screen' }],
  ['/hall/a1/booth', { assembly: 'a1', view: 'booth' }],
  ['/hall/a1/other', null],
  ['/hall', null],
])('the path %s is understood', (path, expected) => {
  expect(hallAddress(path)).toEqual(expected);
});
