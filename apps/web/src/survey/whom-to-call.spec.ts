import type { WaitingCity } from '../api/survey.ts';
import { whomToCall } from './whom-to-call.ts';

const city = (name: string, region: WaitingCity['region'], state: WaitingCity['state']): WaitingCity => ({
  city: name.toLowerCase(),
  name,
  countryName: '',
  region,
  state,
  lastSeen: null,
  languages: [],
});

test('shortest region first, then nearest to done, then by name', () => {
  const order = whomToCall(
    {
      target: 0.6,
      byRegion: [
        { region: 'arab-states', members: 11, answered: 3, needed: 7 },
        { region: 'africa', members: 20, answered: 7, needed: 12 },
        { region: 'asia-pacific', members: 70, answered: 60, needed: 42 },
      ],
      waiting: [
        city('Goyang', 'asia-pacific', 'in-review'),
        city('Ibadan', 'africa', 'in-review'),
        city('Tunis', 'arab-states', 'silent'),
        city('Béja', 'arab-states', 'silent'),
        city('Aswan', 'arab-states', 'draft'),
      ],
    },
    new Intl.Collator('en').compare,
  );
  expect(order.map((each) => each.name)).toEqual(['Aswan', 'Béja', 'Tunis', 'Ibadan', 'Goyang']);
});
