import { monitorFinding } from './monitor-finding.ts';

const region = (members: number, answered: number) => ({
  region: 'africa' as const,
  members,
  answered,
  needed: 0,
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
  ])('%s', (_name, byRegion, key, values) => {
    const members = byRegion.reduce((sum, row) => sum + row.members, 0);
    const answered = byRegion.reduce((sum, row) => sum + row.answered, 0);
    expect(monitorFinding({ members, answered, byRegion, target: 0.6 })).toEqual({ key, values });
  });
});
