import { methodName } from './method-name.ts';

const messages: Record<string, string> = {
  'ranking.method.kemeny': 'Kemeny',
  'ranking.method.topBox': 'Top ratings',
  'ranking.method.ofRating': '{method}, {rating}',
  'ranking.rated.capacity': 'capacity',
};
const text = {
  has: (key: string): key is string => key in messages,
  t: (key: string, values: Readonly<Record<string, unknown>> = {}) =>
    (messages[key] ?? key).replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name])),
};

test.each([
  ['a method that has a name', 'kemeny', 'Kemeny'],
  ['one over ratings, with the scale', 'topBox:capacity', 'Top ratings, capacity'],
  ['a scale that only this questionnaire asks for', 'topBox:urgency', 'Top ratings, urgency'],
  ['one without a name', 'another', 'another'],
])('%s', (_, method, expected) => {
  expect(methodName(method, text)).toBe(expected);
});
