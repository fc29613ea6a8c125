/** The number of a receipt as it is kept, `3F2A-91BC-1`, from what somebody typed; null where it is none. */
export function receiptNumber(typed: string): string | null {
  const [, first, second, submission] =
    /^([0-9A-F]{4})-?([0-9A-F]{4})-?([1-9]\d{0,4})$/.exec(typed.replace(/\s/g, '').toUpperCase()) ?? [];
  return first === undefined ? null : `${first}-${second}-${submission}`;
}
