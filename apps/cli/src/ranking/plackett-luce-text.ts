import type { LabelledPlackettLuce } from './rank-command.ts';
import { shortened, textTable } from './text-table.ts';

/** Plackett–Luce worths as a table, the highest first. */
export function plackettLuceText({
  worths,
  logWorths,
  standardErrors,
  ties,
  converged,
}: LabelledPlackettLuce): string {
  const rows = Object.entries(worths)
    .sort(([, a], [, b]) => b - a)
    .map(([label, worth]) => [
      shortened(label, 40),
      worth.toFixed(4),
      logWorths[label]!.toFixed(4),
      standardErrors[label]?.toFixed(4) ?? '–',
    ]);
  const tied = Object.entries(ties).map(
    ([size, worth]) => `worth of a tie of ${size}: ${worth.toFixed(4)}\n`,
  );
  return [
    '\nPlackett-Luce (half a pseudo-win and pseudo-loss each; log worths and errors against the first area)\n\n',
    textTable([['Area', 'Worth', 'Log worth', 'SE'], ...rows], [1, 2, 3]),
    ...tied,
    converged ? '' : 'The fit has not converged.\n',
  ].join('');
}
