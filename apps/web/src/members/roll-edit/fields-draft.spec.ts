import type { PresentFields } from '../../api/roll-edits.ts';
import { changedFields, draftOf, emptyDraft, fieldsOf } from './fields-draft.ts';

const xian: PresentFields = {
  name: "Xi'an",
  officialName: null,
  ownName: '西安',
  shortNames: ['Xian', 'Sian'],
  country: 'CHN',
  countryName: 'China',
  region: 'asia-pacific',
  kind: 'city',
  languages: ['zh'],
  population: 12_900_000,
  sizeClass: null,
  website: null,
  note: 'Two\nlines',
};

describe('fieldsOf', () => {
  test('gives back what the form was filled from', () => {
    expect(fieldsOf(draftOf(xian))).toEqual(xian);
  });

  test('takes what is empty for what is not known', () => {
    expect(fieldsOf(emptyDraft)).toMatchObject({
      officialName: null,
      shortNames: [],
      population: null,
      sizeClass: null,
      website: null,
      note: null,
    });
  });

  test.each([
    ['', null],
    [' 13000 ', 13_000],
    ['13,000', -1],
    ['many', -1],
    ['0x10', -1],
  ])('inhabitants %j are %j: what is no number is refused, not forgotten', (population, sent) => {
    expect(fieldsOf({ ...draftOf(xian), population }).population).toBe(sent);
  });

  test('drops empty lines and spaces around names', () => {
    expect(fieldsOf({ ...draftOf(xian), shortNames: ' Xian \n\n Sian' }).shortNames).toEqual([
      'Xian',
      'Sian',
    ]);
  });
});

describe('changedFields', () => {
  test('says nothing where nothing was typed', () => {
    expect(changedFields(xian, draftOf(xian))).toEqual({});
  });

  test('names what differs, also where it was emptied', () => {
    const draft = { ...draftOf(xian), population: '13000000', ownName: ' ', languages: ['zh', 'en'] };
    expect(changedFields(xian, draft)).toEqual({
      population: 13_000_000,
      ownName: null,
      languages: ['zh', 'en'],
    });
  });
});
