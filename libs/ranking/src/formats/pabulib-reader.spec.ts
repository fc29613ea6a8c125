import * as fc from 'fast-check';
import { Problem } from '#problem';
import { PabulibReader, type BudgetElection } from './pabulib-reader.ts';
import { writePabulib } from './write-pabulib.ts';

const head = [
  'META',
  'key;value',
  'description;"Green; budget"',
  'budget;1 000',
  'PROJECTS',
  'project_id;cost;name',
];
const file = [
  ...head,
  'p1;400;Park',
  'p2;600,50;"Trees; shrubs"',
  'VOTES',
  'voter_id;age;vote',
  '1;30;p1,p2',
  '2;;"p2"',
  '3;41;p2,p1',
  '4;9;',
];

const read = (lines: readonly string[]): BudgetElection => {
  const reader = new PabulibReader();
  for (const line of lines) reader.push(line);
  reader.end();
  return reader.election();
};

const refusal = (lines: readonly string[]): readonly (string | undefined)[] => {
  try {
    read(lines);
  } catch (error) {
    if (error instanceof Problem) return [error.errors[0]?.path, error.errors[0]?.code];
    throw error;
  }
  return [];
};

test('reads budget, projects and votes, equal votes once', () => {
  expect(read(file)).toEqual({
    meta: { description: 'Green; budget', budget: '1 000' },
    budget: 1000,
    projects: [
      { id: 'p1', name: 'Park', cost: 400 },
      { id: 'p2', name: 'Trees; shrubs', cost: 600.5 },
    ],
    voters: 4,
    groups: [
      { weight: 2, approves: [0, 1] },
      { weight: 1, approves: [1] },
      { weight: 1, approves: [] },
    ],
  });
});

test('what is written is read back', () => {
  const { meta, ...election } = read(file);
  const { meta: said, ...again } = read(writePabulib({ meta, ...election }).split('\n'));
  expect(again).toEqual(election);
  expect(said).toMatchObject({ description: 'Green; budget', num_votes: '4' });
});

test.each([
  ['unknown project', [...file, '5;1;p9'], 'line 15, column vote', 'unknown-project'],
  ['project twice', [...head, 'p1;1;x', 'p1;2;y'], 'line 8, column project_id', 'duplicate-id'],
  ['cost no number', [...head, 'p1;dear;x'], 'line 7, column cost', 'invalid-amount'],
  ['cost nothing', [...head, 'p1;0;x'], 'line 7, column cost', 'invalid-amount'],
  ['votes before projects', ['META', 'key;value', 'VOTES'], 'line 3', 'section-out-of-order'],
  ['no section', ['key;value'], 'line 1', 'section-missing'],
  [
    'no budget',
    ['META', 'key;value', 'PROJECTS', 'project_id;cost', 'p;1', 'VOTES', 'voter_id;vote'],
    'line 7',
    'budget-missing',
  ],
  [
    'no cost column',
    ['META', 'key;value', 'budget;1', 'PROJECTS', 'project_id;price', 'p;1'],
    'line 6',
    'column-missing',
  ],
  ['cut off', head, 'line 6', 'section-missing'],
  ['empty', [], 'line 1', 'budget-missing'],
])('refuses with the line: %s', (_name, lines, path, code) => {
  expect(refusal(lines)).toEqual([path, code]);
});

test('any text is read or refused by a Problem, never a crash', () => {
  const token = fc.constantFrom(
    'META\n',
    'PROJECTS\n',
    'VOTES\n',
    'key;value\n',
    'budget;9\n',
    'project_id;cost\n',
    'voter_id;vote\n',
    'p;1\n',
    ';',
    '"',
    '1',
    '\n',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(token, { maxLength: 30 }).map((all) => all.join('')),
      ),
      (text) => {
        try {
          read(text.split('\n'));
        } catch (error) {
          expect(error).toBeInstanceOf(Problem);
          expect((error as Problem).errors[0]!.path).toMatch(/^line \d+/);
        }
      },
    ),
    { numRuns: 1000 },
  );
});
