import { changedContactFields } from './city-contact.ts';

const office = { email: 'office@cork.example', phone: null, address: 'City Hall', note: null };

describe('changedContactFields', () => {
  test.each([
    ['nothing changed', office, office, []],
    ['a first contact changes what it fills', null, office, ['email', 'address']],
    [
      'a field that is emptied has changed too',
      office,
      { ...office, address: null, phone: '021 000' },
      ['phone', 'address'],
    ],
  ])('%s', (_case, before, after, fields) => {
    expect(changedContactFields(before, after)).toEqual(fields);
  });
});
