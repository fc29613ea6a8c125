import { offerOf, withChangedOffer, withOffer, withoutOffer } from './offer-list.ts';

const lead = { area: 'health', kind: 'lead', capacity: 2, note: '' } as const;

test('an offer begins with one activity and stands once for each area and kind', () => {
  const offers = withOffer([], 'health', 'host');
  expect(offers).toEqual([{ area: 'health', kind: 'host', capacity: 1, note: '' }]);
  expect(withOffer(offers, 'health', 'host')).toBe(offers);
});

test('the order does not depend on how they were entered', () => {
  const one = withOffer(withOffer(withOffer([], 'health', 'host'), 'esd', 'lead'), 'health', 'lead');
  const other = withOffer(withOffer(withOffer([], 'health', 'lead'), 'health', 'host'), 'esd', 'lead');
  expect(one).toEqual(other);
});

test.each([
  ['below the lowest', 0, 1],
  ['above the highest', 21, 20],
  ['between', 7, 7],
])('a capacity %s stays within the limits', (_case, capacity, expected) => {
  expect(withChangedOffer([lead], lead, { capacity })).toEqual([{ ...lead, capacity: expected }]);
});

test('a note changes its own offer only', () => {
  const host = { ...lead, kind: 'host' } as const;
  expect(withChangedOffer([lead, host], host, { note: 'In May' })).toEqual([
    lead,
    { ...host, note: 'In May' },
  ]);
});

test('an offer is taken back', () => {
  expect(offerOf(withoutOffer([lead], 'health', 'lead'), 'health', 'lead')).toBeUndefined();
});
