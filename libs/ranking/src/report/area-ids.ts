import type { ColumnResult } from '../methods/column-result.ts';
import type { MethodResult } from '../report.ts';

/** Puts the ids of the areas to orders, scores and matrices over columns. */
export class AreaIds {
  private readonly columnOf: ReadonlyMap<string, number>;

  constructor(private readonly ids: readonly string[]) {
    this.columnOf = new Map(ids.map((id, i) => [id, i]));
  }

  /** Column of an id that is known to be an area's. */
  column(id: string): number {
    return this.columnOf.get(id)!;
  }

  /** Columns of tie groups of ids. */
  columns(order: readonly (readonly string[])[]): readonly (readonly number[])[] {
    return order.map((group) => group.map((id) => this.column(id)));
  }

  /** Ids of a list of columns. */
  of(columns: readonly number[]): readonly string[] {
    return columns.map((i) => this.ids[i]!);
  }

  /** Tie groups of ids, best first. */
  order(groups: readonly (readonly number[])[]): readonly (readonly string[])[] {
    return groups.map((group) => this.of(group));
  }

  /** One value per area, by id. */
  values<T>(valueOf: (column: number) => T): Readonly<Record<string, T>> {
    return Object.fromEntries(this.ids.map((id, i) => [id, valueOf(i)]));
  }

  /** A method's result as the report writes it; scores are divided by `unit`, the weight of one answer. */
  result({ order, scores }: ColumnResult, unit = 1): MethodResult {
    return { order: this.order(order), ...(scores && { scores: this.values((i) => scores[i]! / unit) }) };
  }

  /** The rows of an m × m matrix. */
  matrix(cells: ArrayLike<number>, unit = 1): readonly (readonly number[])[] {
    const m = this.ids.length;
    return this.ids.map((_, i) => Array.from({ length: m }, (__, j) => cells[i * m + j]! / unit));
  }
}
