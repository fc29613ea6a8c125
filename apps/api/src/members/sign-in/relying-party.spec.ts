import { relyingParty } from './relying-party.ts';

test.each([
  ['https://priorities.example', { origin: 'https://priorities.example', id: 'priorities.example' }],
  [
    'https://priorities.example:8443',
    { origin: 'https://priorities.example:8443', id: 'priorities.example' },
  ],
  ['http://localhost:3000', { origin: 'http://localhost:3000', id: 'localhost' }],
  ['http://priorities.example', null],
  ['https://192.0.2.7', null],
  ['https://[2001:db8::7]', null],
])('passkeys at %s', (publicUrl, expected) => {
  expect(relyingParty({ publicUrl })).toEqual(expected);
});
