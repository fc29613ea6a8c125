/** Shares that people have a word for: the name by which messages choose it. */
export function shareName(
  numerator: number,
  denominator: number,
): 'half' | 'two-thirds' | 'three-quarters' | 'other' {
  if (numerator * 2 === denominator) return 'half';
  if (numerator * 3 === denominator * 2) return 'two-thirds';
  if (numerator * 4 === denominator * 3) return 'three-quarters';
  return 'other';
}
