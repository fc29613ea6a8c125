export interface Chance {
  readonly next: () => number;
  readonly between: (from: number, to: number) => number;
  readonly shuffled: <T>(list: readonly T[]) => T[];
  readonly pick: <T>(list: readonly T[]) => T;
}
export function chanceOf(seed: number): Chance;
