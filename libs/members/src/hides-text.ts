/** Controls, format marks and fillers: they hide, reorder or break what stands beside them. */
const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u115F\u1160\u2060-\u2069\u3164\uFFA0]/u;

/** Whether the text holds characters that nobody sees, so that it would not read as it is stored. */
export function hidesText(text: string): boolean {
  return hidden.test(text);
}
