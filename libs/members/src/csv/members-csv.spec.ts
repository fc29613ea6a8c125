import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { importPlan } from '../import/import-plan.ts';
import { aMember } from '../testing/a-member.ts';
import { anyMembers } from '../testing/any-member.ts';
import { csvRecords } from './csv-records.ts';
import { membersCsv } from './members-csv.ts';
import { readMembersCsv } from './read-members-csv.ts';

const today = '2019-04-08';
const published = readMembersCsv(
  readFileSync(new URL('../../data/members.csv', import.meta.url), 'utf8'),
).members;

describe('membersCsv', () => {
  it('writes every field where a person finds it', () => {
    const city = aMember({
      shortNames: ['Corcaigh', 'The Rebel City'],
      formerNames: [{ name: 'Queenstown', until: '1920-07-02', source: 'https://a.example/1920' }],
      statuses: [
        {
          status: 'active',
          from: '2015-09-01',
          until: '2019-09-01',
          source: 'https://a.example',
          reason: null,
        },
        {
          status: 'inactive',
          from: '2019-09-01',
          until: null,
          source: 'letter',
          reason: 'No report; no reply',
        },
      ],
      successor: { city: 'greater-cork-irl', on: '2019-06-01', source: 'https://a.example/merger' },
      note: 'two\nlines',
    });
    const { records } = csvRecords(membersCsv([city]), { records: 10, cells: 100 });
    const [head = { cells: [] }, row = { cells: [] }] = records;
    const cells = Object.fromEntries(head.cells.map((column, index) => [column, row.cells[index]]));
    expect(cells).toMatchObject({
      id: 'cork-irl',
      short_names: 'Corcaigh; The Rebel City',
      former_names: 'Queenstown | 1920-07-02 | https://a.example/1920',
      statuses:
        'active | 2015-09-01 | 2019-09-01 | https://a.example; ' +
        'inactive | 2019-09-01 |  | letter | No report\\; no reply',
      successor: 'greater-cork-irl | 2019-06-01 | https://a.example/merger',
      population: '190384',
      website: '',
      note: 'two\nlines',
    });
  });

  it('is read back as what it was, whatever the members', () => {
    fc.assert(
      fc.property(anyMembers, (members) => {
        const file = readMembersCsv(membersCsv(members));
        expect(file.problems).toEqual([]);
        expect(file.layout).toBe('export');
        expect(file.members).toEqual(members);
      }),
    );
  });

  it('changes nothing when it is imported again, whatever the members', () => {
    fc.assert(
      fc.property(anyMembers, (members) => {
        const plan = importPlan(members, readMembersCsv(membersCsv(members)), today);
        expect(plan).toEqual({
          added: [],
          changed: [],
          unchanged: members.length,
          unmentioned: [],
          problems: [],
          warnings: [],
        });
      }),
    );
  });

  it.each([
    ['the published list', (text: string) => text],
    ['saved with semicolons', (text: string) => text.replaceAll('","', '";"')],
  ])('brings back %s member for member', (_, saved) => {
    const quoted = csvRecords(membersCsv(published), { records: 1000, cells: 100 })
      .records.map(({ cells }) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
      .join('\n');
    const file = readMembersCsv(saved(quoted));
    expect(file.problems).toEqual([]);
    expect(file.members).toEqual(published);
  });
});
