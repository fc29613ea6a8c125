import { bestLanguage, languages } from '#members';
import { wantedLanguages } from './language.ts';
import { textFor } from './text.ts';

const pattern = { 'common.ordinal': '{name}: {value, plural, one {# city} other {# cities}}' };

describe('wantedLanguages', () => {
  test.each([
    ['the address wins', '?lang=ar', 'fr', ['es'], 'ar'],
    ['then the last choice', '', 'fr', ['es'], 'fr'],
    ['then the browser, by its first known language', '', null, ['de-DE', 'es-MX', 'en'], 'es'],
    ['an unknown address is ignored', '?lang=xx', null, ['fr-CA'], 'fr'],
    ['an added language', '', 'ko', ['fr-CA'], 'ko'],
    ['none when nothing is known', '', null, ['sv'], null],
  ])('%s', (_name, search, stored, browser, expected) => {
    expect(bestLanguage(wantedLanguages(search, stored, browser), [...languages, 'ko'])).toBe(expected);
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

  test('an Arabic name in an English sentence keeps its place', () => {
    expect(textFor('en', pattern).t('common.ordinal', { name: 'تونس', value: 2 })).toBe(
      '\u2068تونس\u2069: 2 cities',
    );
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

  describe('in an added language', () => {
    const added = {
      'common.product': '우선 과제',
      'common.ordinal': '{value, plural, other {도시 #곳}}',
      'data\u0004Health': '건강',
      'data\u0004By {until}, {target} cities act.': '{until}까지 {target}개 도시가 실행합니다.',
      'data\u0004December {year}': '{year}년 12월',
      'data\u0004{region}: {n} of {all}.': '{region}: {all} 중 {n}.',
      'data\u0004Coordinated by {cities}.': '조정: {cities}.',
    };
    const english = {
      ...pattern,
      'common.product': 'Priorities',
      'common.yes': 'Yes',
      'common.offline': '{a} lost',
    };
    const reader = textFor('ko', english, added);
    const data = (en: string) => reader.local({ en, fr: '', es: '', ar: '' });

    test('its own words are said, and English with the sign where it has none', () => {
      expect(reader.t('common.product')).toBe('우선 과제');
      expect(reader.t('common.ordinal', { value: 1_234 })).toBe('도시 1,234곳');
      expect(reader.t('common.yes')).toBe('\u2063Yes');
      expect(reader.t('common.offline', { a: 'Line' })).toBe('\u2063Line lost');
    });

    test('English between words that run from right to left stands in a frame', () => {
      expect(textFor('ur', english, {}).t('common.yes')).toBe('\u2063\u2068Yes\u2069');
    });

    test('a translation that asks for what is not given is passed over for English', () => {
      const odd = textFor('ko', english, { 'common.offline': '{b}' });
      expect(odd.t('common.offline', { a: 'Line' })).toBe('\u2063Line lost');
    });

    test('texts of the data are found by their English, also when their places are filled', () => {
      expect(data('Health')).toBe('건강');
      expect(data('By December 2021, 12 cities act.')).toBe('2021년 12월까지 12개 도시가 실행합니다.');
      expect(data('Coordinated by \u2068Cork\u2069 and \u2068Goyang\u2069.')).toBe(
        '조정: \u2068Cork\u2069 및 \u2068Goyang\u2069.',
      );
      expect(data('Health: 5 of 9.')).toBe('건강: 9 중 5.');
      expect(data('Unheard of')).toBe('\u2063Unheard of');
      expect(data('')).toBe('');
    });

    test('a name that every object has is a text like any other', () => {
      expect(data('constructor')).toBe('\u2063constructor');
    });
  });

  test('a text of the data falls back to English where a language is empty', () => {
    expect(textFor('fr', {}).local({ en: 'Health', fr: '', es: 'Salud', ar: 'الصحة' })).toBe('Health');
  });
});
