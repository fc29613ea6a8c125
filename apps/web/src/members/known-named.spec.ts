import type { KnownMember } from '../api/roll-edits.ts';
import { knownNamed } from './known-named.ts';

const member = (name: string, fields: Partial<KnownMember> = {}): KnownMember => ({
  id: name,
  name,
  country: 'KAZ',
  countryName: 'Kazakhstan',
  region: 'asia-pacific',
  kind: 'city',
  languages: ['kk'],
  population: null,
  status: 'active',
  since: '2015-01-01',
  gone: false,
  alsoKnownAs: [],
  mergedInto: null,
  ...fields,
});

const members = [
  member('Astana', { alsoKnownAs: ['Nur-Sultan', 'Астана'] }),
  member('Laâyoune', { countryName: 'Morocco', region: 'arab-states', status: 'withdrawn' }),
  member('Touboro', { countryName: 'Cameroon', region: 'africa', status: null, since: null }),
];

describe('knownNamed', () => {
  test.each([
    ['by a former name', { words: 'nur-sul', region: '', status: '' }, ['Astana']],
    ['by its own script', { words: 'астана', region: '', status: '' }, ['Astana']],
    ['without accents', { words: 'laayoune', region: '', status: '' }, ['Laâyoune']],
    ['by status', { words: '', region: '', status: 'withdrawn' }, ['Laâyoune']],
    ['without any status', { words: '', region: '', status: 'none' }, ['Touboro']],
    ['all must hold', { words: 'a', region: 'africa', status: 'active' }, []],
    ['nothing asked shows all', { words: '', region: '', status: '' }, ['Astana', 'Laâyoune', 'Touboro']],
  ])('%s', (_, asked, expected) => {
    expect(knownNamed(members, asked).map(({ name }) => name)).toEqual(expected);
  });
});
