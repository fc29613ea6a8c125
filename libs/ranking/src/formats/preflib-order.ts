import { lineProblem } from './line-problem.ts';

const NUMBER = /^\d{1,9}$/;

/**
 * The places of one PrefLib order such as `1,{2,3},4`: each an array of alternative numbers 1…m.
 * @throws Problem naming the line, for unknown or repeated alternatives, empty or open braces.
 */
export function preflibOrder(text: string, m: number, line: number): readonly (readonly number[])[] {
  if (text.trim() === '') return [];
  const seen = new Set<number>();
  const places: number[][] = [];
  let open: number[] | undefined;
  for (const raw of text.split(',')) {
    let token = raw.trim();
    if (token.startsWith('{')) {
      if (open) throw lineProblem(line, 'nested-tie');
      open = [];
      token = token.slice(1).trim();
    }
    const closes = token.endsWith('}');
    if (closes) token = token.slice(0, -1).trim();
    if (closes && !open) throw lineProblem(line, 'tie-not-open');
    const alternative = alternativeOf(token, m, line);
    if (seen.has(alternative)) throw lineProblem(line, 'duplicate-alternative', { alternative });
    seen.add(alternative);
    if (open) open.push(alternative);
    else places.push([alternative]);
    if (open && closes) {
      places.push(open);
      open = undefined;
    }
  }
  if (open) throw lineProblem(line, 'tie-not-closed');
  return places;
}

function alternativeOf(token: string, m: number, line: number): number {
  if (token === '') throw lineProblem(line, 'empty-place');
  if (!NUMBER.test(token)) throw lineProblem(line, 'not-an-alternative', { token: token.slice(0, 40) });
  const alternative = Number(token);
  if (alternative < 1 || alternative > m) throw lineProblem(line, 'unknown-alternative', { alternative, m });
  return alternative;
}
