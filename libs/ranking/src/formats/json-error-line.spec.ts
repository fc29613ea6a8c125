import { jsonErrorLine } from './json-error-line.ts';

test.each([
  ['{\n"a": 1,\n"b": ]\n}', 3],
  ['{\n"a": 1\n"b": 2\n}', 3],
  ['[1,\n2,\n]', 3],
  ['[1,\n2', 2],
  ['{"a": "x\ny"}', 1],
  ['{}\n\n{}', 3],
  ['', 1],
  ["{\n'a': 1}", 2],
  ['[\n01]', 2],
])('%j stops being JSON in line %i', (text, line) => {
  expect(jsonErrorLine(text)).toBe(line);
});
