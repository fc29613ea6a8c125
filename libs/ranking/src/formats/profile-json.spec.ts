import * as fc from 'fast-check';
import { Problem } from '#problem';
import { anyProfile } from '../testing/any-profile.ts';
import { profileFromJson, profileToJson } from './profile-json.ts';

const refusal = (text: string): readonly (readonly [string, string])[] => {
  try {
    profileFromJson(text);
  } catch (error) {
    if (error instanceof Problem) return error.errors.map(({ path, code }) => [path, code] as const);
    throw error;
  }
  return [];
};

test('what is written is read back', () => {
  fc.assert(
    fc.property(anyProfile, (profile) => expect(profileFromJson(profileToJson(profile))).toEqual(profile)),
  );
});

test.each([
  ['broken in line 3', '{\n"areas": [],\n"strata": ],\n"preferences": []}', [['line 3', 'not-json']]],
  ['cut off', '{\n"areas": [', [['line 2', 'not-json']]],
  ['no object', '[1]', [['', 'not-an-object']]],
  [
    'wrong shapes',
    '{"areas":[{"id":1,"label":"A"}],"strata":7,"preferences":[{"id":"x","stratum":"s","weight":"1","ranked":[["a"],"b"],"noOpinion":[]}]}',
    [
      ['/areas/0/id', 'not-a-text'],
      ['/strata', 'not-a-list'],
      ['/preferences/0/weight', 'not-a-number'],
      ['/preferences/0/ranked/1', 'not-a-list'],
    ],
  ],
  [
    'unknown area',
    '{"areas":[{"id":"a","label":"A"},{"id":"b","label":"B"}],"strata":[{"id":"s","members":0}],"preferences":[{"id":"x","stratum":"s","weight":1,"ranked":[["c"]],"noOpinion":[]}]}',
    [['/preferences/0/ranked/0/0', 'unknown-area']],
  ],
])('refuses with the place: %s', (_name, text, errors) => {
  expect(refusal(text)).toEqual(errors);
});

test('any JSON is read or refused by a Problem, never a crash', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.record({ areas: fc.anything(), preferences: fc.anything() }).map((value) => JSON.stringify(value)),
      ),
      (text) => {
        expect(refusal(text).length).toBeGreaterThan(0);
      },
    ),
    { numRuns: 500 },
  );
});
