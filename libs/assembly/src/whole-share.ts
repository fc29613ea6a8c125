interface Share {
  readonly numerator: number;
  readonly denominator: number;
}

/** ⌊size · numerator / denominator⌋ in whole numbers. */
export function floorShare(size: number, { numerator, denominator }: Share): number {
  const product = size * numerator;
  return (product - (product % denominator)) / denominator;
}

/** ⌈size · numerator / denominator⌉ in whole numbers. */
export function ceilingShare(size: number, share: Share): number {
  return floorShare(size, share) + ((size * share.numerator) % share.denominator === 0 ? 0 : 1);
}

/** How many "more than" or "at least" that share asks for; never fewer than one. */
export function neededOf(size: number, share: Share & { readonly strict: boolean }): number {
  return Math.max(1, share.strict ? floorShare(size, share) + 1 : ceilingShare(size, share));
}
