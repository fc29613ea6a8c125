/** More than the longest area of a catalogue: a longer name would cover its neighbours in every chart. */
const most = 80;

/** The name of an area from a file as charts and tables can show it: its beginning, where it is a whole paragraph. */
export function clippedName(label: string): string {
  const letters = [...label];
  return letters.length <= most
    ? label
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}
