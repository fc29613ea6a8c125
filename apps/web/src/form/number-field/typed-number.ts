/**
 * The number that a person typed in their language: with its decimal sign, or with a point or comma where that cannot
 * mean thousands; with spaces or the language's own sign between thousands; in Latin or Arabic digits. Null for anything
 * else, and for a number with a unit or an exponent.
 *
 * @param tag BCP 47 tag of the language
 */
export function typedNumber(text: string, tag: string): number | null {
  const latin = text
    .trim()
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/[\s'’٬]/g, '')
    .replace(/^[−–]/, '-')
    .replaceAll('٫', '.');
  const parts = new Intl.NumberFormat(tag).formatToParts(1_234_567.5);
  const group = parts.find(({ type }) => type === 'group')?.value ?? '';
  const plain = isGrouped(latin, group) ? latin.replaceAll(group, '') : latin;
  // What is left of points and commas can only be one decimal sign.
  const value = plain.replace(',', '.');
  return /^-?\d+\.?\d*$/.test(value) ? Number(value) + 0 : null;
}

/** Whether the sign stands between thousands, and only there. */
function isGrouped(text: string, group: string): boolean {
  if (group !== '.' && group !== ',') return false;
  const [whole = '', ...rest] = text.split(group === '.' ? ',' : '.');
  const [first = '', ...thousands] = whole.split(group);
  return (
    rest.length <= 1 &&
    thousands.length > 0 &&
    /^-?\d{1,3}$/.test(first) &&
    thousands.every((three) => /^\d{3}$/.test(three))
  );
}
