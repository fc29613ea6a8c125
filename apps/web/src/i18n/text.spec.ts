import { preferredLanguage } from './language.ts';
import { textFor } from './text.ts';

const pattern = { 'common.ordinal': '{name}: {value, plural, one {# city} other {# cities}}' };

describe('preferredLanguage', () => {
  test.each([
    ['the address wins', '?lang=ar', 'fr', ['es'], 'ar'],
    ['then the last choice', '', 'fr', ['es'], 'fr'],
    ['then the browser, by its first known language', '', null, ['de-DE', 'es-MX', 'en'], 'es'],
    ['an unknown address is ignored', '?lang=xx', null, ['fr-CA'], 'fr'],
    ['English when nothing is known', '', null, ['ko'], 'en'],
  ])('%s', (_name, search, stored, browser, expected) => {
    expect(preferredLanguage(search, stored, browser)).toBe(expected);
  });
});

describe('textFor', () => {
  test('plurals follow the language', () => {
    const { t } = textFor('en', pattern);
    expect(t('common.ordinal', { name: 'Cork', value: 1 })).toBe('Cork: 1 city');
    expect(t('common.ordinal', { name: 'Cork', value: 2 })).toBe('Cork: 2 cities');
  });

  test('Arabic isolates names and keeps Latin digits', () => {
    const { t, number, direction } = textFor('ar', pattern);
    expect(t('common.ordinal', { name: 'Cork', value: 1234 })).toBe('\u2068Cork\u2069: 1,234 cities');
    expect(number(174)).toBe('174');
    expect(direction).toBe('rtl');
  });

  test('Arabic words in an Arabic sentence get no frame that would turn them', () => {
    const { list } = textFor('ar', {});
    expect(list(['الدول العربية (1)', 'Cork'])).toBe('الدول العربية (1) و\u2068Cork\u2069');
  });

  test('a value that only chooses a branch is not isolated', () => {
    const { t } = textFor('ar', { 'common.ordinal': '{state, select, open {مفتوح} other {مغلق}}' });
    expect(t('common.ordinal', { state: 'open' })).toBe('مفتوح');
  });

  test('a choice by a name with a hyphen', () => {
    const { t } = textFor('en', { 'common.ordinal': '{base, select, yes_no {Yes and No} other {all}}' });
    expect(t('common.ordinal', { base: 'yes-no' })).toBe('Yes and No');
  });

  test('a missing key shows itself', () => {
    expect(textFor('en', {}).t('common.product')).toBe('common.product');
  });

  test('a calendar day stays the same day in every zone', () => {
    expect(textFor('en', {}).date('2019-04-30')).toBe('30 April 2019');
  });

  test('a text of the data falls back to English where a language is empty', () => {
    expect(textFor('fr', {}).local({ en: 'Health', fr: '', es: 'Salud', ar: 'الصحة' })).toBe('Health');
  });
});
