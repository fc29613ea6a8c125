import { TOTP } from 'otpauth';
import { acceptedStep, appUri, newAppSecret, newRecoveryCodes, plainRecoveryCode } from './app-code.ts';

// RFC 6238, appendix B: the secret "12345678901234567890"; codes are the last six of its eight digits.
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const at = (seconds: number): Date => new Date(seconds * 1_000);

describe('acceptedStep', () => {
  test.each([
    [59, '287082', 1],
    [1_111_111_109, '081804', 37_037_036],
    [1_234_567_890, '005924', 41_152_263],
    [2_000_000_000, '279037', 66_666_666],
  ])('at %d s the code of RFC 6238 is %s', (seconds, code, step) => {
    expect(acceptedStep(secret, code, 0, at(seconds))).toBe(step);
  });

  test.each([
    ['of the step before', 59 + 30, 1],
    ['of the step after', 59 - 30, 1],
    ['of two steps before', 59 + 60, null],
  ])('a code %s', (_, seconds, expected) => {
    expect(acceptedStep(secret, '287082', 0, at(seconds))).toBe(expected);
  });

  test('a code of two steps after', () => {
    expect(acceptedStep(secret, '081804', 0, at(1_111_111_109 - 60))).toBeNull();
  });

  test('a code is accepted once, and none of an earlier step after it', () => {
    const step = acceptedStep(secret, '287082', 0, at(59)) ?? 0;
    expect(acceptedStep(secret, '287082', step, at(59))).toBeNull();
    const earlier = TOTP.generate({ secret: new TOTP({ secret }).secret, timestamp: 29_000 });
    expect(acceptedStep(secret, earlier, step, at(59))).toBeNull();
  });

  test.each(['', '28708', '2870822', 'abcdef', '000000'])('"%s" is no code', (code) => {
    expect(acceptedStep(secret, code, 0, at(59))).toBeNull();
  });
});

test('a new secret has 160 bits and is another each time; apps can scan it', () => {
  const [one, two] = [newAppSecret(), newAppSecret()];
  expect(one).toMatch(/^[A-Z2-7]{32}$/);
  expect(one).not.toBe(two);
  expect(appUri(one, 'Coordination team')).toContain(`secret=${one}`);
  expect(appUri(one, 'Coordination team')).toMatch(
    /^otpauth:\/\/totp\/GNLC%20Priorities:Coordination%20team\?/,
  );
});

test('recovery codes are ten, each different, and are read however they are typed', () => {
  const codes = newRecoveryCodes();
  expect(new Set(codes).size).toBe(10);
  for (const code of codes) {
    expect(code).toMatch(/^[a-hjkmnp-z2-9]{5}-[a-hjkmnp-z2-9]{5}$/);
    expect(plainRecoveryCode(` ${code.toUpperCase().replace('-', ' ')} `)).toBe(code.replace('-', ''));
  }
});
