/** The order with an option at a position (0 = first): new, moved, or at the end where the position is too high. */
export function inPlace(order: readonly string[], option: string, position: number): readonly string[] {
  const others = order.filter((one) => one !== option);
  const at = Math.max(0, Math.min(position, others.length));
  return [...others.slice(0, at), option, ...others.slice(at)];
}
