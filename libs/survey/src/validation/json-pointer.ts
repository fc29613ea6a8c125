const segmentLimit = 60;

/** The path continued by keys or indices (RFC 6901); a foreign key is cut at 60 characters, so that errors stay small. */
export function jsonPointer(path: string, ...segments: readonly (string | number)[]): string {
  return segments.reduce<string>(
    (pointer, segment) =>
      `${pointer}/${String(segment).slice(0, segmentLimit).replaceAll('~', '~0').replaceAll('/', '~1')}`,
    path,
  );
}
