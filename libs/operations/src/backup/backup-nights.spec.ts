import { backupDue, backupMissed, backupToTell } from './backup-nights.ts';
import type { BackupState } from './backup-nights.ts';

const at = (text: string): Date => new Date(`2026-12-${text}:00Z`);
const state = (given: Partial<BackupState>): BackupState => ({
  good: null,
  tried: null,
  told: null,
  since: at('01T10:00'),
  ...given,
});

test.each<[string, Partial<BackupState>, string, boolean]>([
  ['nothing to save', { since: null }, '03T03:00', false],
  ['none was ever made', {}, '01T11:00', true],
  ['last night’s is good', { good: at('03T02:00'), tried: at('03T02:00') }, '03T23:59', false],
  ['the hour has come', { good: at('02T02:01'), tried: at('02T02:01') }, '03T02:00', true],
  ['the hour has not come', { good: at('02T02:01'), tried: at('02T02:01') }, '03T01:59', false],
  ['one made by day before the night', { good: at('02T15:00'), tried: at('02T15:00') }, '03T02:00', true],
  ['one is being made', { good: at('02T02:00'), tried: at('03T02:00') }, '03T02:20', false],
  ['one failed an hour ago', { good: at('02T02:00'), tried: at('03T02:00') }, '03T03:01', true],
  [
    'one failed by day, just before the night',
    { good: at('02T02:00'), tried: at('03T01:50') },
    '03T02:00',
    true,
  ],
])('due at two in the night, UTC, when %s', (_, given, now, due) => {
  expect(backupDue(state(given), 2, at(now))).toBe(due);
});

test.each<[Partial<BackupState>, string, boolean]>([
  [{ good: at('02T02:00') }, '03T03:59', false],
  [{ good: at('02T02:00') }, '03T04:01', true],
  [{}, '02T11:59', false],
  [{}, '02T12:01', true],
  [{ since: null }, '09T00:00', false],
])(
  'missed a day and two hours after the last good one, or after there is something to save',
  (given, now, missed) => {
    expect(backupMissed(state(given), at(now))).toBe(missed);
  },
);

test('administrators are told once a day', () => {
  const missed = state({ good: at('02T02:00') });
  expect(backupToTell(missed, at('03T05:00'))).toBe(true);
  expect(backupToTell({ ...missed, told: at('03T05:00') }, at('04T04:59'))).toBe(false);
  expect(backupToTell({ ...missed, told: at('03T05:00') }, at('04T05:00'))).toBe(true);
});
