/**
 * How many digits a finite number has behind the decimal point, as it is written: 0 for 12, 2 for 0.25, 7 for 1e-7.
 * Read from the shortest text that gives the number, because 0.07 × 100 is not 7.
 */
export function decimalPlaces(value: number): number {
  const [, fraction = '', exponent = '0'] = /^-?\d+(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  return Math.max(0, fraction.length - Number(exponent));
}
