/** Answers that reach the target share of a region's members, and how many are still missing to it. */
export function stillNeeded(
  region: { readonly members: number; readonly answered: number },
  target: number,
): { readonly needed: number; readonly more: number } {
  // A share such as 0.6 is not exact in binary: 0.6 × 5 must ask for 3, not for 4.
  const needed = Math.ceil(Math.round(region.members * target * 1e9) / 1e9);
  return { needed, more: Math.max(0, needed - region.answered) };
}
