import { ApiProblem } from '../../api/api-problem.ts';
import { refusedWrite } from './refused-write.ts';

test.each<[string, ApiProblem, string]>([
  ['an expired sign-in asks for a new one', new ApiProblem(401, 'not-signed-in', ''), 'signed-out'],
  ['no line means again later', new ApiProblem(0, 'offline', ''), 'failed'],
  ['a server that restarts means again later', new ApiProblem(503, 'unavailable', ''), 'failed'],
  ['too many requests mean again later', new ApiProblem(429, 'too-many', ''), 'failed'],
  ['a closed round says why', new ApiProblem(409, 'round-closed', 'Closed.'), 'refused'],
  ['nor an answer that breaks a rule', new ApiProblem(422, 'answer-invalid', 'No.'), 'refused'],
])('%s', (_property, problem, type) => {
  expect(refusedWrite(problem).type).toBe(type);
});

test('the reason names the first broken rule', () => {
  const errors = [{ path: '/answers/note', code: 'too-many-words', detail: 'Words: 160; the limit is 150.' }];
  expect(refusedWrite(new ApiProblem(422, 'answer-invalid', 'Some answers.', errors))).toEqual({
    type: 'refused',
    reason: 'Words: 160; the limit is 150.',
    final: true,
  });
});

test.each(['round-closed', 'round-not-open', 'response-submitted'])('%s may pass', (code) => {
  expect(refusedWrite(new ApiProblem(409, code, 'Not now.'))).toMatchObject({ final: false });
});
