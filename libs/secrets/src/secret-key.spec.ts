import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SecretKey } from './secret-key.ts';

describe('SecretKey', () => {
  let dataDir: string;
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'gnlc-secret-'));
  });
  afterEach(() => rmSync(dataDir, { recursive: true }));
  const inFolder = (): SecretKey => new SecretKey({ secretKey: null, dataDir });

  test('what is sealed opens again, also in another process on the same folder', () => {
    const sealed = inFolder().seal('JBSWY3DPEHPK3PXP', 'totp', 'ana');
    expect(sealed).not.toContain('JBSWY3DPEHPK3PXP');
    expect(inFolder().open(sealed, 'totp', 'ana')).toBe('JBSWY3DPEHPK3PXP');
  });

  test('the key is made once, for the eyes of the service only', () => {
    inFolder().mark('a', 'b');
    inFolder().mark('a', 'b');
    expect(readdirSync(dataDir)).toEqual(['secret-key']);
    expect(statSync(join(dataDir, 'secret-key')).mode & 0o777).toBe(0o600);
  });

  test('nothing is written while nothing is sealed or marked', () => {
    inFolder();
    expect(readdirSync(dataDir)).toEqual([]);
  });

  test('the same text is sealed differently each time', () => {
    const key = inFolder();
    expect(key.seal('x', 'totp', 'ana')).not.toBe(key.seal('x', 'totp', 'ana'));
  });

  test.each([
    ['for somebody else', (sealed: string) => [sealed, 'totp', 'ben'] as const],
    ['for another purpose', (sealed: string) => [sealed, 'device', 'ana'] as const],
    [
      'after a change of its last byte',
      (sealed: string) => {
        const bytes = Buffer.from(sealed, 'base64url');
        bytes[bytes.length - 1]! ^= 1;
        return [bytes.toString('base64url'), 'totp', 'ana'] as const;
      },
    ],
    ['when it is no seal at all', () => ['x', 'totp', 'ana'] as const],
  ])('it does not open %s', (_, change) => {
    const key = inFolder();
    const [sealed, purpose, owner] = change(key.seal('secret', 'totp', 'ana'));
    expect(key.open(sealed, purpose, owner)).toBeNull();
  });

  test('another key opens nothing', () => {
    const other = new SecretKey({ secretKey: 'k'.repeat(43), dataDir });
    expect(other.open(inFolder().seal('secret', 'totp', 'ana'), 'totp', 'ana')).toBeNull();
  });

  test('a given key is used as it is given and leaves no file', () => {
    const given = { secretKey: 'k'.repeat(43), dataDir };
    const mark = new SecretKey(given).mark('ana', 'device');
    expect(new SecretKey(given).isMark(mark, 'ana', 'device')).toBe(true);
    expect(new SecretKey(given).isMark(mark, 'ben', 'device')).toBe(false);
    expect(new SecretKey(given).isMark(mark.slice(1), 'ana', 'device')).toBe(false);
    expect(readdirSync(dataDir)).toEqual([]);
  });
});
