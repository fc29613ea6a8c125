import * as fc from 'fast-check';
import { typedNumber } from './typed-number.ts';

test.each([
  ['7', 'en-GB', 7],
  [' 7.5 ', 'en-GB', 7.5],
  ['7,5', 'en-GB', 7.5],
  ['7,500', 'en-GB', 7500],
  ['1,234,567.5', 'en-GB', 1_234_567.5],
  ['7,5', 'fr', 7.5],
  ['7.5', 'fr', 7.5],
  ['1 234,5', 'fr', 1234.5],
  ['1\u202f234', 'fr', 1234],
  ['7,5', 'es', 7.5],
  ['7.5', 'es', 7.5],
  ['1.234', 'es', 1234],
  ['1.234,5', 'es', 1234.5],
  ['٧٫٥', 'ar-u-nu-latn', 7.5],
  ['۱۲۳', 'ar-u-nu-latn', 123],
  ['١٬٢٣٤', 'ar-u-nu-latn', 1234],
  ['−3', 'en-GB', -3],
  ['7.', 'en-GB', 7],
  ['1’000', 'fr', 1000],
])('%j in %s is %d', (text, tag, value) => {
  expect(typedNumber(text, tag)).toBe(value);
});

test.each(['', '-', 'seven', '7 %', '1e3', '7.5.1', '1,2,3', '--7', 'Infinity', 'NaN', '0x10', '٫'])(
  '%j is no number',
  (text) => {
    expect(typedNumber(text, 'en-GB')).toBeNull();
  },
);

test('minus nothing is nothing', () => {
  expect(typedNumber('-0', 'en-GB')).toBe(0);
});

test.each(['en-GB', 'fr', 'es', 'ar-u-nu-latn'])('what is written as %s does is read back', (tag) => {
  fc.assert(
    fc.property(
      fc.integer({ min: -10_000_000, max: 10_000_000 }),
      fc.boolean(),
      (hundredths, useGrouping) => {
        const value = hundredths / 100;
        const text = new Intl.NumberFormat(tag, { useGrouping, maximumFractionDigits: 2 }).format(value);
        expect(typedNumber(text.replace(/[\u200e\u200f\u061c]/g, ''), tag)).toBe(value + 0);
      },
    ),
  );
});
