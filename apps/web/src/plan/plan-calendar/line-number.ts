/** A line's number as people say it: `P3.A2` is 3.2. */
export function lineNumber(id: string, number: (value: number) => string): string {
  return id
    .split('.')
    .map((part) => number(Number(part.replaceAll(/\D/g, ''))))
    .join('.');
}
