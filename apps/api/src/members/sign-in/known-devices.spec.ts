import { SecretKey } from '#secrets';
import { KnownDevices } from './known-devices.ts';

const devicesOf = (secretKey: string): KnownDevices =>
  new KnownDevices(new SecretKey({ secretKey, dataDir: '/nowhere' }));

describe('KnownDevices', () => {
  const devices = devicesOf('k'.repeat(43));

  test('a browser is known to the mailbox that was used from it, whatever its case, and to no other', () => {
    const cookie = devices.remembering('Ana@Cork.example', null);
    expect(devices.knownTo('ana@cork.example', cookie)).toBe(cookie.split('.')[0]);
    expect(devices.knownTo('ben@cork.example', cookie)).toBeNull();
    expect(cookie).not.toMatch(/ana|cork/i);
  });

  test('a shared computer knows several mailboxes under one id, and forgets the oldest', () => {
    const emails = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `${name}@cork.example`);
    const cookie = emails.reduce<string | null>((kept, email) => devices.remembering(email, kept), null);
    expect(emails.map((email) => devices.knownTo(email, cookie) !== null)).toEqual([
      false,
      ...Array<boolean>(5).fill(true),
    ]);
    expect(devices.remembering('f@cork.example', cookie)).toBe(cookie);
  });

  test('nobody else can make such a cookie, and a mark does not move to another browser', () => {
    const [, mark = ''] = devices.remembering('a@cork.example', null).split('.');
    expect(devices.knownTo('a@cork.example', `AAAAAAAAAAAAAAAA.${mark}`)).toBeNull();
    const forged = devicesOf('j'.repeat(43)).remembering('a@cork.example', null);
    expect(devices.knownTo('a@cork.example', forged)).toBeNull();
  });

  test.each(['', '.', 'x'.repeat(5_000), '....', 'id.'])('rubbish (%#) is nobody’s', (cookie) => {
    expect(devices.knownTo('a@cork.example', cookie)).toBeNull();
    expect(devices.knownTo('a@cork.example', devices.remembering('a@cork.example', cookie))).not.toBeNull();
  });
});
