import { readFileSync } from 'node:fs';
import { textFor } from '../../i18n/text.ts';
import type { Messages } from '../../i18n/text.ts';
import { groupLabel } from './group-label.ts';

const read = (file: string) =>
  JSON.parse(readFileSync(`apps/web/src/i18n/messages/en/${file}.json`, 'utf8')) as Messages;
const text = textFor('en', { ...read('agreement'), ...read('monitor') });

describe('groupLabel', () => {
  test.each([
    ['size', ['small'], 'Below 50,000 inhabitants'],
    ['language', ['fr'], 'French'],
    ['income', ['low', 'lower-middle'], 'Low income and Lower middle income'],
    ['size', ['unknown'], 'size not known'],
    ['language', ['de', 'fi', 'it'], '3 languages together'],
  ] as const)('%s of %j', (attribute, groups, expected) => {
    expect(groupLabel(attribute, groups, text).replaceAll(/[\u2066-\u2069]/g, '')).toBe(expected);
  });
});
