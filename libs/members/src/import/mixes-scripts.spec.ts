import { mixesScripts } from './mixes-scripts.ts';

describe('mixesScripts', () => {
  test.each([
    ['\u0421\u043Erk', true],
    ['P\u03B1ris', true],
    ['New \u0421ork', true],
    ['Cork', false],
    ['N\u2019Z\u00E9r\u00E9kor\u00E9', false],
    ['\u041C\u043E\u0441\u043A\u0432\u0430 Moscow', false],
    ['\uC11C\uC6B8\u7279\uBCC4\uC2DC', false],
    ['\u5317\u4EACCity', false],
    ['', false],
  ])('%s: %s', (text, mixed) => {
    expect(mixesScripts(text)).toBe(mixed);
  });
});
