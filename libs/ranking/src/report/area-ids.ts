import type { ColumnResult } from '../methods/column-result.ts';
import type { MethodResult } from '../report.ts';

/** Puts the ids of the areas to orders and scores over columns. */
export class AreaIds {
  constructor(private readonly ids: readonly string[]) {}

  /** Ids of a list of columns. */
  of(columns: readonly number[]): readonly string[] {
    return columns.map((i) => this.ids[i]!);
  }

  /** Tie groups of ids, best first. */
  order(groups: readonly (readonly number[])[]): readonly (readonly string[])[] {
    return groups.map((group) => this.of(group));
  }

  /** One value per area, by id. */
  values(values: ArrayLike<number>): Readonly<Record<string, number>> {
    return Object.fromEntries(this.ids.map((id, i) => [id, values[i]!]));
  }

  /** A method's result as the report writes it; scores are divided by `unit`, the weight of one answer. */
  result({ order, scores }: ColumnResult, unit = 1): MethodResult {
    return {
      order: this.order(order),
      ...(scores && { scores: this.values(scores.map((score) => score / unit)) }),
    };
  }
}
