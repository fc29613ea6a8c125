/**
 * Index of the name that a typed letter leads to: the next one after `from` that begins with it, going round;
 * -1 when none does. Accents and case do not matter.
 */
export function nextMatch(names: readonly string[], letter: string, from: number): number {
  const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase();
  const wanted = plain(letter);
  for (let step = 1; step <= names.length; step += 1) {
    const index = (from + step) % names.length;
    if (plain(names[index] ?? '').startsWith(wanted)) return index;
  }
  return -1;
}
