import { requestKind } from './request-kind.ts';

const files = new Set(['/assets/light/form-abc.js']);

test.each<[string, string, string, boolean, string]>([
  ['a page of the form opens from what was kept', 'GET', '/form/april-2019/ie-cork', true, 'page'],
  ['other pages are not the worker’s', 'GET', '/hall/1', true, 'other'],
  ['a built file never changes', 'GET', '/assets/light/form-abc.js', false, 'file'],
  ['who is signed in decides what may be kept', 'GET', '/api/session', false, 'session'],
  ['the round is kept', 'GET', '/api/rounds/april-2019', false, 'data'],
  ['the city’s own answer is kept', 'GET', '/api/rounds/april-2019/responses/ie-cork', false, 'data'],
  ['the monitor is not kept', 'GET', '/api/rounds/april-2019/monitor', false, 'other'],
  ['writing is never answered from what was kept', 'PUT', '/api/rounds/r/responses/c', false, 'other'],
  ['signing out is noticed', 'POST', '/api/sign-out', false, 'sign-out'],
])('%s', (_property, method, path, navigates, kind) => {
  expect(requestKind({ method, path, navigates }, files)).toBe(kind);
});
