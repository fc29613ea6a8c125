import { monitorFinding } from './monitor-finding.ts';

const region = (members: number, answered: number) => ({
  segment: 'africa',
  name: null,
  members,
  answered,
  percent: 60,
  needed: Math.max(0, Math.ceil((60 * members) / 100) - answered),
});

describe('monitorFinding', () => {
  test.each([
    [
      'short regions add up; a full one does not make up for them',
      [region(20, 7), region(11, 3), region(70, 47)],
      'survey.findingShort',
      { answered: 57, members: 101, more: 9 },
    ],
    [
      'every region at its target',
      [region(10, 6), region(5, 3)],
      'survey.findingReached',
      { answered: 9, members: 15 },
    ],
    ['everybody answered', [region(3, 3)], 'survey.findingAll', { members: 3 }],
    ['nobody was asked', [], 'survey.findingNobody', {}],
  ])('%s', (_name, rows, key, values) => {
    const members = rows.reduce((sum, row) => sum + row.members, 0);
    const answered = rows.reduce((sum, row) => sum + row.answered, 0);
    expect(monitorFinding({ members, answered, segments: [{ dimension: 'region', rows }] })).toEqual({
      key,
      values,
    });
  });
});
