import { receiptNumber } from './receipt-number.ts';

describe('receiptNumber', () => {
  test.each([
    ['as it stands on the receipt', 'EC52-F4A0-1', 'EC52-F4A0-1'],
    ['without its first hyphen', 'EC52F4A0-1', 'EC52-F4A0-1'],
    ['without any', 'ec52f4a012', 'EC52-F4A0-12'],
    ['with spaces', ' EC52 F4A0 1 ', 'EC52-F4A0-1'],
    ['the number of the response alone', 'EC52-F4A0', null],
    ['a submission that there is not', 'EC52-F4A0-0', null],
    ['letters that are no digits', 'EC5G-F4A0-1', null],
  ])('%s', (_name, typed, number) => {
    expect(receiptNumber(typed)).toBe(number);
  });
});
