/**
 * What is asked of one transaction at once: sent without waiting for one another, answered in order.
 * Unlike with `Promise.all`, nothing is under way any more when the first failure is thrown: the transaction may end.
 */
export async function together<T extends readonly unknown[]>(
  ...asked: T
): Promise<{ -readonly [Key in keyof T]: Awaited<T[Key]> }> {
  await Promise.allSettled(asked);
  return Promise.all(asked) as Promise<{ -readonly [Key in keyof T]: Awaited<T[Key]> }>;
}
