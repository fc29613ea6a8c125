/** A line's number as people say it: activities are numbered through their area, so that `P3.O1.A2` is 3.2. */
export function lineNumber(id: string, number: (value: number) => string): string {
  return id
    .split('.')
    .filter((part) => !part.startsWith('O'))
    .map((part) => number(Number(part.replaceAll(/\D/g, ''))))
    .join('.');
}
