import type { MethodResult, Profile, RankingReport } from '#ranking';

/** A method's result by label. */
export interface LabelledMethod {
  readonly order: readonly (readonly string[])[];
  readonly scores?: Readonly<Record<string, number>>;
  /** Kemeny: lists of labels; else tie groups as in `order`. */
  readonly orders?: readonly (readonly (string | readonly string[])[])[];
  readonly optima?: number;
  readonly agreement?: number;
  readonly tauX?: number;
  readonly bound?: number;
}

/** The report as `gnlc rank --json` prints it: what is stable by label and in the file's order, then the rest. */
export interface LabelledReport extends Omit<RankingReport, 'areas' | 'methods'> {
  readonly areas: readonly string[];
  /** Ids of `areas`, which the rest of the report speaks of. */
  readonly ids: readonly string[];
  readonly methods: Readonly<Record<string, LabelledMethod>>;
  /** The official ranking with its confidence sets. */
  readonly ranking: RankingReport['areas'];
}

/** The report with labels for ids in its stable part, areas and ties in the order of the file. */
export function labelledReport(report: RankingReport, areas: Profile['areas']): LabelledReport {
  const labels = uniqueLabels(areas);
  const place = new Map(areas.map(({ id }, i) => [id, i]));
  const label = (id: string): string => labels[place.get(id)!]!;
  const group = (ids: readonly string[]): readonly string[] =>
    ids.toSorted((a, b) => place.get(a)! - place.get(b)!).map(label);
  const order = (groups: readonly (readonly string[])[]): readonly (readonly string[])[] => groups.map(group);
  const method = (name: string, { scores, orders, ...rest }: MethodResult): LabelledMethod => ({
    ...rest,
    order: order(rest.order),
    ...(scores && { scores: Object.fromEntries(areas.map(({ id }, i) => [labels[i]!, scores[id]!])) }),
    ...(orders && { orders: name === 'kemeny' ? orders.map((one) => order(one).flat()) : orders.map(order) }),
  });
  const column = areas.map(({ id }) => report.columns.indexOf(id));
  const { areas: ranking, methods, pairwise, smithSet, ...rest } = report;
  return {
    areas: labels,
    ids: areas.map(({ id }) => id),
    pairwise: column.map((i) => column.map((j) => pairwise[i]![j]!)),
    smithSet: group(smithSet),
    methods: Object.fromEntries(
      Object.entries(methods).map(([name, result]) => [name, method(name, result)]),
    ),
    ranking,
    ...rest,
  };
}

/** Labels by area; one that occurs twice gets the area's id behind it. */
function uniqueLabels(areas: Profile['areas']): readonly string[] {
  const count = new Map<string, number>();
  for (const { label } of areas) count.set(label, (count.get(label) ?? 0) + 1);
  return areas.map(({ id, label }) =>
    label !== '' && count.get(label) === 1 ? label : `${label} (${id})`.trim(),
  );
}
