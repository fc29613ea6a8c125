import type { AllocationModel } from '../allocation/allocation-model.ts';
import type { Assignment } from '../allocation/assignment.ts';

/** Every assignment that the bounds of the variables allow, whether or not it keeps the rules; for tiny models. */
export function* everyAssignment(model: AllocationModel): Generator<Assignment> {
  const { offers, activities } = model;
  const bounds = [
    ...offers.map(() => [0, 1]),
    ...offers.map(({ lead }) => range(lead)),
    ...offers.map(({ host }) => range(host)),
    ...activities.map(({ starts }) => starts),
  ];
  for (const values of product(bounds)) {
    const n = offers.length;
    yield {
      coordinates: values.slice(0, n),
      leads: values.slice(n, 2 * n),
      hosts: values.slice(2 * n, 3 * n),
      starts: values.slice(3 * n),
    };
  }
}

function range(most: number): readonly number[] {
  return Array.from({ length: most + 1 }, (_, value) => value);
}

function* product(
  bounds: readonly (readonly number[])[],
  at = 0,
  values: number[] = [],
): Generator<number[]> {
  const own = bounds[at];
  if (own === undefined) yield [...values];
  else
    for (const value of own) {
      values[at] = value;
      yield* product(bounds, at + 1, values);
    }
}
