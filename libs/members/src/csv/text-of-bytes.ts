import type { ProblemDetail } from '#problem';

/** Every code that `textOfBytes` can return. */
export const bytesProblemCodes = [
  'file-too-large',
  'workbook-not-csv',
  'not-utf-8',
  'not-a-text-file',
] as const;

/** Bytes that a file may have. */
export const bytesLimit = 5_000_000;

const begins = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/**
 * The text of a file, or why it has none. UTF-8 is read strictly, UTF-16 where its byte order mark says so (Excel's
 * "Unicode text"); an older encoding is explained rather than guessed, because a wrong guess spoils names unseen.
 * The byte order mark is not part of the text.
 */
export function textOfBytes(
  bytes: Uint8Array,
): { readonly text: string } | { readonly problem: ProblemDetail } {
  const refused = (code: (typeof bytesProblemCodes)[number], path = 'file'): { problem: ProblemDetail } => ({
    problem: { path, code, ...(code === 'file-too-large' && { params: { limit: bytesLimit } }) },
  });
  if (bytes.length > bytesLimit) return refused('file-too-large');
  // A zip (xlsx, ods) and the container of old Excel files.
  if (begins(bytes, 0x50, 0x4b, 3, 4) || begins(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    return refused('workbook-not-csv');
  const text = begins(bytes, 0xff, 0xfe)
    ? decoded(bytes, 'utf-16le')
    : begins(bytes, 0xfe, 0xff)
      ? decoded(bytes, 'utf-16be')
      : decoded(bytes, 'utf-8');
  if (text === null) return refused('not-utf-8', `line ${firstBadLine(bytes)}`);
  return text.includes('\0') ? refused('not-a-text-file') : { text };
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The line, counted from 1, on which the bytes stop being UTF-8. */
function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    const stop = end === -1 ? bytes.length : end + 1;
    if (decoded(bytes.subarray(start, stop), 'utf-8') === null) return line;
    start = stop;
  }
  return line;
}
