/** A size for people: whole kilobytes, or megabytes with one decimal. */
export function fileSize(
  bytes: number,
  number: (value: number, options: Intl.NumberFormatOptions) => string,
): string {
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
  const maximumFractionDigits = unit === 'kilobyte' ? 0 : 1;
  return number(Math.max(value, 1), { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits });
}
