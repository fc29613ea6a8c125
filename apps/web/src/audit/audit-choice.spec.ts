import { auditChoice } from './audit-choice.ts';

test.each([
  ['', {}],
  ['from=2026-04-01&to=2026-04-30&page=3', { from: '2026-04-01', to: '2026-04-30', page: 3 }],
  ['from=April&to=2026-4-1&person=ana&page=0', {}],
  ['page=-1', {}],
  ['page=123456', {}],
  [
    'person=6f1c3b9e-3c1d-4d4f-9a51-0f6c2a7b8d10&operation=People.add',
    { person: '6f1c3b9e-3c1d-4d4f-9a51-0f6c2a7b8d10', operation: 'People.add' },
  ],
  [`operation=${'x'.repeat(121)}`, {}],
])('the address ?%s asks for %j', (address, choice) => {
  expect(auditChoice(new URLSearchParams(address))).toEqual(choice);
});
