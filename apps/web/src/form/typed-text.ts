/** What was typed as an answer; spaces alone are none. */
export function typedText(value: string): string | null {
  return value.trim() === '' ? null : value;
}
