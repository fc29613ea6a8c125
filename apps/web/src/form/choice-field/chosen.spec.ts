import type { ChoiceQuestion } from '#survey';
import { chosen, ownChoice, withOwnChoice } from './chosen.ts';

const label = { en: '', fr: '', es: '', ar: '' };
const question = (multiple: boolean): ChoiceQuestion => ({
  id: 'q',
  type: 'choice',
  title: label,
  help: null,
  core: false,
  multiple,
  options: ['a', 'b', 'c'].map((id) => ({ id, label })),
});

test('a single choice replaces the one before', () => {
  expect(chosen(question(false), ['a'], 'c')).toEqual(['c']);
});

test('several choices stand in the order of the options, not of the presses', () => {
  expect(chosen(question(true), ['c'], 'a')).toEqual(['a', 'c']);
});

test('pressing again takes a choice back, and none is no answer', () => {
  expect(chosen(question(true), ['a', 'c'], 'a')).toEqual(['c']);
  expect(chosen(question(true), ['c'], 'c')).toBeNull();
});

test('own words stand last, beside options or in their place', () => {
  expect(withOwnChoice(question(true), ['a'], 'x')).toEqual(['a', { other: 'x' }]);
  expect(withOwnChoice(question(true), ['a', { other: 'x' }], 'xy')).toEqual(['a', { other: 'xy' }]);
  expect(withOwnChoice(question(false), ['a'], '')).toEqual([{ other: '' }]);
  expect(chosen(question(true), [{ other: 'x' }], 'b')).toEqual(['b', { other: 'x' }]);
  expect(chosen(question(false), [{ other: 'x' }], 'b')).toEqual(['b']);
});

test('own words are taken back, and none is no answer', () => {
  expect(withOwnChoice(question(true), ['a', { other: 'x' }], null)).toEqual(['a']);
  expect(withOwnChoice(question(true), [{ other: 'x' }], null)).toBeNull();
  expect(ownChoice(['a'])).toBeUndefined();
});
