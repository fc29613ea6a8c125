/** Scripts whose letters look like each other's; others, such as Han and Hangul, stand side by side in honest words. */
const alike = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Cherokee}/u,
] as const;

/** Whether a word holds letters of several scripts that look alike: `Соrk` with two Cyrillic letters reads as Cork. */
export function mixesScripts(text: string): boolean {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.some((word) => alike.filter((script) => script.test(word)).length > 1);
}
