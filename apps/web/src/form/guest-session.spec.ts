import type { Session } from '../api/session.ts';
import { isGuest, writingSession } from './guest-session.ts';

const here = { round: 'spring', city: 'cork-irl' };
const nobody: Session = {
  person: null,
  grants: [],
  guest: null,
  language: null,
  actions: [],
  secondFactor: 'none-needed',
  simulated: false,
  development: false,
  empty: false,
};
const guest = { id: 'link', ...here, cityName: 'Cork' };
const signedIn = (city: string): Session => ({
  ...nobody,
  person: { id: 'p', label: 'Ana' },
  grants: [{ role: 'focal-point', city, cityName: city }],
});

describe('the session in which a draft is written', () => {
  test('is none for nobody, and for the guest of another draft', () => {
    expect(writingSession(nobody, here)).toBeNull();
    expect(writingSession({ ...nobody, guest: { ...guest, city: 'bristol-gbr' } }, here)).toBeNull();
    expect(writingSession({ ...nobody, guest: { ...guest, round: 'autumn' } }, here)).toBeNull();
  });

  test('is that of the guest, who writes as a contributor', () => {
    expect(writingSession({ ...nobody, guest }, here)).toMatchObject({
      person: { id: 'link', label: 'Cork' },
      grants: [{ role: 'contributor', city: 'cork-irl' }],
    });
  });

  test('is that of whoever is signed in for the city, also where they came by the link', () => {
    const session = { ...signedIn('cork-irl'), guest };
    expect(writingSession(session, here)).toBe(session);
  });

  test('is that of the guest for somebody who is signed in for another city', () => {
    expect(writingSession({ ...signedIn('bristol-gbr'), guest }, here)?.person?.id).toBe('link');
  });

  test('says whose it is', () => {
    const of = (session: Session) => isGuest(writingSession(session, here) ?? nobody);
    expect(of({ ...nobody, guest })).toBe(true);
    expect(of({ ...signedIn('cork-irl'), guest })).toBe(false);
    expect(of(nobody)).toBe(false);
  });
});
