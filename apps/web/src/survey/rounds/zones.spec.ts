import { zones } from './zones.ts';

describe('zones', () => {
  const named = (own: string) => new Map(zones(own).map(([zone, name]) => [name, zone]));

  test('are listed by the names that they have today, from the place on, each once', () => {
    const all = zones('Europe/Berlin').map(([, name]) => name);
    for (const name of ['Kolkata (Asia)', 'Kyiv (Europe)', 'Yangon (Asia)', 'Ho Chi Minh (Asia)'])
      expect(all).toContain(name);
    for (const old of ['Calcutta', 'Kiev', 'Rangoon', 'Saigon'])
      expect(all.filter((name) => name.startsWith(old))).toEqual([]);
    expect(new Set(all).size).toBe(all.length);
    expect(all[0]).toBe('Berlin (Europe)');
  });

  test.each(['Asia/Calcutta', 'Asia/Kolkata'])('a round keeps %s as it was given', (own) => {
    expect(named(own).get('Kolkata (Asia)')).toBe(own);
  });
});
