import { questionnaire2019, questionsInOrder } from '#survey';
import { formAddress } from './form-address.ts';
import { formPages, hashOf, neighbour, pageAt } from './form-pages.ts';

const questions = questionsInOrder(questionnaire2019);
const pages = formPages(questions);

test('the core comes first, and after it a place to stop', () => {
  const firstOptional = questions.findIndex((question) => !question.core);
  expect(questions.slice(firstOptional).some((question) => question.core)).toBe(false);
  expect(pages.map((page) => page.kind).indexOf('core-done')).toBe(firstOptional + 1);
});

test('without optional questions there is nothing to stop before', () => {
  const core = questions.filter((question) => question.core);
  expect(formPages(core).some((page) => page.kind === 'core-done')).toBe(false);
});

test('every page has an address of its own that leads back to it', () => {
  expect(new Set(pages.map(hashOf)).size).toBe(pages.length);
  for (const page of pages) expect(pageAt(pages, hashOf(page))).toEqual(page);
});

test('an unknown address leads to the start', () => {
  expect(pageAt(pages, '#question/none')).toEqual({ kind: 'start' });
});

test('one page leads to the next, and the ends have no further', () => {
  expect(neighbour(pages, { kind: 'start' }, 1)).toEqual({ kind: 'question', question: 'ranking' });
  expect(neighbour(pages, { kind: 'start' }, -1)).toBeNull();
  expect(neighbour(pages, { kind: 'sign' }, 1)).toBeNull();
});

test.each([
  ['/form/april-2019/ie-cork', { round: 'april-2019', city: 'ie-cork' }],
  ['/form/april-2019/ie-cork/', { round: 'april-2019', city: 'ie-cork' }],
  ['/form/april-2019', null],
  ['/form/april-2019/ie-cork/more', null],
  ['/hall/april-2019/ie-cork', null],
])('the path %s is understood', (path, expected) => {
  expect(formAddress(path)).toEqual(expected);
});

test('desk and sheet stand beside the way: they are found, lead back to its beginning, and nobody walks into them', () => {
  const pages = formPages([]);
  for (const kind of ['desk', 'sheet'] as const) {
    expect(pageAt(pages, `#${kind}`)).toEqual({ kind });
    expect(neighbour(pages, { kind }, -1)).toEqual({ kind: 'start' });
    expect(neighbour(pages, { kind }, 1)).toBeNull();
    expect(pages).not.toContainEqual({ kind });
  }
});
