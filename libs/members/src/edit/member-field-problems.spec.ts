import type { MemberCity } from '../member-city.ts';
import { aMember } from '../testing/a-member.ts';
import { memberFieldProblemCodes, memberFieldProblems } from './member-field-problems.ts';

const dublin = aMember({ id: 'dublin-irl', name: 'Dublin' });
const source = 'https://a.example';

describe('memberFieldProblems', () => {
  it.each<[string, Partial<MemberCity>]>([
    ['a member as it comes from the file', {}],
    ['an own name in another script', { ownName: '서울' }],
    ['a Persian name whose letters are parted', { ownName: 'خمینی\u200Cشهر' }],
    ['languages with script and region', { languages: ['ko', 'zh-Hant', 'pt-BR', 'ber'] }],
    ['a note of two lines', { note: 'First line.\nSecond line.' }],
    ['no number of inhabitants but a class', { population: null, sizeClass: 'small' }],
    [
      'two former names in their order',
      {
        formerNames: [
          { name: 'Queenstown', until: '2011-07-02', source },
          { name: 'Cove', until: '2016-07-02', source },
        ],
      },
    ],
    ['another country, the first member of it', { country: 'LVA', countryName: 'Latvia' }],
  ])('accepts %s', (_, fields) => {
    expect(memberFieldProblems(aMember(fields), [dublin])).toEqual([]);
  });

  it.each<[string, Partial<MemberCity>, string, string]>([
    ['a name without Latin letters', { name: '서울' }, '/name', 'name-without-latin-letters'],
    ['an endless title', { officialName: 'x'.repeat(201) }, '/officialName', 'text-too-long'],
    ['a title that hides text', { officialName: 'Cork\u200B' }, '/officialName', 'hidden-characters'],
    ['a joiner among Latin letters', { ownName: 'Co\u200Drk' }, '/ownName', 'hidden-characters'],
    ['a joiner at the end', { ownName: 'شهر\u200C' }, '/ownName', 'hidden-characters'],
    ['a short form twice', { shortNames: ['CC', 'CC'] }, '/shortNames/1', 'name-repeated'],
    ['the name as a short form', { shortNames: ['Cork'] }, '/shortNames/0', 'name-repeated'],
    ['an empty short form', { shortNames: [''] }, '/shortNames/0', 'missing-value'],
    [
      'too many short forms',
      { shortNames: Array.from({ length: 21 }, (_, i) => `C${i}`) },
      '/shortNames',
      'too-many-names',
    ],
    [
      'former names out of order',
      {
        formerNames: [
          { name: 'A', until: '2016-01-01', source },
          { name: 'B', until: '2016-01-01', source },
        ],
      },
      '/formerNames/1/until',
      'former-names-order',
    ],
    [
      'a former name without a source',
      { formerNames: [{ name: 'A', until: '2016-01-01', source: '' }] },
      '/formerNames/0/source',
      'missing-value',
    ],
    ['a country that is none', { country: 'IRE' }, '/country', 'unknown-country-code'],
    [
      'a country named otherwise than before',
      { countryName: 'Eire' },
      '/countryName',
      'country-name-differs',
    ],
    ['a country without a name', { countryName: ' ' }, '/countryName', 'missing-value'],
    ['a region that is none', { region: 'antarctica' as never }, '/region', 'unknown-region'],
    ['a kind that is none', { kind: 'village' as never }, '/kind', 'unknown-kind'],
    ['a class that is none', { sizeClass: 'huge' as never }, '/sizeClass', 'unknown-size-class'],
    ['no language', { languages: [] }, '/languages', 'languages-missing'],
    ['a language that is none', { languages: ['en', 'xx'] }, '/languages/1', 'unknown-language'],
    ['a language twice', { languages: ['en', 'en'] }, '/languages/1', 'language-repeated'],
    ['half an inhabitant', { population: 0.5 }, '/population', 'not-a-count'],
    ['no inhabitant', { population: 0 }, '/population', 'not-a-count'],
    ['plain http', { website: 'http://cork.example' }, '/website', 'not-a-web-address'],
    ['a note that hides text', { note: 'a\u202Eb' }, '/note', 'hidden-characters'],
  ])('refuses %s', (_, fields, path, code) => {
    expect(memberFieldProblems(aMember(fields), [dublin])).toEqual([expect.objectContaining({ path, code })]);
    expect(memberFieldProblemCodes).toContain(code);
  });

  it('says by which name the country is known', () => {
    expect(memberFieldProblems(aMember({ countryName: 'Eire' }), [dublin])[0]?.params).toEqual({
      value: 'Ireland',
    });
  });
});
