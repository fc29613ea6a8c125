/** A sum of coefficient times variable. */
export type Terms = readonly (readonly [number, string])[];

/** Readers of the LP format give up on long lines. */
const MOST_IN_LINE = 8;

/** Collects the rows of a linear model and writes them in the LP format; the same rows give the same text. */
export class LpText {
  private readonly rows: string[] = [];
  private readonly bounds: string[] = [];
  private readonly integers: string[] = [];

  /** Adds a whole-numbered variable. */
  whole(name: string, most: number, least = 0): string {
    this.bounds.push(` ${least} <= ${name} <= ${most}`);
    this.integers.push(name);
    return name;
  }

  /** Adds a row; terms with a coefficient of nought are left out, and a row without terms with them. */
  row(terms: Terms, relation: '<=' | '>=' | '=', value: number): void {
    const used = terms.filter(([coefficient]) => coefficient !== 0);
    if (used.length > 0) this.rows.push(` r${this.rows.length}: ${written(used)} ${relation} ${value}`);
  }

  /** The model with an objective and further rows. */
  text(sense: 'Maximize' | 'Minimize', objective: Terms, further: readonly string[] = []): string {
    const used = objective.filter(([coefficient]) => coefficient !== 0);
    return [
      sense,
      ` aim: ${used.length > 0 ? written(used) : '0 zero'}`,
      'Subject To',
      ...this.rows,
      ...further,
      'Bounds',
      ' 0 <= zero <= 0',
      ...this.bounds,
      'General',
      ...lines(this.integers),
      'End',
      '',
    ].join('\n');
  }
}

/** One row in the LP format under its own name. */
export function lpRow(name: string, terms: Terms, relation: '<=' | '>=', value: number): string {
  return ` ${name}: ${written(terms)} ${relation} ${value}`;
}

function written(terms: Terms): string {
  const parts = terms.map(
    ([coefficient, name]) => `${coefficient < 0 ? '-' : '+'} ${Math.abs(coefficient)} ${name}`,
  );
  return lines(parts).join('\n').trimStart();
}

function lines(parts: readonly string[]): readonly string[] {
  return Array.from(
    { length: Math.ceil(parts.length / MOST_IN_LINE) },
    (_, line) => ` ${parts.slice(line * MOST_IN_LINE, (line + 1) * MOST_IN_LINE).join(' ')}`,
  );
}
