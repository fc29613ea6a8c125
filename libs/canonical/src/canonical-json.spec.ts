import * as fc from 'fast-check';
import { canonicalJson } from './canonical-json.ts';

function doubleOf(ieee: string): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setBigUint64(0, BigInt(`0x${ieee}`));
  return view.getFloat64(0);
}

describe('canonicalJson', () => {
  test('writes the example of RFC 8785, section 3.2.2, as in 3.2.3', () => {
    const value: unknown = JSON.parse(String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`);
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        String.raw`"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  test('sorts members by UTF-16 code units (RFC 8785, section 3.2.3)', () => {
    const value: unknown = JSON.parse(String.raw`{
      "\u20ac": "Euro Sign", "\r": "Carriage Return", "\ufb33": "Hebrew Letter Dalet With Dagesh",
      "1": "One", "\ud83d\ude00": "Emoji: Grinning Face", "\u0080": "Control", "\u00f6": "Latin Small Letter O With Diaeresis"
    }`);
    expect(Object.values(JSON.parse(canonicalJson(value)) as object)).toEqual([
      'One',
      'Carriage Return',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ]);
  });

  test.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('writes the number %s of RFC 8785, appendix B, as %s', (ieee, text) => {
    expect(canonicalJson(doubleOf(ieee))).toBe(text);
  });

  test.each([
    ['NaN', { a: Number.NaN }, '/a'],
    ['infinity', [1, Number.POSITIVE_INFINITY], '/1'],
    ['an undefined member', { a: { b: undefined } }, '/a/b'],
    ['an undefined item', [undefined], '/0'],
    // oxlint-disable-next-line no-sparse-arrays -- the hole is the case
    ['a hole', [1, , 2], '/1'],
    ['a lone surrogate', { a: '\ud800' }, '/a'],
    ['a lone surrogate in a key', { 'x/\udead': 1 }, '/x~1\udead'],
    ['a date', { at: new Date(0) }, '/at'],
    ['a map', new Map(), '/'],
    ['a big integer', 1n, '/'],
    ['a function', () => 1, '/'],
  ])('refuses %s and says where', (_, value, path) => {
    expect(() => canonicalJson(value)).toThrow(
      expect.objectContaining({ kind: 'invalid', code: 'json-not-canonical', params: { path } }),
    );
  });

  test('refuses a value nested without end instead of running out of stack', () => {
    const nested: unknown = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000));
    expect(() => canonicalJson(nested)).toThrow('json-not-canonical');
  });

  test('is a fixed point and loses nothing', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
        // JSON itself has no negative zero.
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
